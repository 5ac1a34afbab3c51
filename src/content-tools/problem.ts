/** What the content check hands back: facts with a place, ready for any reporter. */
import type { RuleName } from './rules/table.ts';

/** A spot in a file, as an editor counts it: line and column start at 1, columns are UTF-16 units. */
export interface Place {
  /** Path from the root of the checked tree, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Keys and list positions from the top of a front matter or data file, as zod reports them. */
export type FieldPath = readonly PropertyKey[];

export interface Problem extends Place {
  /** The rule that is broken: a key of the rule table. */
  readonly rule: RuleName;
  /** The field as an author would name it, such as `check[0].stem`, or `body`. */
  readonly field: string;
  /** One plain fact, no full stop. */
  readonly message: string;
  /** The corrected form or the next thing to do. */
  readonly hint?: string;
}

/** Writes a field path the way authors read it: `['check', 0, 'stem']` → `check[0].stem`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** Builds a problem. Arguments stand in the order in which a report prints them. */
export function problemAt(
  rule: RuleName,
  { file, line, column }: Place,
  field: string,
  message: string,
  hint?: string,
): Problem {
  return { file, line, column, rule, field, message, ...(hint === undefined ? {} : { hint }) };
}

/** Sorts by file, then by position, so that a report reads like the files it is about. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule, 'en')
  );
}
