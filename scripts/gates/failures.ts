/** Says what failed in a suite of Vitest, in so few lines that a log cut short still names every test. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from '../serve.ts';
import type { Failure } from './vitest-report.ts';

/** Lines of a message that are shown, without those of the stack that lie in packages. */
const linesShown = 14;

const isOwn = (line: string): boolean => !/^\s+at .*(node_modules|node:)/.test(line);

const inBrief = (message: string): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter(isOwn)
    .slice(0, linesShown)
    .join('\n')
    .replaceAll(/^/gm, '    ');

/** “tests/e2e/data.test.ts a copy can be saved”. */
export const named = ({ file, title }: Failure): string =>
  `${path.relative(projectRoot, file)} ${title}`.trim();

/**
 * The names of all tests first, then what each said.
 * @param log The file with all that the suite wrote.
 */
export function failureList(failures: readonly Failure[], log: string): string {
  return [
    ...failures.map((failure) => `✗ ${named(failure)}`),
    ...failures.flatMap((failure) => [
      '',
      named(failure),
      ...new Set(failure.messages.map(inBrief)),
    ]),
    '',
    `All it wrote: ${log}`,
  ].join('\n');
}
