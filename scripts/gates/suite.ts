/** What `npm test` and `npm run test:full` run: suites, and what came of them. */

/** How many tests of a suite passed and failed; a suite that was not run, because a program is not there, counts as one. */
export interface Counts {
  passed: number;
  failed: number;
  notRun: number;
}

/** A program that a suite needs and a machine may lack. */
export interface Program {
  name: string;
  /** Where it is; undefined when it is not there. */
  find: () => string | undefined;
}

/** One command of a run. */
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
  /** A program without which it is not run. Default none. */
  needs?: Program;
  /** File of Vitest’s JSON report, to count each of its tests. Default: the suite counts as one test. */
  report?: string;
}

/** What came of a suite. */
export interface Result extends Counts {
  name: string;
  seconds: number;
  /** All it wrote, to both streams; of a suite of Vitest with failures, these alone. */
  output: string;
  /** Names of tests that passed only when tried again. Default none. */
  unsteady?: readonly string[];
}

/** A suite that broke off before it could count, as one failure: nothing is skipped in silence. */
export const brokenOff = (name: string, reason: string): Result => ({
  name,
  seconds: 0,
  passed: 0,
  failed: 1,
  notRun: 0,
  output: `Not run: ${reason}\n`,
});
