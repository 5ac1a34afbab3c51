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
  /** What is in the list, by key and content. */
  #items = new Map<string, HTMLElement>();
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

  /** Shows what the group holds now. Entries that have not changed keep their element: nobody loses what they are reading. */
  update(group: KeptGroup): void {
    this.#group = group;
    part(this.element, '[data-name]', HTMLElement).textContent = group.name;
    part(this.element, '[data-count]', HTMLElement).textContent = String(group.entries.length);
    this.#fill();
  }

  #fill(): void {
    if (!this.element.hasAttribute('open')) return;
    const { entries } = this.#group;
    const before = this.#items;
    this.#items = new Map(
      entries.slice(0, this.#wanted).map((entry) => {
        const name = `${entry.key} ${rawText(entry.raw)}`;
        return [name, before.get(name) ?? this.#entry(entry)];
      }),
    );
    this.#place([...this.#items.values()]);
    const left = Math.max(0, entries.length - this.#wanted);
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(left, step)} more of ${left}`;
  }

  /** Makes the list hold these, in this order, without touching those that stand where they should. */
  #place(items: readonly HTMLElement[]): void {
    const staying = new Set<Element>(items);
    for (const item of [...this.#list.children]) if (!staying.has(item)) item.remove();
    for (const [index, item] of items.entries()) {
      const there = this.#list.children.item(index);
      if (there !== item) this.#list.insertBefore(item, there);
    }
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
