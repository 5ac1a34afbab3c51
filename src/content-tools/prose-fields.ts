/** The texts in front matter and data that people read, told apart from ids, dates and switches by their key. */
import { isRecord } from './load/record.ts';
import type { FieldPath } from './problem.ts';

export interface ProseField {
  readonly path: FieldPath;
  readonly text: string;
}

const proseKeys: ReadonlySet<string> = new Set([
  ...['description', 'objective', 'action', 'if', 'then', 'manager', 'stem', 'text', 'feedback'],
  ...['right', 'wrong', 'whenTrue', 'whenFalse'],
  ...['when', 'title', 'pocket', 'say', 'trap', 'done', 'name', 'definition', 'finding', 'limits'],
  ...['label', 'hint'],
  ...['audience', 'method', 'watch', 'late', 'remote', 'access', 'list', 'do'],
  ...['scene', 'ask', 'means', 'part', 'talk', 'debrief'],
  ...['chance', 'habit', 'reliable', 'shared'],
]);

/** Finds every prose field in a value, at any depth. */
export function proseFields(value: unknown, path: FieldPath = []): ProseField[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => proseFields(item, [...path, index]));
  if (isRecord(value)) {
    return Object.entries(value).flatMap(([key, item]) => proseFields(item, [...path, key]));
  }
  // The items of a list of texts belong to the key of the list.
  const key = path.findLast((part) => typeof part === 'string');
  const isProse = typeof value === 'string' && key !== undefined && proseKeys.has(key);
  return isProse ? [{ path, text: value }] : [];
}
