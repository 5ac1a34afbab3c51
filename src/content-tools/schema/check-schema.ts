/** Checks a value against its schema and turns each zod issue into a problem with a place and a hint. */
import type { z } from 'zod';
import type { Fields } from '../load/fields.ts';
import { isRecord } from '../load/record.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { didYouMean, nearest } from '../text/nearest.ts';
import { describeField, knownFields, valueAt } from './describe-field.ts';
import { describeIssue } from './describe-issue.ts';
import { questionFault } from './question-fault.ts';

export interface Checked<Data> {
  /** The value as the schema returns it, defaults filled in; undefined when it was refused. */
  readonly data: Data | undefined;
  readonly faults: readonly Problem[];
}

/**
 * @param value plain value read from the file
 * @param fields places of its fields
 * @param noun what the value is, for messages: lesson page, path, source …
 */
export function checkSchema<Data>(
  schema: z.ZodType<Data>,
  value: unknown,
  fields: Fields,
  noun: string,
): Checked<Data> {
  const result = schema.safeParse(value, { error: describeIssue });
  if (result.success) return { data: result.data, faults: [] };
  const context = { schema, value, fields, noun };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantFields(issue, context)));
  const faults = issues.flatMap((issue) => faultsOf(issue, context));
  // A misspelt field is one mistake, not a field too many and a field too few.
  return {
    data: undefined,
    faults: faults.filter(({ rule, field }) => rule !== 'missing-field' || !misspelt.has(field)),
  };
}

interface Context {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly fields: Fields;
  readonly noun: string;
}

function faultsOf(issue: z.core.$ZodIssue, context: Context): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, context));
  }
  const { schema, value, fields, noun } = context;
  const found = valueAt(value, path);
  const description = describeField(schema, path, value);
  const field = path.length === 0 ? noun : fields.name(path);
  const isMissing = found === undefined || found === null;
  if (isMissing || found === '') {
    const special = questionFault(path, value, fields);
    if (special !== undefined) return [special];
  }
  if (isMissing) {
    const key = String(path.at(-1) ?? noun);
    const hint = `Add “${key}:”.${description === undefined ? '' : ` ${description}`}`;
    return [problemAt('missing-field', fields.place(path), field, issue.message, hint)];
  }
  const hint = found instanceof Date ? quotedDate(found) : description;
  return [problemAt('wrong-type', fields.place(path), field, issue.message, hint)];
}

function quotedDate(date: Date): string {
  return `Put the date in quotation marks: '${date.toISOString().slice(0, 10)}'.`;
}

function unknownField(parent: FieldPath, key: string, context: Context): Problem {
  const { schema, value, fields, noun } = context;
  const path = [...parent, key];
  const hint =
    didYouMean(key, freeFields(parent, context)) ??
    `Fields here: ${knownFields(schema, parent, value).join(', ')}.`;
  const where = parent.length === 0 ? `a ${noun}` : fields.name(parent);
  const message = `${where} has no field of this name`;
  return problemAt('unknown-field', fields.keyPlace(path), fields.name(path), message, hint);
}

/** The fields that unknown ones were probably meant to be, by name. */
function meantFields(issue: z.core.$ZodIssue, context: Context): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { path, keys } = issue;
  const free = freeFields(path, context);
  return keys
    .flatMap((key) => nearest(key, free))
    .map((name) => context.fields.name([...path, name]));
}

/** The fields that the schema knows at a path and the value does not use yet. */
function freeFields(path: FieldPath, { schema, value }: Context): string[] {
  const holder = valueAt(value, path);
  return knownFields(schema, path, value).filter((name) => !isRecord(holder) || !(name in holder));
}
