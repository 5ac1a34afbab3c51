/** The end of `npm test`: a table, and one plain line. */
import type { Counts, Result } from './suite.ts';

/** All counts together. */
export function total(results: readonly Counts[]): Counts {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** A row for each suite; columns suite, seconds, passed, failed. */
export function table(results: readonly Result[]): string {
  const width = Math.max('suite'.length, ...results.map(({ name }) => name.length));
  const row = (name: string, ...cells: string[]): string =>
    name.padEnd(width) + cells.map((cell) => cell.padStart(9)).join('');
  return [
    row('suite', 'seconds', 'passed', 'failed'),
    ...results.map(({ name, seconds, passed, failed }) =>
      row(name, seconds.toFixed(1), String(passed), String(failed)),
    ),
  ].join('\n');
}

/** The last line. */
export const lastLine = ({ passed, failed }: Counts): string =>
  `${passed} passed, ${failed} failed`;
