/** What is wrong in a page to be imported, and where. */
import type { Place, Problem } from '#content-tools/problem.ts';

/** A problem of no content rule: the page is not ours. */
export type Fault = Omit<Problem, 'rule'>;

/** Arguments stand in the order in which they are printed. */
export function faultAt(place: Place, field: string, message: string, hint?: string): Fault {
  const { file, line, column } = place;
  return { file, line, column, field, message, ...(hint === undefined ? {} : { hint }) };
}

/** `file:line:column field: fact`, then the hint on an indented line of its own: the form of the content check. */
export function formatFault({ file, line, column, field, message, hint }: Fault): string {
  const head = `${file}:${line}:${column} ${field}: ${message}`;
  return hint === undefined ? head : `${head}\n  ${hint}`;
}
