/** A question to write a note at: kept while it is written, never marked. Loaded only where there is one. */
import { part } from '#components/element/part.ts';
import { openLearnerRecord, type LearnerRecord } from '#storage/learner-record.ts';
import type { QuestionCard } from './question-card.ts';
import { dressRow } from './row-marks.ts';
import { savingWords } from './result-words.ts';

/** How long somebody has to stop writing before it is kept, in milliseconds. */
const writingPause = 400;

const noteWords = {
  kept: 'Kept in this browser.',
  empty: 'Write your note first.',
  compared: 'Something to compare with is under your note.',
} as const;

class NoteCard {
  readonly #card: QuestionCard;
  readonly #record: LearnerRecord;
  readonly #field: HTMLTextAreaElement;
  #timer = 0;
  /** What the record has, as far as this page knows. */
  #kept = '';
  /** Something to compare with was announced, and nothing written since. */
  #compared = false;

  constructor(card: QuestionCard, record: LearnerRecord) {
    this.#card = card;
    this.#record = record;
    this.#field = part(card.fieldset, 'textarea', HTMLTextAreaElement);
    card.offer('check', card.checkLabel, false);
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#compared = false;
      this.#timer = window.setTimeout(() => void this.#keep(), writingPause);
    });
    this.#field.addEventListener('change', () => void this.#keep());
    document.addEventListener('visibilitychange', () => void this.#keep());
    card.main.addEventListener('click', () => {
      this.#compare();
    });
    record.subscribe(() => void this.read());
  }

  /** Shows what was written before, unless the learner is writing. */
  async read(): Promise<void> {
    const before = this.#kept;
    const { text = '' } = (await this.#record.get('note', this.#card.id)) ?? {};
    // Kept anew while this was read: what was read is older.
    if (this.#kept !== before) return;
    const { value } = this.#field;
    if (value === before) this.#field.value = text;
    // Written here and elsewhere: both are kept, the other first.
    else if (!value.includes(text)) this.#field.value = `${text}\n\n${value}`;
    this.#kept = text;
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#field.value;
    if (text === this.#kept) return;
    this.#kept = text;
    try {
      if (text.trim() === '') await this.#record.remove('note', this.#card.id);
      else await this.#record.put('note', this.#card.id, { text });
      if (!this.#compared) this.#card.note(noteWords.kept);
    } catch {
      this.#card.say(savingWords.notSaved);
    }
  }

  #compare(): void {
    if (this.#field.value.trim() === '') {
      this.#card.say(noteWords.empty);
      this.#field.focus();
      return;
    }
    this.#compared = true;
    const { about = '', text = '' } = this.#card.reasons().get('right') ?? {};
    const [row] = this.#card.rows().values();
    const reasons = [{ id: `${this.#card.id}-why`, lead: `${about}:`, text }];
    if (row) dressRow(row, { mark: undefined, reasons });
    this.#card.root.dataset.open = '';
    this.#card.say(noteWords.compared);
  }
}

/** Brings a card to life. Rejects when the record cannot be opened at all. */
export async function openNote(card: QuestionCard): Promise<void> {
  await new NoteCard(card, await openLearnerRecord()).read();
}
