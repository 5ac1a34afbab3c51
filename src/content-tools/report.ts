/** Prints problems for a person at a terminal; most terminals and editors make `file:line:column` a link. */
import type { Problem } from './problem.ts';

/** `file:line:column field: fact`, then the hint on an indented line of its own. */
export function formatProblem({ file, line, column, field, message, hint }: Problem): string {
  const head = `${file}:${line}:${column} ${field}: ${message}`;
  return hint === undefined ? head : `${head}\n  ${hint}`;
}

/**
 * The whole report: every problem, then one line that sums up.
 *
 * @param what what was checked, for the summary: `Content check`
 */
export function formatReport(what: string, problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const summary =
    problems.length === 0
      ? `${what}: no problems.`
      : `${what}: ${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
  return [...problems.map(formatProblem), summary].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
