import { describe, expect, test } from 'vitest';
import { areOf, isMarked, rowsOf } from '#domain/workshop/stage-marks.ts';

const marked = [
  { name: 'I order', score: '4', owns: 'yes' },
  { name: 'It comes when they said', score: '2' },
];

describe('marks of stages', () => {
  test('a name alone is no mark', () => {
    expect(isMarked({ name: 'I order' })).toBe(false);
    expect(isMarked({ name: 'I order', score: ' ' })).toBe(false);
    expect(isMarked({ name: '', evidence: 'no' })).toBe(true);
  });

  test('belong to stages that differ only in capital letters, blanks and marks', () => {
    expect(areOf(marked, ['i order!', 'It comes, when they said'])).toBe(true);
    expect(areOf(marked, ['It comes when they said', 'I order'])).toBe(false);
    expect(areOf(marked, ['I order'])).toBe(false);
    expect(areOf(marked, ['I order', 'It comes when they said', 'I pay'])).toBe(true);
  });

  test('given before the page knew the names belong to the stage in their place', () => {
    expect(areOf([{ score: '5' }, { name: '', score: '1' }], ['I order', 'I pay'])).toBe(true);
    expect(areOf([{ score: '5' }, {}, { score: '1' }], ['I order', 'I pay'])).toBe(false);
  });

  test('go with the words of a stage, not with its place', () => {
    expect(rowsOf(['I ask', 'It comes when they said.', 'I order'], marked)).toEqual([
      { name: 'I ask' },
      { name: 'It comes when they said.', score: '2' },
      { name: 'I order', score: '4', owns: 'yes' },
    ]);
  });

  test('are given to one stage only, where a link names it twice', () => {
    expect(rowsOf(['I order', 'I order'], marked)).toEqual([
      { name: 'I order', score: '4', owns: 'yes' },
      { name: 'I order' },
    ]);
  });

  test('do not go to stages whose names differ in a vowel sign alone', () => {
    expect(areOf([{ name: 'कि', score: '3' }], ['का'])).toBe(false);
  });

  test('are kept in any alphabet', () => {
    expect(areOf([{ name: '注文する', score: '3' }], ['注文'])).toBe(false);
    expect(rowsOf(['Bestelle ich Öl'], [{ name: 'bestelle ich öl', score: '5' }])).toEqual([
      { name: 'Bestelle ich Öl', score: '5' },
    ]);
  });
});
