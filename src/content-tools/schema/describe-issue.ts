/** Says what is wrong with a value in an author’s words. Messages written in the schemas themselves come first. */
import type { z } from 'zod';

const nouns: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'named fields',
  array: 'a list',
};

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** Names a value as it was found in the file. */
function found(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date without quotation marks';
  return 'named fields';
}

/** What a zod issue expected: one phrase for each value or type that would do. */
function expectations(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [nouns[issue.expected] ?? issue.expected];
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  if (issue.errors.length > 0) return issue.errors.flat().flatMap(expectations);
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function outOfRange(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'too_small') {
    const words = issue.inclusive === false ? 'more than' : 'at least';
    return mustBe(`${words} ${String(issue.minimum)}`, issue.input);
  }
  if (issue.code === 'too_big') {
    const words = issue.inclusive === false ? 'less than' : 'at most';
    return mustBe(`${words} ${String(issue.maximum)}`, issue.input);
  }
  return undefined;
}

function mustBe(range: string, value: unknown): string {
  return Array.isArray(value)
    ? `must have ${range} entries, found ${value.length}`
    : `must be ${range}, found ${found(value)}`;
}

/** Given to zod as the error map of a parse. Returns undefined where zod’s own words serve best. */
export const describeIssue: z.core.$ZodErrorMap = (issue) => {
  const value = issue.code === 'invalid_union' ? unionValue(issue) : issue.input;
  if (value === undefined) return 'is missing';
  if (value === null) return 'is empty';
  const expected = expectations(issue);
  if (expected.length > 0) return `expected ${either.format(expected)}, found ${found(value)}`;
  if (issue.code === 'invalid_format') {
    const noun = issue.format === 'url' ? 'a web address' : `a valid ${issue.format}`;
    return `is not ${noun}: ${found(value)}`;
  }
  return outOfRange(issue);
};

/** A union told apart by one field is at fault in that field, and the issue points there. */
function unionValue(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): unknown {
  const { discriminator, input } = issue;
  if (discriminator === undefined || typeof input !== 'object' || input === null) return input;
  return Object.entries(input).find(([key]) => key === discriminator)?.[1];
}
