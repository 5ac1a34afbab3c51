/** A field that is kept while somebody writes in it. The field itself is the crash net: what is in it is never cleared. */
import type { LearnerRecord, SaveState, StorageMode } from '#storage/learner-record.ts';
import { linkLeaving } from './leaving.ts';
import { words } from './words.ts';

/** How long somebody has to stop writing before it is kept, in milliseconds. */
const writingPause = 250;
/** How long a link waits for the text to be kept, in milliseconds. */
const leavePatience = 1_000;
/** The most the learner record takes, in characters. */
const longestNote = 2_000;

/** What a field needs to know. */
export interface NoteFieldParts {
  area: HTMLTextAreaElement;
  /** Where it says what became of the text. */
  state: HTMLElement;
  record: LearnerRecord;
  /** Writes the text. Rejects when it was not saved; undefined when this text is not to be written. */
  save: (text: string) => Promise<void> | undefined;
  /** Says something aloud, once. */
  say: (text: string) => void;
}

export class NoteField {
  readonly #parts: NoteFieldParts;
  #timer = 0;
  /** What the record has, as far as this page knows. */
  #known = '';
  /** What is on its way to the record. */
  #sent: string | undefined;
  /** Saves on their way. */
  #running = 0;
  /** Ends when the save begun last has ended. */
  #saving: Promise<void> = Promise.resolve();
  #stop: (() => void) | undefined;

  constructor(parts: NoteFieldParts) {
    this.#parts = parts;
    const { area } = parts;
    area.addEventListener('input', () => {
      this.#followSaving();
      this.#tell(words.saving);
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.keep(), writingPause);
    });
    area.addEventListener('change', () => void this.keep());
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.#onHide);
    document.addEventListener('click', this.#onClick);
  }

  /** True while something is written that the record does not have yet. */
  #isAhead(): boolean {
    return this.#parts.area.value !== (this.#sent ?? this.#known);
  }

  /**
   * Shows what the record has now, if that is new here; most changes are to something else. What is being written here
   * joins it, the other first. While a save is on its way, what was read may be older than it: its end is read again.
   */
  show(text: string): void {
    if (this.#running > 0 || text === this.#known) return;
    const { area } = this.#parts;
    const { value } = area;
    if (value === this.#known || value.trim() === '') area.value = text;
    else if (!value.includes(text)) area.value = `${text}\n\n${value}`;
    this.#known = text;
  }

  /** Writes at once what is not written yet. */
  async keep(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#isAhead()) return;
    const text = this.#parts.area.value;
    if (text.length > longestNote) {
      this.#announce(words.tooLong);
      return;
    }
    const saving = this.#parts.save(text);
    if (saving) await (this.#saving = this.#waitFor(saving, text));
    else this.#tell('');
  }

  /**
   * Waits for a save. After one that failed, the record holds the text and tries again, which the next read shows; or it
   * was refused, because a newer playbook wrote there: then the text is nowhere but here, and stays ahead.
   */
  async #waitFor(saving: Promise<void>, text: string): Promise<void> {
    this.#sent = text;
    this.#running += 1;
    const isSaved = await saving.then(
      () => true,
      () => false,
    );
    this.#running -= 1;
    if (this.#running === 0) this.#sent = undefined;
    if (isSaved) this.#known = text;
    if (this.#parts.area.value !== text) return;
    if (!isSaved) this.#announce(words.notSaved);
    // In memory mode there is nothing to watch.
    else if (this.#parts.record.mode === 'memory') this.#announce(words.memory);
  }

  /** Lets go of the page when the field has left it. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.#onHide);
    document.removeEventListener('click', this.#onClick);
  }

  readonly #onHide = (): void => void this.keep();

  /** A page that is left takes its unfinished writes with it, so a link is followed once the text is kept. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isAhead() && this.#running === 0) return;
    const link = linkLeaving(event);
    if (!link) return;
    event.preventDefault();
    const kept = this.keep().then(() => this.#saving);
    const enough = new Promise((resolve) => setTimeout(resolve, leavePatience));
    void Promise.race([kept, enough]).then(() => {
      location.assign(link.href);
    });
  };

  /** From the first letter on, says what is true of saving. */
  #followSaving(): void {
    this.#stop ??= this.#parts.record.watchSaving((state, mode) => {
      if (!this.#isAhead()) this.#announce(stateInWords(state, mode));
    });
  }

  /** Shows a state, and says it aloud unless it is about to change. */
  #announce(text: string): void {
    if (this.#parts.state.textContent === text) return;
    this.#tell(text);
    if (text !== words.saving && text !== '') this.#parts.say(text);
  }

  #tell(text: string): void {
    this.#parts.state.textContent = text;
  }
}

function stateInWords(state: SaveState, mode: StorageMode): string {
  if (mode === 'memory') return words.memory;
  const { saving, saved, notSaved } = words;
  // The banner says why; here it matters that it is not saved.
  return { idle: '', saving, saved, failed: notSaved, newer: notSaved }[state];
}
