import { describe, expect, test } from 'vitest';
import { registerInWords } from '#components/my-data/register-words.ts';
import { comparedFigures } from '#components/tool/shelf/compare.ts';
import { amountInWords, isBlank, nameOf } from '#components/tool/shelf/sheet-words.ts';
import { savingInWords } from '#components/tool/shelf/words.ts';

const at = new Date(new Date().getFullYear(), 10, 23, 12).getTime();

describe('a sheet in words', () => {
  test('is called by its name, or by the day it was last worked on', () => {
    expect(nameOf({ name: 'November figures', at })).toBe('November figures');
    expect(nameOf({ name: ' ', at })).toBe('Unnamed sheet of 23 November');
  });

  test.each([
    [{ a: '1', b: ' ' }, {}, '1 box filled'],
    [{ a: '1', b: '2' }, { month: [{ c: '3' }] }, '2 boxes filled, 1 row'],
    [{}, { month: [{ c: '3' }, { c: '' }, {}], year: [{ d: '4' }] }, '2 rows'],
    [{ a: '' }, { month: [{}] }, 'nothing filled in yet'],
  ])('%j with %j has %s', (fields, lists, words) => {
    expect(amountInWords({ fields, lists })).toBe(words);
    expect(isBlank({ fields, lists })).toBe(words.startsWith('nothing'));
  });

  test('is told among all that is kept, under the title of its tool', () => {
    const sheet = { name: 'November figures', on: '2026-11-22', at, fields: { a: '1' }, lists: {} };
    expect(registerInWords('sheet', 'T1.s4p8', sheet, new Map([['T1', 'Customer math']]))).toEqual({
      title: 'Customer math',
      text: expect.stringMatching(/^November figures, 22 November.*: 1 box filled$/) as string,
    });
  });
});

test('two sheets are compared by the ids of their figures, in the order of the first', () => {
  const figure = (id: string, value: string) => ({ id, label: `The ${id}`, value });
  expect(
    comparedFigures([figure('b', '2'), figure('a', '1')], [figure('c', '30'), figure('a', '10')]),
  ).toEqual([
    { id: 'b', label: 'The b', one: '2', other: undefined },
    { id: 'a', label: 'The a', one: '1', other: '10' },
    { id: 'c', label: 'The c', one: undefined, other: '30' },
  ]);
});

describe('what is said about saving', () => {
  test('is “saved” only when nothing is on its way and nothing is newer in the form', () => {
    expect(savingInWords('saved', 'persistent', false)).toBe('Saved on this device.');
    expect(savingInWords('saved', 'persistent', true)).toBe('Saving …');
    expect(savingInWords('saving', 'persistent', false)).toBe('Saving …');
    expect(savingInWords('idle', 'persistent', false)).toBe('');
  });

  test.each(['failed', 'newer'] as const)('is “not saved” when it is %s', (state) => {
    expect(savingInWords(state, 'persistent', false)).toMatch(/^Not saved on this device\./);
    expect(savingInWords(state, 'persistent', true)).toMatch(/^Not saved on this device\./);
  });

  test('is never “saved” where the browser keeps nothing', () => {
    for (const state of ['idle', 'saving', 'saved', 'failed', 'newer'] as const)
      expect(savingInWords(state, 'memory', false)).toMatch(/^This browser keeps nothing\./);
  });
});
