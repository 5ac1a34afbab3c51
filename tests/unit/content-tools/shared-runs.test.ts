import { describe, expect, test } from 'vitest';
import { normalisedWords, sharedRuns, type WordList } from '#content-tools/text/shared-runs.ts';

const list = (owner: string, text: string): WordList => ({
  owner,
  words: normalisedWords(text).map(({ word }) => word),
});

describe('words', () => {
  test('lose capitals, accents and the shape of apostrophes, and a hyphen separates them', () => {
    const words = normalisedWords("“Zoë’s read-back,” SHE said: don't.");

    expect(words.map(({ word }) => word)).toEqual(['zoes', 'read', 'back', 'she', 'said', 'dont']);
    expect(words[1]?.index).toBe(7);
  });
});

describe('shared runs', () => {
  test('are as long as they can be, and each is found once', () => {
    const lists = [list('a', 'x one two three four five y'), list('b', 'one two three four five')];

    expect(sharedRuns(lists, 3)).toEqual([
      { first: { list: 0, word: 1 }, second: { list: 1, word: 0 }, length: 5 },
    ]);
  });

  test('of one owner with itself do not count', () => {
    const lists = [list('a', 'one two three'), list('a', 'one two three'), list('a', 'one two')];

    expect(sharedRuns(lists, 3)).toEqual([]);
  });

  test('that follow each other are told apart when they come from two places', () => {
    const lists = [
      list('a', 'one two three'),
      list('b', 'four five six'),
      list('c', 'one two three four five six'),
    ];

    expect(sharedRuns(lists, 3).map(({ first, length }) => [first.list, length])).toEqual([
      [0, 3],
      [1, 3],
    ]);
  });

  test('need all their words', () => {
    const lists = [list('a', 'one two three four'), list('b', 'one two three fore')];

    expect(sharedRuns(lists, 4)).toEqual([]);
    expect(sharedRuns(lists, 3)).toHaveLength(1);
  });
});
