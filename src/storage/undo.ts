/** Taking back what changed many entries at once. */
import { canonical } from '#domain/progress/canonical.ts';
import type { Depot } from './depot.ts';
import type { StoreName } from './engine.ts';
import { stampTime } from './writes.ts';

/** One entry before and after a change; undefined where there was or is none. */
export interface Change {
  store: StoreName;
  key: string;
  before: unknown;
  after: unknown;
}

/** Takes a change back. Rejects when the disk refuses; then nothing was taken back. */
export type Undo = () => Promise<void>;

/**
 * Puts back what was there before, except where something else was written since.
 * @param clock a hybrid time that the clock of the store moves past; what was written since must not turn it back.
 */
export const undoOf =
  (depot: Depot, changes: readonly Change[], clock?: unknown): Undo =>
  () =>
    depot.change(async (stores) => {
      for (const { store, key, before, after } of changes) {
        if (canonical(await stores.get(store, key)) !== canonical(after)) continue;
        if (before === undefined) await stores.delete(store, key);
        else await stores.put(store, key, before);
      }
      if (typeof clock === 'number') await stampTime(stores, clock);
    });
