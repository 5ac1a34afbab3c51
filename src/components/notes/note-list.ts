/** A list of notes that is filled anew without losing what somebody is doing in it. */
import { putInOrder } from './in-order.ts';
import { NoteItem, type NoteHost } from './note-item.ts';
import type { KeptNote } from './note-store.ts';

export class NoteList {
  readonly #root: HTMLElement;
  readonly #host: NoteHost;
  readonly #items = new Map<string, NoteItem>();

  /** @param root the list element. */
  constructor(root: HTMLElement, host: NoteHost) {
    this.#root = root;
    this.#host = host;
  }

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  item(key: string): NoteItem | undefined {
    return this.#items.get(key);
  }

  /** Shows these notes in this order. What was removed here stays where it was, to be undone. */
  show(notes: readonly KeptNote[]): void {
    const order = notes.map((note) => this.#itemOf(note));
    const live = new Set(notes.map(({ key }) => key));
    for (const [key, item] of this.#items) {
      if (live.has(key)) continue;
      if (item.stays) {
        const before = order.findIndex(({ root }) => root === item.root.previousElementSibling);
        order.splice(before + 1, 0, item);
      } else {
        item.leave();
        item.root.remove();
        this.#items.delete(key);
      }
    }
    putInOrder(
      this.#root,
      order.map(({ root }) => root),
    );
  }

  #itemOf(note: KeptNote): NoteItem {
    const known = this.#items.get(note.key);
    if (known) {
      known.show(note);
      return known;
    }
    const item = new NoteItem(note, this.#host);
    this.#items.set(note.key, item);
    return item;
  }
}
