/** Following the learner record from an element: read when idle, read again after every change, stop on leaving. */
import type { LearnerRecord } from '#storage/learner-record.ts';
import { whenIdle } from './when-idle.ts';

/** Loads the code of the record on first use: reading a page never waits for it. */
export async function learnerRecord(): Promise<LearnerRecord> {
  const { openLearnerRecord } = await import('#storage/learner-record.ts');
  return openLearnerRecord();
}

const warn = (error: unknown): void => {
  console.warn('The learner record could not be read.', error);
};

/**
 * Calls `read` once the record is open, and again after any change in this tab or another. Returns the way to stop,
 * which also holds while the record is still opening. When its code cannot be loaded (a line that dropped) or a
 * reading fails, the page stays as it was.
 */
export function followRecord(read: (record: LearnerRecord) => Promise<void>): () => void {
  let left = false;
  let stop = (): void => {
    left = true;
  };
  const follow = async (): Promise<void> => {
    const record = await learnerRecord();
    if (left) return;
    stop = record.subscribe(() => void read(record).catch(warn));
    await read(record);
  };
  whenIdle(() => void follow().catch(warn));
  return () => {
    stop();
  };
}
