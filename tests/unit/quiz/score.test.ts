import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passes, rightAnswersToPass, score } from '#domain/quiz/score.ts';
import { seed } from './arbitraries.ts';

describe('the score', () => {
  test('is the mean of the points', () => {
    expect(score([1, 0.5, 0])).toBe(0.5);
  });

  test('of no answers is 0', () => {
    expect(score([])).toBe(0);
  });
});

describe('passing', () => {
  test('needs the pass mark or more', () => {
    expect(passes(0.8, 0.8)).toBe(true);
    expect(passes(0.79, 0.8)).toBe(false);
  });

  test('is not missed by a rounding error of the computer', () => {
    const achieved = score([1, 1 / 3, 2 / 3, 1, 1]); // four points of five, as floating-point sums go
    expect(passes(achieved, 0.8)).toBe(true);
    expect(passes(0.1 + 0.7, 0.8)).toBe(true); // 0.7999999999999999
  });

  test('without a pass mark needs nothing but finishing', () => {
    expect(passes(0, undefined)).toBe(true);
  });

  test.each([
    { count: 8, pass: 0.8, needed: 7 },
    { count: 10, pass: 0.8, needed: 8 },
    { count: 12, pass: 0.7, needed: 9 },
    { count: 1, pass: 0.01, needed: 1 },
    { count: 3, pass: 1, needed: 3 },
  ])('$count questions at $pass needs $needed right', ({ count, pass, needed }) => {
    expect(rightAnswersToPass(count, pass)).toBe(needed);
  });

  test('in words and in numbers agree', () => {
    const pass = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), pass, (count, mark) => {
        const needed = rightAnswersToPass(count, mark);
        expect(passes(needed / count, mark)).toBe(true);
        expect(passes((needed - 1) / count, mark)).toBe(false);
      }),
      { seed },
    );
  });
});
