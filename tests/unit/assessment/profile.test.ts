import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeSince,
  isOnScale,
  levelOf,
  profile,
  weakest,
  type DimensionKey,
  type DimensionResult,
} from '#domain/assessment/profile.ts';
import { answers as scaleAnswers, levelWords } from '#domain/assessment/words.ts';

const seed = 20_260_101;
const dimension = (id: string): DimensionKey => ({
  id,
  statements: [1, 2, 3, 4].map((number) => `${id}-${number}`),
});
const dimensions = ['noticing', 'owning', 'improving'].map(dimension);
const given = (id: string, ...values: number[]): Record<string, number> =>
  Object.fromEntries(values.map((value, index) => [`${id}-${index + 1}`, value]));
const result = (id: string, mean: number | undefined): DimensionResult => ({
  id,
  answered: 4,
  mean,
  level: undefined,
});

describe('a dimension', () => {
  test('has the mean of its four answers', () => {
    const [first] = profile(dimensions, given('noticing', 1, 2, 3, 4));
    expect(first).toEqual({ id: 'noticing', answered: 4, mean: 2.5, level: 'habit' });
  });

  test('has the mean of three when one is missing', () => {
    const [first] = profile(dimensions, given('noticing', 4, 4, 3));
    expect(first?.mean).toBeCloseTo(11 / 3);
    expect(first?.answered).toBe(3);
  });

  test('has no mean and no level with two answers or fewer', () => {
    const [first, second] = profile(dimensions, given('noticing', 4, 4));
    expect(first).toEqual({ id: 'noticing', answered: 2, mean: undefined, level: undefined });
    expect(second).toEqual({ id: 'owning', answered: 0, mean: undefined, level: undefined });
  });

  test('ignores statements that are gone and answers off the scale', () => {
    const answers = { ...given('noticing', 1, 1, 1), 'noticing-4': 7, 'removed-1': 4 };
    expect(profile(dimensions, answers)[0]).toMatchObject({ answered: 3, mean: 1 });
  });

  test('of a single statement needs that statement', () => {
    const short: DimensionKey = { id: 'short', statements: ['short-1'] };
    expect(profile([short], {})[0]?.mean).toBeUndefined();
    expect(profile([short], { 'short-1': 3 })[0]?.mean).toBe(3);
  });

  test('always lies on the scale', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...dimensions.flatMap(({ statements }) => statements)),
      fc.integer({ min: -1, max: 6 }),
    );
    fc.assert(
      fc.property(answers, (values) => {
        for (const { mean, level, answered } of profile(dimensions, values)) {
          expect(mean === undefined).toBe(answered < 3);
          if (mean === undefined) expect(level).toBeUndefined();
          else {
            expect(mean).toBeGreaterThanOrEqual(1);
            expect(mean).toBeLessThanOrEqual(4);
            expect(level).toBe(levelOf(mean));
          }
        }
      }),
      { seed },
    );
  });
});

describe('a level', () => {
  test.each([
    { mean: 1, level: 'chance' },
    { mean: 1.74, level: 'chance' },
    { mean: 1.75, level: 'habit' },
    { mean: 2.74, level: 'habit' },
    { mean: 2.75, level: 'reliable' },
    { mean: 3.49, level: 'reliable' },
    { mean: 3.5, level: 'shared' },
    { mean: 4, level: 'shared' },
  ])('of $mean is $level', ({ mean, level }) => {
    expect(levelOf(mean)).toBe(level);
  });

  test('never falls when a mean rises', () => {
    const order = Object.keys(levelWords);
    const means = fc.double({ min: 1, max: 4, noNaN: true });
    fc.assert(
      fc.property(means, means, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        return order.indexOf(levelOf(low)) <= order.indexOf(levelOf(high));
      }),
      { seed },
    );
  });

  test('is named with the range it is computed from', () => {
    const numbers = [...levelWords.habit.range.matchAll(/[\d.]+/g)].map(([number]) =>
      Number(number),
    );
    expect(numbers).toEqual([1.75, 2.75]);
    expect(levelWords.chance.range).toContain('1.75');
    expect(levelWords.reliable.range).toBe('2.75 to under 3.5');
    expect(levelWords.shared.range).toContain('3.5');
  });
});

describe('the weakest dimension', () => {
  test('is the one with the lowest mean', () => {
    const results = [result('a', 3), result('b', 1.5), result('c', 2)];
    expect(weakest(results).map(({ id }) => id)).toEqual(['b']);
  });

  test('is shared by all that tie, in their order', () => {
    const results = [result('a', 2), result('b', 3), result('c', 2)];
    expect(weakest(results).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('is not one with too few answers', () => {
    expect(weakest([result('a', undefined), result('b', 4)]).map(({ id }) => id)).toEqual(['b']);
    expect(weakest([result('a', undefined)])).toEqual([]);
  });
});

describe('the change since last time', () => {
  test('is the difference of the means', () => {
    expect(changeSince(result('a', 2.75), result('a', 2))).toBe(0.75);
    expect(changeSince(result('a', 1.5), result('a', 2))).toBe(-0.5);
  });

  test('is unknown when one of the two is', () => {
    expect(changeSince(result('a', 2), undefined)).toBeUndefined();
    expect(changeSince(result('a', 2), result('a', undefined))).toBeUndefined();
    expect(changeSince(result('a', undefined), result('a', 2))).toBeUndefined();
  });
});

test('the scale offers exactly the answers that count', () => {
  expect(scaleAnswers.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  expect(scaleAnswers.every(({ value }) => isOnScale(value))).toBe(true);
  for (const other of [0, 5, 2.5, Number.NaN, '3', null, undefined])
    expect(isOnScale(other)).toBe(false);
});
