/**
 * What the learner record needs of a place to keep things: atomic work over four stores of key → value.
 * Implemented by the disk (disk.ts) and by the page's memory (memory.ts).
 */

/**
 * - `rec` registers, one per key · `evt` events, never changed · `quarantine` what could not be read
 * - `meta` facts about the store itself: `device` (this device's id), `clock` (largest hybrid time seen),
 *   `copied` (local date of the last copy saved to a file), `changes` (how many since then, and the date of the first),
 *   `persist` (local date on which the browser was asked to keep all this)
 */
export const stores = ['rec', 'evt', 'quarantine', 'meta'] as const;
export type StoreName = (typeof stores)[number];

/** The stores that hold what a learner did. */
export const kept = ['rec', 'evt', 'quarantine'] as const;
export type Kept = (typeof kept)[number];

/** The stores inside one atomic piece of work. Values are unknown on purpose: what was stored may be damaged. */
export interface Transaction {
  /** The value, or undefined. */
  get(store: StoreName, key: string): Promise<unknown>;
  /** Everything in a store, by key. */
  entries(store: StoreName): Promise<Map<string, unknown>>;
  put(store: StoreName, key: string, value: unknown): Promise<void>;
  delete(store: StoreName, key: string): Promise<void>;
  clear(store: StoreName): Promise<void>;
}

/**
 * Awaits nothing but the transaction it is given, or the disk commits early. May be run more than once,
 * so it changes nothing but the stores.
 */
export type Work<Result> = (transaction: Transaction) => Promise<Result>;

export interface Engine {
  /**
   * All of the work or none of it. Resolves after everything is kept; rejects when nothing is.
   * @param limit milliseconds after which the work is given up; default: it may take for ever.
   */
  run<Result>(mode: 'readonly' | 'readwrite', work: Work<Result>, limit?: number): Promise<Result>;
}
