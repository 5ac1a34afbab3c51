/** Lists everything stored in this browser. Markup: Kept.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { snapshotOf } from '#storage/copies.ts';
import { openDepot } from '#storage/open.ts';
import { keptSettings } from '#storage/settings.ts';
import { type KeptGroup, groupsOf, isOtherGroup } from './kept-groups.ts';
import { KeptGroupView } from './kept-group-view.ts';
import type { TitleEntry } from './titles.ts';
import { unanswered } from './unanswered.ts';

export class PlaybookKept extends HTMLElement {
  readonly #views = new Map<string, KeptGroupView>();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // Written by Kept.astro of the same build.
    const titles = new Map(
      JSON.parse(part(this, 'script', HTMLScriptElement).text) as TitleEntry[],
    );
    this.#stop = followRecord(async () => {
      const depot = await openDepot();
      const meta = await depot.look((stores) => stores.entries('meta')).catch(() => undefined);
      const snapshot = await snapshotOf(depot);
      const settings = keptSettings();
      const groups = groupsOf(snapshot, { meta: meta ?? new Map(), settings });
      this.#show(groups, titles);
      this.#say(groups, meta !== undefined && depot.isWhole);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  /** Groups that stay keep their element, so that a change in another tab closes nothing that is being read here. */
  #show(groups: readonly KeptGroup[], titles: ReadonlyMap<string, string>): void {
    for (const [id, view] of this.#views) {
      if (groups.some((group) => group.id === id)) continue;
      view.element.remove();
      this.#views.delete(id);
    }
    const views = groups.map((group) => {
      const view = this.#views.get(group.id) ?? new KeptGroupView(group, this.#make, titles);
      this.#views.set(group.id, view);
      view.update(group);
      return view.element;
    });
    const list = part(this, '.kept', HTMLElement);
    for (const [index, view] of views.entries()) {
      const before = views[index - 1] ?? part(list, '.kept-empty', HTMLElement);
      if (before.nextElementSibling !== view) before.after(view);
    }
  }

  /** How much there is, or that it could not be read. @param whole whether all of it was read. */
  #say(groups: readonly KeptGroup[], whole: boolean): void {
    const list = part(this, '.kept', HTMLElement);
    const empty = part(list, '.kept-empty', HTMLElement);
    empty.hidden = !whole || groups.some(({ id }) => !isOtherGroup(id));
    empty.removeAttribute('data-unread');
    list.hidden = !whole && groups.length === 0;
    part(this, '[data-total]', HTMLElement).textContent = whole
      ? totalInWords(groups)
      : unanswered.kept;
  }

  readonly #make = (name: 'group' | 'entry'): HTMLElement => {
    const template = part(this, `[data-template="${name}"]`, HTMLTemplateElement);
    const made = template.content.firstElementChild?.cloneNode(true);
    if (made instanceof HTMLElement) return made;
    throw new Error(`Expected a template ${name} in the markup.`);
  };
}

const totalInWords = (groups: readonly KeptGroup[]): string => {
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  return total === 1 ? '1 entry in all.' : `${total.toLocaleString('en-GB')} entries in all.`;
};

customElements.define('playbook-kept', PlaybookKept);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-kept': PlaybookKept;
  }
}
