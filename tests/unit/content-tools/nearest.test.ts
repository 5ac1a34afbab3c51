import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '#content-tools/text/nearest.ts';

describe('edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['minuets', 'minutes', 2],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('between “%s” and “%s” is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('guessing what an author meant', () => {
  test('letter case does not matter', () => {
    expect(nearest('f1.1', ['F1.1', 'F2.2'])).toEqual(['F1.1']);
  });

  test('words that share little are no guess', () => {
    expect(nearest('minutes', ['role', 'title'])).toEqual([]);
  });

  test('equally good guesses are all named, up to three', () => {
    expect(didYouMean('F1.9', ['F1.1', 'F1.2'])).toBe('Did you mean “F1.1” or “F1.2”?');
    expect(didYouMean('F1.9', ['F1.1', 'F1.2', 'F1.3', 'F1.4'])).toBeUndefined();
  });
});
