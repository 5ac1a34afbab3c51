/** The end of a run: a table, what could not be run, and one plain line. */
import type { Counts, Result, Suite } from './suite.ts';

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

/** A row for each suite; columns suite, seconds, passed, failed, and not run where there is any such test. */
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

/** A sentence for each program that is missing: “Firefox was not found: 14 checks were not run.” */
export function missing(suites: readonly Suite[], results: readonly Result[]): string[] {
  const programs = new Set(suites.flatMap(({ needs }) => needs ?? []));
  return [...programs].flatMap((program) => {
    const names = suites.filter(({ needs }) => needs === program).map(({ name }) => name);
    const { notRun } = total(results.filter(({ name }) => names.includes(name)));
    if (notRun === 0) return [];
    const checks = notRun === 1 ? '1 check was' : `${notRun} checks were`;
    return `${program} was not found: ${checks} not run.`;
  });
}

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
