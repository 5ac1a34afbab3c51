/** Notes as the learner record has them, and every change that can be made to one. */
import type { Note } from '#domain/notes/notebook.ts';
import type { Mark } from '#domain/progress/model.ts';
import { keyOf, readRecord } from '#domain/progress/envelope.ts';
import type { TextVersion } from '#domain/progress/versions.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { openDepot } from '#storage/open.ts';
import { settleVersion, type Versions } from '#storage/versions.ts';
import type { Decision } from '#components/versions/versions-view.ts';

/** Its register: a mark, or what was written at a question. */
export type Stored = { kind: 'mark'; id: string; value: Mark } | { kind: 'note'; id: string };

/** A note with its register and the texts that lost against it. */
export interface KeptNote extends Note {
  stored: Stored;
  /** What other devices wrote, newest first. */
  others: readonly TextVersion[];
}

/** The most a note can hold, in characters. */
const longestNote = 2_000;

export const markKey = (id: string): string => keyOf('mark', id);

/** A mark as it is listed. */
export function noteOfMark(id: string, value: Mark, versions: Versions): KeptNote {
  const { page, title, text, quote, on } = value;
  const key = markKey(id);
  const others = versions.get(key) ?? [];
  const note = { key, page, title, text, on, others, stored: { kind: 'mark', id, value } } as const;
  return quote ? { ...note, quote: quote.exact } : note;
}

export class NoteStore {
  readonly record: LearnerRecord;

  constructor(record: LearnerRecord) {
    this.record = record;
  }

  /** Writes the text of a note, or puts back a note that was removed. Rejects when it was not saved. */
  write({ stored }: KeptNote, text: string): Promise<void> {
    if (stored.kind === 'note') return this.record.put('note', stored.id, { text });
    return this.record.put('mark', stored.id, { ...stored.value, text, on: today() });
  }

  /** Puts a removed note back as it was. */
  restore({ stored, text }: KeptNote): Promise<void> {
    if (stored.kind === 'note') return this.record.put('note', stored.id, { text });
    return this.record.put('mark', stored.id, { ...stored.value, text });
  }

  remove({ stored }: KeptNote): Promise<void> {
    return this.record.remove(stored.kind, stored.id);
  }

  /**
   * Does what the learner decided about another version of a note. Resolves with false when both texts together are too
   * long for one note; nothing has changed then. Rejects when something was not saved: then it is not settled.
   */
  async decide(note: KeptNote, choice: Decision['choice'], version: TextVersion): Promise<boolean> {
    const own = await this.#ownVersion(note);
    if (choice === 'both') {
      const text = own ? `${own.text}\n\n${version.text}` : version.text;
      if (text.length > longestNote) return false;
      await this.write(note, text);
    } else if (choice === 'take') {
      // First of all, so that the learner's own wording is in every copy whatever happens next.
      if (own) await this.record.append('version', own);
      await this.write(note, version.text);
      if (own) await settleVersion(this.record, own);
    }
    await settleVersion(this.record, version);
    return true;
  }

  /** The text of a note as it is now, with the write it is from; undefined when there is none. */
  async #ownVersion({ key, stored }: KeptNote): Promise<TextVersion | undefined> {
    const reading = readRecord((await (await openDepot()).entries('rec')).get(key));
    const { text = '' } = (await this.record.get(stored.kind, stored.id)) ?? {};
    if (reading.is !== 'ok' || text.trim() === '') return undefined;
    const { t, n, d } = reading.envelope;
    return { record: key, text, t, n, d };
  }
}
