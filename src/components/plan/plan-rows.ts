import { part } from '#components/element/part.ts';
import type { Titled } from '#components/my-playbook/titles.ts';
import { isOpen } from '#domain/plan/kept-plans.ts';
import type { ListedPlan } from './listed-plans.ts';
import { PlanRow } from './plan-row.ts';

/** The rows of “My plans”: the first plan in its own place, the others under it. Markup: PlanList.astro. */
export class PlanRows {
  readonly #root: HTMLElement;
  readonly #pages: ReadonlyMap<string, Titled>;
  readonly #rows = new Map<string, PlanRow>();

  constructor(root: HTMLElement, pages: ReadonlyMap<string, Titled>) {
    this.#root = root;
    this.#pages = pages;
  }

  /** The row that an element stands in. */
  rowAround(element: Element): PlanRow | undefined {
    const item = element.closest('li');
    return [...this.#rows.values()].find((row) => row.element === item);
  }

  /**
   * Shows these plans. A row that is there already keeps its element, with its focus and its open form, and its place:
   * an answer must not put another plan under the finger. One that is being written in stays even when its plan is gone:
   * the words in it are nowhere else.
   */
  show(plans: readonly ListedPlan[]): void {
    const template = part(this.#root, 'template', HTMLTemplateElement);
    const there = new Set(plans.map(({ id }) => id));
    for (const [id, row] of this.#rows) {
      if (!there.has(id) && !row.editor.isOpen) this.#rows.delete(id);
    }
    for (const kept of plans) {
      const row = this.#rows.get(kept.id);
      if (row) row.show(kept);
      else this.#rows.set(kept.id, new PlanRow(template, kept, this.#pages.get(kept.plan.page)));
    }
    const first = this.#first();
    const more = [...this.#rows.values()].filter((row) => row !== first);
    this.#fill('first', first ? [first] : []);
    this.#fill('more', more);
    part(this.#root, '.plans-empty', HTMLElement).hidden = this.#rows.size > 0;
    part(this.#root, '[data-act="calendar-all"]', HTMLElement).classList.toggle(
      'is-there',
      plans.some(isOpen),
    );
    this.#sayMore(more);
  }

  /** The row of the first place: the one that is there, else the first that can move there. */
  #first(): PlanRow | undefined {
    const rows = [...this.#rows.values()];
    const list = this.#list('first');
    return (
      rows.find(({ element }) => element.parentElement === list) ??
      rows.find(({ isHeld }) => !isHeld)
    );
  }

  /** Takes out and puts in what differs: an element that is moved loses the focus. */
  #fill(name: 'first' | 'more', rows: readonly PlanRow[]): void {
    const list = this.#list(name);
    const items = new Set<Element>(rows.map(({ element }) => element));
    for (const item of [...list.children]) if (!items.has(item)) item.remove();
    for (const [at, item] of [...items].entries()) {
      const next = list.children[at];
      if (next !== item) list.insertBefore(item, next ?? null);
    }
  }

  #list(name: 'first' | 'more'): HTMLUListElement {
    return part(this.#root, `[data-list="${name}"]`, HTMLUListElement);
  }

  #sayMore(more: readonly PlanRow[]): void {
    const details = part(this.#root, '.plans-more', HTMLDetailsElement);
    details.classList.toggle('is-there', more.length > 0);
    const asked = more.filter(({ kept }) => kept.state === 'ask').length;
    const others = more.length === 1 ? '1 more plan' : `${more.length} more plans`;
    part(details, 'summary span', HTMLElement).textContent =
      asked > 0 ? `${more.length} more, ${asked} to answer today` : others;
  }
}
