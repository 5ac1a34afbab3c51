import { part } from '#components/element/part.ts';
import type { Titled } from '#components/my-playbook/titles.ts';
import { isOpen } from '#domain/plan/kept-plans.ts';
import type { ListedPlan } from './listed-plans.ts';
import { PlanRow } from './plan-row.ts';

/** The rows of “My plans”: the first plan in its own place, the others under it. Markup: PlanList.astro. */
export class PlanRows {
  readonly #root: HTMLElement;
  readonly #pages: ReadonlyMap<string, Titled>;
  #rows = new Map<string, PlanRow>();

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
   * an answer must not put another plan under the finger.
   */
  show(plans: readonly ListedPlan[]): void {
    const template = part(this.#root, 'template', HTMLTemplateElement);
    const inPlace = [...this.#rows.keys()].flatMap(
      (id) => plans.find((kept) => kept.id === id) ?? [],
    );
    const added = plans.filter(({ id }) => !this.#rows.has(id));
    this.#rows = new Map(
      [...inPlace, ...added].map((kept) => {
        const row =
          this.#rows.get(kept.id) ?? new PlanRow(template, kept, this.#pages.get(kept.plan.page));
        row.show(kept);
        return [kept.id, row];
      }),
    );
    const [first, ...more] = this.#rows.values();
    this.#fill('first', first ? [first] : []);
    this.#fill('more', more);
    part(this.#root, '.plans-empty', HTMLElement).hidden = first !== undefined;
    part(this.#root, '[data-act="calendar-all"]', HTMLElement).classList.toggle(
      'is-there',
      plans.some(isOpen),
    );
    this.#sayMore(more);
  }

  #fill(name: 'first' | 'more', rows: readonly PlanRow[]): void {
    const items = rows.map(({ element }) => element);
    const list = part(this.#root, `[data-list="${name}"]`, HTMLUListElement);
    const same =
      list.children.length === items.length &&
      items.every((item, at) => list.children[at] === item);
    if (!same) list.replaceChildren(...items);
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
