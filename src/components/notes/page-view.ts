/** The “Notes” part of a page: the note on the whole page, the list, and what lost its place. Markup: NotesPart.astro. */
import { part } from '#components/element/part.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import type { Versions } from '#storage/versions.ts';
import { NoteField } from './note-field.ts';
import type { NoteItem } from './note-item.ts';
import { NoteList } from './note-list.ts';
import { type KeptNote, markKey, noteOfMark, NoteStore } from './note-store.ts';
import type { PlacedMark } from './page-marks.ts';
import { words } from './words.ts';

/** What the element does for its view. */
export interface PageViewActs {
  /** Takes the reader to the words of a note. */
  go: (note: KeptNote) => void;
  /** Writes the note on the whole page. @param id its mark; undefined when there is none yet. Resolves with its id. */
  savePage: (id: string | undefined, text: string) => { id: string; saved: Promise<void> };
  /** Says something aloud, once. */
  say: (text: string) => void;
}

export class PageView {
  readonly #root: HTMLElement;
  readonly #here: NoteList;
  readonly #gone: NoteList;
  readonly #page: NoteField;
  /** Id of the note on the whole page, as soon as there is one. */
  #pageNote: string | undefined;

  constructor(root: HTMLElement, record: LearnerRecord, acts: PageViewActs) {
    this.#root = root;
    const { say, go } = acts;
    const host = { store: new NoteStore(record), say };
    this.#here = new NoteList(this.#part('[data-notes-list="here"]'), { ...host, go });
    this.#gone = new NoteList(this.#part('[data-notes-list="gone"]'), host);
    const area = part(root, '[data-notes-page]', HTMLTextAreaElement);
    area.disabled = false;
    const save = (text: string): Promise<void> => {
      const { id, saved } = acts.savePage(this.#pageNote, text);
      this.#pageNote = id;
      return saved;
    };
    this.#page = new NoteField({
      area,
      state: this.#part('[data-notes-state]'),
      record,
      save,
      say,
    });
  }

  /** Shows the marks of this page, which come in its order. */
  show(marks: readonly PlacedMark[], versions: Versions): void {
    const onPage = marks.filter(({ mark }) => mark.quote === undefined);
    // The one in the field stays there, whichever comes first since. When it is emptied, no other takes the field from
    // under the learner's hands: they may be about to write it anew.
    const first = this.#pageNote === undefined ? onPage[0] : undefined;
    const page = onPage.find(({ id }) => id === this.#pageNote) ?? first;
    if (page) this.#pageNote = page.id;
    this.#page.show(page?.mark.text ?? '');
    this.#part('[data-notes-print]').textContent = page?.mark.text ?? '';
    const others = (page && versions.get(markKey(page.id))?.length) ?? 0;
    this.#part('[data-notes-versions]').hidden = others === 0;
    this.#part('[data-notes-versions] span').textContent = words.versions(others + 1);
    const listed = marks.filter((placed) => placed !== page);
    const lost = ({ mark, span }: PlacedMark): boolean => mark.quote !== undefined && !span;
    const asNote = ({ id, mark }: PlacedMark): KeptNote => noteOfMark(id, mark, versions);
    this.#here.show(listed.filter((placed) => !lost(placed)).map(asNote));
    this.#gone.show(listed.filter(lost).map(asNote));
    this.#part('[data-notes-gone]').hidden = this.#gone.isEmpty;
    this.#part('[data-notes-count]').textContent = words.count(marks.length);
  }

  /** The listed mark with this id. */
  item(id: string): NoteItem | undefined {
    return this.#here.item(markKey(id));
  }

  leave(): void {
    this.#page.leave();
  }

  #part(selector: string): HTMLElement {
    return part(this.#root, selector, HTMLElement);
  }
}
