/** What `npm test` runs: suites, and what came of them. */

/** How many tests of a suite passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/** One command of `npm test`. */
export interface Suite {
  name: string;
  /** Arguments for Node: a script and what it takes. */
  command: readonly string[];
  /** Names of suites that must have passed before. Default none. */
  after?: readonly string[];
  /** Suites with the same lock never run at once, because they write the same files. Default none. */
  lock?: string;
  /** How many processor cores it keeps busy. Default 1. */
  cores?: number;
  /** true prints what it says even when it passes. Default false. */
  show?: boolean;
  /** File of Vitest’s JSON report, to count each of its tests. Default: the suite counts as one test. */
  report?: string;
}

/** What came of a suite. */
export interface Result extends Counts {
  name: string;
  seconds: number;
  /** All it wrote, to both streams. */
  output: string;
}

/** A suite that was not run, counted as a failure: nothing is skipped in silence. */
export const notRun = (name: string, reason: string): Result => ({
  name,
  seconds: 0,
  passed: 0,
  failed: 1,
  output: `Not run: ${reason}\n`,
});
