/** The sheets of one tool in the learner record. */
import type { KeptSheet } from '#domain/progress/model.ts';
import { randomName } from '#storage/identity.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

/** Id of the tool of a sheet. */
export const toolOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('.')));

/** A name for a sheet that no other has, on any device. @param tool id of the tool. */
export const freshId = (tool: string): string => `${tool}.${randomName(8)}`;

/** The sheet that was changed last; undefined when there is none. */
export const lastChanged = (
  sheets: ReadonlyMap<string, KeptSheet>,
): readonly [id: string, sheet: KeptSheet] | undefined =>
  [...sheets].toSorted(([, a], [, b]) => b.at - a.at)[0];

export class SheetStore {
  readonly record: LearnerRecord;
  readonly #tool: string;

  constructor(record: LearnerRecord, tool: string) {
    this.record = record;
    this.#tool = tool;
  }

  /** Every sheet of the tool by id, with those that could not be saved yet. */
  async list(): Promise<Map<string, KeptSheet>> {
    const all = await this.record.list('sheet');
    return new Map([...all].filter(([id]) => toolOf(id) === this.#tool));
  }

  /**
   * Keeps a sheet, unless another tab changed it meanwhile. Rejects when it was not saved.
   * @param seen the `at` of every state of the sheet that was seen here.
   * @returns false when another tab, or a newer playbook, changed it: then that one stays.
   */
  async keep(id: string, sheet: KeptSheet, seen: ReadonlySet<number>): Promise<boolean> {
    let isOther = false;
    try {
      await this.record.put('sheet', id, sheet, (stored) => {
        isOther = stored !== undefined && stored.at !== sheet.at && !seen.has(stored.at);
        return isOther;
      });
    } catch (error) {
      if (error instanceof Error && error.name === 'NewerRecordError') return false;
      throw error;
    }
    return !isOther;
  }

  /** Rejects when it was not saved; it is then removed in this page, and tried again. */
  remove(id: string): Promise<void> {
    return this.record.remove('sheet', id);
  }
}
