import { part } from '#components/element/part.ts';
import { entryInWords } from './entry-in-words.ts';
import type { KeptGroup } from './kept-groups.ts';
import { rawText } from './raw-text.ts';
import type { Titles } from './titles.ts';

/** Entries added to an open group at a time: thousands at once would make the page stutter. */
const step = 100;

/** Makes an element from a template of Kept.astro. */
export type Make = (name: 'group' | 'entry') => HTMLElement;

/** One group of entries. Its entries are written when it is first opened, some at a time. Markup: Kept.astro. */
export class KeptGroupView {
  readonly element: HTMLElement;
  readonly #make: Make;
  readonly #titles: Titles;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #group: KeptGroup;
  /** How many entries are to be seen. */
  #wanted = step;

  constructor(group: KeptGroup, make: Make, titles: Titles) {
    this.#group = group;
    this.#make = make;
    this.#titles = titles;
    this.element = make('group');
    this.#list = part(this.element, 'ul', HTMLUListElement);
    this.#more = part(this.element, 'ul + button', HTMLButtonElement);
    this.element.addEventListener('toggle', () => {
      this.#fill();
    });
    this.#more.addEventListener('click', () => {
      this.#showMore();
    });
  }

  /** Shows what the group holds now. */
  update(group: KeptGroup): void {
    this.#group = group;
    part(this.element, '[data-name]', HTMLElement).textContent = group.name;
    part(this.element, '[data-count]', HTMLElement).textContent = String(group.entries.length);
    this.#list.replaceChildren();
    this.#fill();
  }

  #fill(): void {
    if (!this.element.hasAttribute('open')) return;
    const { entries } = this.#group;
    const shown = this.#list.childElementCount;
    this.#list.append(...entries.slice(shown, this.#wanted).map((entry) => this.#entry(entry)));
    const left = entries.length - this.#list.childElementCount;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(left, step)} more of ${left}`;
  }

  #showMore(): void {
    const last = this.#list.lastElementChild;
    this.#wanted += step;
    this.#fill();
    // The button may be gone; reading goes on at the first of the new entries.
    const next = last?.nextElementSibling?.querySelector('summary');
    if (this.#more.hidden) next?.focus();
  }

  #entry(entry: KeptGroup['entries'][number]): HTMLElement {
    const item = this.#make('entry');
    const { title, text } = entryInWords(this.#group.id, entry, this.#titles);
    part(item, '[data-title]', HTMLElement).textContent = title;
    part(item, '[data-text]', HTMLElement).textContent = text;
    part(item, 'code', HTMLElement).textContent = entry.key;
    const details = part(item, 'details', HTMLDetailsElement);
    details.addEventListener('toggle', () => {
      part(details, 'pre', HTMLElement).textContent = rawText(entry.raw);
    });
    return item;
  }
}
