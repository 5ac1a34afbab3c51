/** The end of a run: a table, what could not be run, and one plain line. */
import type { Counts, Result } from './suite.ts';

/** All counts together. */
export function total(results: readonly Counts[]): Counts {
  const sum = (count: (result: Counts) => number): number =>
    results.reduce((before, result) => before + count(result), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    notRun: sum(({ notRun }) => notRun),
  };
}

/** A row for each suite; columns suite, seconds, passed, failed, and not run where there is any such suite. */
export function table(results: readonly Result[]): string {
  const width = Math.max('suite'.length, ...results.map(({ name }) => name.length));
  const isWhole = results.every(({ notRun }) => notRun === 0);
  const row = (name: string, ...cells: string[]): string =>
    name.padEnd(width) +
    cells
      .slice(0, isWhole ? 3 : 4)
      .map((cell) => cell.padStart(9))
      .join('');
  return [
    row('suite', 'seconds', 'passed', 'failed', 'not run'),
    ...results.map(({ name, seconds, passed, failed, notRun }) =>
      row(name, seconds.toFixed(1), String(passed), String(failed), String(notRun)),
    ),
  ].join('\n');
}

/** A sentence for each suite whose program is missing: “Not run: reliability in Firefox. Firefox was not found.” */
export const missing = (results: readonly Result[]): string[] =>
  results
    .filter(({ notRun }) => notRun > 0)
    .map(({ name, output }) => `Not run: ${name}. ${output.trim()}`);

/** A sentence, and a line for each test that passed only when tried again. Empty where there is none. */
export function unsteady(results: readonly Result[]): string[] {
  const names = results.flatMap((result) => result.unsteady ?? []);
  return names.length === 0 ? [] : ['Passed only when tried again:', ...names];
}

/** The last line of `npm test`, and of both runs together. */
export const lastLine = ({ passed, failed }: Omit<Counts, 'notRun'>): string =>
  `${passed} passed, ${failed} failed`;

/** The last line of a run of which parts may be missing. */
export const lastLineOfFull = (counts: Counts): string =>
  `${lastLine(counts)}, ${counts.notRun} not run`;
