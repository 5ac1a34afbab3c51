import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade, verdict } from '#domain/quiz/grade.ts';
import { isGraded } from '#domain/quiz/key.ts';
import {
  answered,
  answeredOf,
  gradedKey,
  matchKey,
  multipleKey,
  openKey,
  orderKey,
  seed,
  singleKey,
  trueFalseKey,
} from '../arbitraries.ts';

test.each([
  [1, 'right'],
  [0.999, 'partly'],
  [0.001, 'partly'],
  [0, 'wrong'],
])('%d points are %s', (points, word) => {
  expect(verdict(points)).toBe(word);
});

describe('any answer', () => {
  test('earns between nothing and one point, with the verdict that fits', () => {
    fc.assert(
      fc.property(answeredOf(gradedKey), ([key, response]) => {
        const graded = grade(key, response);
        expect(graded.points).toBeGreaterThanOrEqual(0);
        expect(graded.points).toBeLessThanOrEqual(1);
        expect(graded.verdict).toBe(verdict(graded.points));
      }),
      { seed, numRuns: 500 },
    );
  });

  test('is right exactly when every row is marked as right', () => {
    fc.assert(
      fc.property(answeredOf(gradedKey), ([key, response]) => {
        const { points, marks } = grade(key, response);
        const allRight = marks.size > 0 && [...marks.values()].every((mark) => mark === 'right');
        expect(points === 1).toBe(allRight);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('is graded as if ids nobody knows were not there', () => {
    const keys = fc.oneof(singleKey, trueFalseKey, multipleKey, orderKey, matchKey);
    fc.assert(
      fc.property(answeredOf(keys), ([key, { choice }]) => {
        const older = { choice: ['_gone', '_gone', ...choice, '_old', '_old'] };
        expect(grade(key, older)).toEqual(grade(key, { choice }));
      }),
      { seed },
    );
  });

  test('is graded the same after options were reordered or wrong ones added', () => {
    fc.assert(
      fc.property(answeredOf(fc.oneof(singleKey, multipleKey)), ([key, response]) => {
        const choices = ['_new', ...key.choices.toReversed()];
        const edited = { ...key, choices, right: key.right.toReversed() };
        expect(grade(edited, response).points).toBe(grade(key, response).points);
      }),
      { seed },
    );
  });

  test('to a question of opinion or thought is noted, and earns nothing', () => {
    fc.assert(
      fc.property(answeredOf(openKey), ([key, response]) => {
        expect(grade(key, response)).toMatchObject({ points: 0, verdict: 'noted' });
      }),
      { seed },
    );
  });

  test('is noted for ungraded questions only', () => {
    fc.assert(
      fc.property(answered, ([key, response]) => {
        expect(grade(key, response).verdict === 'noted').toBe(!isGraded(key));
      }),
      { seed },
    );
  });
});
