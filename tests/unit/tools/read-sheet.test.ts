import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheet } from '#domain/tools/read-sheet.ts';
import { runnable } from '#domain/tools/run.ts';
import { sayIn } from '#domain/tools/say.ts';
import type { Shape, Written } from '#domain/tools/shape.ts';

const shape = {
  fields: {
    count: { is: 'number', whole: true },
    change: { is: 'number', least: -10, most: 10 },
    name: { is: 'text', longest: 5 },
    shown: { is: 'choice', options: ['ad', 'bill'] },
    reasons: { is: 'choices', options: ['price', 'wait'] },
    day: { is: 'date' },
  },
  lists: {
    rows: { columns: { label: { is: 'text' }, size: { is: 'number' } }, most: 2 },
  },
} as const satisfies Shape;

const read = (fields: Written['fields'], lists: Written['lists'] = {}) =>
  readSheet(shape, { fields, lists });
const faultsOf = (fields: Written['fields'], lists: Written['lists'] = {}) =>
  read(fields, lists).problems.map(({ at, says }) => `${at}: ${says}`);

describe('a sheet', () => {
  test('that is empty reads as nothing, without a fault', () => {
    const { sheet, problems } = read({}, { rows: [{}, { label: ' ' }] });

    expect(problems).toEqual([]);
    expect(sheet).toEqual({
      fields: {
        count: undefined,
        change: undefined,
        name: '',
        shown: undefined,
        reasons: [],
        day: undefined,
      },
      lists: { rows: [] },
    });
  });

  test('gives every value its own form', () => {
    const { sheet } = read(
      {
        count: '12',
        change: '-2.5',
        name: ' Ana ',
        shown: 'bill',
        reasons: 'wait price',
        day: '2026-11-23',
      },
      { rows: [{}, { label: 'North', size: '3' }] },
    );

    expect(sheet.fields).toEqual({
      count: 12,
      change: -2.5,
      name: 'Ana',
      shown: 'bill',
      reasons: ['wait', 'price'],
      day: '2026-11-23',
    });
    expect(sheet.lists.rows).toEqual([{ label: 'North', size: 3, row: 1 }]);
  });

  test('says beside each fault what would be right', () => {
    expect(
      faultsOf({
        count: 'many',
        change: '11',
        name: 'Anastasia',
        shown: 'cart',
        reasons: 'wait rain',
        day: '2026-02-30',
      }),
    ).toEqual([
      'count: Write a number, for example 12.',
      'change: Write 10 or less.',
      'name: Write at most 5 characters; these are 9.',
      'shown: Choose one of the list.',
      'reasons: Choose from the list.',
      'day: Write a day of the calendar.',
    ]);
    expect(faultsOf({ count: '-1' })).toEqual(['count: Write 0 or more.']);
    expect(faultsOf({ count: '1.5' })).toEqual(['count: Write a whole number.']);
    expect(faultsOf({ change: '-11' })).toEqual(['change: Write -10 or more.']);
    expect(faultsOf({ count: '1000000000001' })).toEqual([
      'count: Write 1,000,000,000,000 or less.',
    ]);
  });

  test('names the row and the column of a fault, and a list that is too long', () => {
    expect(faultsOf({}, { rows: [{ size: '1' }, { size: 'x' }, { size: '3' }] })).toEqual([
      'rows.1.size: Write a number, for example 12.',
      'rows: This list takes 2 rows; these are 3.',
    ]);
  });

  test('with anything at all in it never throws, and never yields a number that is none', () => {
    const cell = fc.oneof(fc.string(), fc.double().map(String), fc.constant('1e400'));
    fc.assert(
      fc.property(cell, cell, cell, (count, change, size) => {
        const { sheet } = read({ count, change }, { rows: [{ size }] });
        for (const value of [sheet.fields.count, sheet.fields.change, sheet.lists.rows[0]?.size])
          expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

test('a tool is not asked about a sheet that cannot be read', () => {
  const { run } = runnable({ shape, answer: () => ({ is: 'missing', at: ['count'] }) });
  const say = sayIn('en-GB');

  expect(run({ fields: { count: 'x' }, lists: {} }, say, '2026-11-23').result).toBeUndefined();
  expect(run({ fields: { count: '1' }, lists: {} }, say, '2026-11-23').result).toEqual({
    is: 'missing',
    at: ['count'],
  });
});
