/** Notes as the learner record has them, and every change that can be made to one. */
import type { Note } from '#domain/notes/notebook.ts';
import type { Mark } from '#domain/progress/model.ts';
import type { TextVersion } from '#domain/progress/versions.ts';
import { keyOf } from '#domain/progress/envelope.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { settleVersion } from '#storage/versions.ts';

/** Its register: a mark, or what was written at a question. */
export type Stored = { kind: 'mark'; id: string; value: Mark } | { kind: 'note'; id: string };

/** A note with its register and the texts that lost against it. */
export interface KeptNote extends Note {
  stored: Stored;
  /** What other devices wrote, newest first. */
  others: readonly TextVersion[];
}

/** Other versions of texts, by the key of their register. */
export type Versions = ReadonlyMap<string, readonly TextVersion[]>;

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
    return this.record.put('mark', stored.id, stored.value);
  }

  remove({ stored }: KeptNote): Promise<void> {
    return this.record.remove(stored.kind, stored.id);
  }

  /** Says that a version needs no further decision. It stays in the record. */
  settle(version: TextVersion): Promise<void> {
    return settleVersion(this.record, version);
  }
}
