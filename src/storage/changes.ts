/** Counts the changes that no saved copy holds yet. Counted in the transaction that makes them, so that no tab loses any. */
import { isCalendarDate, isWhole, withExactly } from '#domain/progress/guards.ts';
import type { Transaction } from './engine.ts';

export interface Changes {
  /** 1 or more. */
  count: number;
  /** Local date of the first of them. */
  since: string;
}

/** Whether a kind is something a learner would miss. Where a page was left is not. */
export const isWork = (kind: string): boolean => kind !== 'place';

/** Reads the count back; undefined when there is none, or none that can be read. */
export const readChanges = (raw: unknown): Changes | undefined => {
  const { count, since } = withExactly(raw, ['count', 'since']);
  return isWhole(count, 1) && isCalendarDate(since) ? { count, since } : undefined;
};

/** Counts changes in the transaction that makes them. @param on local date of the change. @param more how many, 1 by default. */
export const countChanges = async (stores: Transaction, on: string, more = 1): Promise<void> => {
  if (more === 0) return;
  const known = readChanges(await stores.get('meta', 'changes'));
  const changes: Changes = { count: (known?.count ?? 0) + more, since: known?.since ?? on };
  await stores.put('meta', 'changes', changes);
};
