import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice } from '#domain/quiz/grade/choice.ts';
import type { ChoiceKey } from '#domain/quiz/key.ts';
import { multipleKey, seed } from '../arbitraries.ts';
import { multiple, single, trueFalse } from '../keys.ts';

const grade = (key: ChoiceKey, ...choice: string[]) => gradeChoice(key, { choice });
const pointsOf = (key: ChoiceKey, choice: readonly string[]): number =>
  grade(key, ...choice).points;

describe('a single choice', () => {
  test('earns the point for the right option only', () => {
    expect(grade(single, 'b')).toMatchObject({ points: 1, verdict: 'right' });
    expect(grade(single, 'a')).toMatchObject({ points: 0, verdict: 'wrong' });
    expect(grade(single)).toMatchObject({ points: 0, verdict: 'wrong' });
  });

  test('counts the first option when a record holds two', () => {
    expect(pointsOf(single, ['a', 'b'])).toBe(0);
    expect(pointsOf(single, ['gone', 'b', 'a'])).toBe(1);
  });

  test('marks the option chosen and the right one left out', () => {
    expect([...grade(single, 'a').marks]).toEqual([
      ['a', 'wrong'],
      ['b', 'missed'],
    ]);
  });
});

test('a statement earns the point for the right one of true and false', () => {
  expect(pointsOf(trueFalse, ['false'])).toBe(1);
  expect(pointsOf(trueFalse, ['true'])).toBe(0);
});

describe('a multiple choice', () => {
  test.each([
    { choice: ['a', 'c'], points: 1, verdict: 'right' },
    { choice: ['a'], points: 0.5, verdict: 'partly' },
    { choice: ['a', 'c', 'b'], points: 0.5, verdict: 'partly' },
    { choice: ['a', 'b'], points: 0, verdict: 'wrong' },
    { choice: ['b', 'd'], points: 0, verdict: 'wrong' },
    { choice: ['a', 'b', 'c', 'd'], points: 0, verdict: 'wrong' },
    { choice: [], points: 0, verdict: 'wrong' },
  ])('of $choice earns $points', ({ choice, points, verdict }) => {
    expect(grade(multiple, ...choice)).toMatchObject({ points, verdict });
  });

  test('marks right, wrong and missed options and leaves the rest alone', () => {
    expect([...grade(multiple, 'a', 'b').marks]).toEqual([
      ['a', 'right'],
      ['b', 'wrong'],
      ['c', 'missed'],
    ]);
  });
});

describe('partial credit', () => {
  const chosenAndExtra = multipleKey.chain((key) =>
    fc.tuple(fc.constant(key), fc.subarray([...key.choices]), fc.constantFrom(...key.choices)),
  );

  test('is never lost by adding a right option, nor won by adding a wrong one', () => {
    fc.assert(
      fc.property(chosenAndExtra, ([key, choice, extra]) => {
        const [before, after] = [pointsOf(key, choice), pointsOf(key, [...choice, extra])];
        if (key.right.includes(extra)) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
      { seed },
    );
  });

  test('grows with every right option while nothing wrong is chosen', () => {
    fc.assert(
      fc.property(multipleKey, (key) => {
        const points = key.right.map((_, index) => pointsOf(key, key.right.slice(0, index + 1)));
        expect(points).toEqual(points.toSorted((one, other) => one - other));
        expect(new Set(points).size).toBe(key.right.length);
        expect(points.at(-1)).toBe(1);
      }),
      { seed },
    );
  });

  test('does not depend on the order of clicking, nor on clicking twice', () => {
    fc.assert(
      fc.property(chosenAndExtra, ([key, choice]) => {
        const points = pointsOf(key, choice);
        return (
          pointsOf(key, choice.toReversed()) === points &&
          pointsOf(key, [...choice, ...choice]) === points
        );
      }),
      { seed },
    );
  });

  test('of the right options is never reached by choosing everything', () => {
    fc.assert(
      fc.property(multipleKey, (key) => pointsOf(key, key.choices) < pointsOf(key, key.right)),
      { seed },
    );
  });

  test('of everything is nothing when half the options are wrong', () => {
    fc.assert(
      fc.property(multipleKey, (key) => {
        fc.pre(key.right.length * 2 <= key.choices.length);
        return pointsOf(key, key.choices) === 0;
      }),
      { seed },
    );
  });
});
