/** A sheet that cannot be read is set aside; one that can is read to the letter. */
import { describe, expect, test } from 'vitest';
import { mostFields, mostLists, mostRows, readSheetValue } from '#domain/progress/sheet-value.ts';
import { registers } from './values.ts';

const { value } = registers.sheet;
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`field-${place}`, 'x']));
const listsOf = (count: number): Record<string, []> =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`list-${place}`, []]));
const rows = (count: number): Record<string, string>[] => Array.from({ length: count }, () => ({}));

describe('a kept sheet', () => {
  test('is read to the letter and built anew', () => {
    const read = readSheetValue(value);
    expect(read).toEqual(value);
    expect(read?.fields).not.toBe(value.fields);
    expect(read?.lists.month?.[0]).not.toBe(value.lists.month?.[0]);
  });

  test('may be without a name, without fields and without lists', () => {
    const bare = { ...value, name: '', fields: {}, lists: {} };
    expect(readSheetValue(bare)).toEqual(bare);
  });

  test('keeps what no calculation can read as it was typed', () => {
    const odd = { ...value, fields: { worth: ' about 400 ', none: '' } };
    expect(readSheetValue(odd)).toEqual(odd);
  });

  test('is as large as it may be, and no larger', () => {
    const fits = (lists: object, fields = {}): boolean =>
      readSheetValue({ ...value, fields, lists }) !== undefined;
    expect(fits({}, many(mostFields))).toBe(true);
    expect(fits({}, many(mostFields + 1))).toBe(false);
    expect(fits({ month: [many(mostFields)] })).toBe(true);
    expect(fits({ month: [many(mostFields + 1)] })).toBe(false);
    expect(fits(listsOf(mostLists))).toBe(true);
    expect(fits(listsOf(mostLists + 1))).toBe(false);
    expect(fits({ month: rows(mostRows) })).toBe(true);
    expect(fits({ month: rows(mostRows + 1) })).toBe(false);
    expect(fits({}, { story: 'x'.repeat(2_000) })).toBe(true);
    expect(fits({}, { story: 'x'.repeat(2_001) })).toBe(false);
  });

  test('never reaches a prototype', () => {
    const fields: unknown = JSON.parse('{"__proto__":"x"}');
    expect(readSheetValue({ ...value, fields })).toBeUndefined();
  });
});
