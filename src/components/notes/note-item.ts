/** One note in a list: shows it, and does what its buttons say. Markup: note-markup.ts. */
import { localDay } from '#components/element/local-date.ts';
import { part } from '#components/element/part.ts';
import { type Decision, decisionOf, showVersions } from '#components/versions/versions-view.ts';
import { NoteField } from './note-field.ts';
import { noteMarkup } from './note-markup.ts';
import type { KeptNote, NoteStore } from './note-store.ts';
import { brief, words } from './words.ts';

/** What a list offers to its items. */
export interface NoteHost {
  store: NoteStore;
  /** Says something aloud, once. */
  say: (text: string) => void;
  /** Takes the reader to the words, for notes on this page. */
  go?: (note: KeptNote) => void;
  /** The address of the words, for notes on other pages; undefined when the page is gone. */
  address?: (note: KeptNote) => string | undefined;
}

export class NoteItem {
  readonly root: HTMLElement;
  readonly #host: NoteHost;
  readonly #field: NoteField;
  #note: KeptNote;
  #editing = false;
  #removed = false;
  /** A removal, or its undoing, is on its way to the record: what is read meanwhile is older. */
  #busy = 0;
  /** A decision about a version is on its way to the record. */
  #deciding = false;
  /** Whether “Done” leads back to the words, because the note was begun there. */
  #back = false;

  constructor(note: KeptNote, host: NoteHost) {
    const markup = noteMarkup(host.address ? 'page' : 'here');
    this.root = part(document.createRange().createContextualFragment(markup), 'li', HTMLElement);
    this.#host = host;
    this.#note = note;
    this.#field = new NoteField({
      area: part(this.root, 'textarea', HTMLTextAreaElement),
      state: this.#part('state'),
      record: host.store.record,
      save: (text) => this.#write(text),
      say: host.say,
    });
    this.root.addEventListener('click', this.#onClick);
    this.show(note);
  }

  /** True while it must not leave the list, although the record has it no longer: it offers “Undo”, or is written in. */
  get stays(): boolean {
    return this.#removed || this.#editing || this.#busy > 0;
  }

  /** Shows what the record has now. */
  show(note: KeptNote): void {
    if (this.#busy > 0) return;
    this.#note = note;
    this.#removed = false;
    this.#field.show(note.text);
    this.#fill();
  }

  /** Opens the field. @param back “Done” then leads to the words. */
  edit(back = false): void {
    this.#editing = true;
    this.#back = back;
    this.#fill();
    part(this.root, 'textarea', HTMLTextAreaElement).focus();
  }

  /** To be called when it has left the page. */
  leave(): void {
    this.#field.leave();
  }

  #part(name: string): HTMLElement {
    return part(this.root, `[data-notes-part="${name}"]`, HTMLElement);
  }

  #button(act: string): HTMLButtonElement {
    return part(this.root, `[data-notes-act="${act}"]`, HTMLButtonElement);
  }

  #fill(): void {
    const { question, quote, text, on, others } = this.#note;
    this.#part('kept').hidden = this.#removed;
    this.#part('removed').hidden = !this.#removed;
    this.#fillText('question', question);
    this.#fillText('quote', quote);
    this.#fillText('text', this.#editing ? '' : text);
    this.#part('edit').hidden = !this.#editing;
    this.#part('day').textContent = on === undefined ? '' : localDay(Date.parse(`${on}T12:00`));
    const edit = this.#button('edit');
    edit.textContent = text === '' ? words.addNote : words.editNote;
    edit.hidden = this.#editing;
    this.#fillGo();
    const name = brief(quote ?? text);
    for (const control of [edit, this.#button('remove'), this.#part('go')])
      control.ariaLabel = `${control.textContent.trim()}: ${name}`;
    showVersions(this.root, others);
  }

  #fillText(name: string, text = ''): void {
    const place = this.#part(name);
    place.textContent = text;
    place.hidden = text === '';
  }

  #fillGo(): void {
    const go = this.#part('go');
    if (!(go instanceof HTMLAnchorElement)) {
      go.hidden = this.#host.go === undefined || this.#note.quote === undefined;
      return;
    }
    const address = this.#host.address?.(this.#note);
    go.hidden = address === undefined;
    if (address !== undefined) go.href = address;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (!button) return;
    const decision = decisionOf(button, this.#note.others);
    if (decision && !this.#deciding) void this.#decide(decision);
    const acts: Record<string, () => unknown> = {
      go: () => this.#host.go?.(this.#note),
      edit: () => {
        this.edit();
      },
      done: () => this.#done(),
      remove: () => this.#remove(),
      undo: () => this.#undo(),
    };
    acts[button.dataset.notesAct ?? '']?.();
  };

  /** A note without words is none; until somebody is done with the field, it stays as it was. */
  #write(text: string): Promise<void> | undefined {
    if (text.trim() === '' && this.#note.quote === undefined) return undefined;
    return this.#host.store.write(this.#note, text);
  }

  async #done(): Promise<void> {
    await this.#field.keep();
    this.#editing = false;
    const { value } = part(this.root, 'textarea', HTMLTextAreaElement);
    if (value.trim() === '' && this.#note.quote === undefined) return this.#remove();
    this.#fill();
    if (this.#back && this.#host.go) this.#host.go(this.#note);
    else this.#button('edit').focus();
    this.#back = false;
  }

  async #remove(): Promise<void> {
    const { value } = part(this.root, 'textarea', HTMLTextAreaElement);
    // “Undo” brings back what was typed a moment ago, too.
    if (this.#editing && value.trim() !== '') this.#note = { ...this.#note, text: value };
    this.#editing = false;
    this.#removed = true;
    this.#fill();
    this.#button('undo').focus();
    this.#host.say(words.removed);
    await this.#unread(this.#host.store.remove(this.#note));
  }

  async #undo(): Promise<void> {
    this.#removed = false;
    this.#fill();
    this.#button('remove').focus();
    this.#host.say(words.back);
    await this.#unread(this.#host.store.restore(this.#note));
  }

  /** Waits for a write. One that failed is said by the banner, and held by the record. */
  async #unread(write: Promise<void>): Promise<void> {
    this.#busy += 1;
    await write.catch(() => undefined);
    this.#busy -= 1;
  }

  /** Which of two texts stays. What a save that failed means is said by the banner, and the question stays. */
  async #decide({ choice, version }: Decision): Promise<void> {
    const { store, say } = this.#host;
    const more = this.#note.others.length - 1;
    this.#deciding = true;
    try {
      await this.#field.keep();
      const isDone = await store.decide(this.#note, choice, version);
      say(isDone ? words.settled(more) : words.tooLongTogether);
      if (isDone) this.#focusAfter(more);
    } catch {
      // Nothing is said to be settled that may not be.
    } finally {
      this.#deciding = false;
    }
  }

  /** What was pressed is gone. */
  #focusAfter(more: number): void {
    if (more > 0) part(this.root, '.versions > summary', HTMLElement).focus();
    else if (this.#editing) part(this.root, 'textarea', HTMLTextAreaElement).focus();
    else this.#button('edit').focus();
  }
}
