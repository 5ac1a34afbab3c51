import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeMatching } from '#domain/quiz/grade/matching.ts';
import { gradeOrdering } from '#domain/quiz/grade/ordering.ts';
import { answeredOf, matchKey, orderKey, seed } from '../arbitraries.ts';
import { matching, ordering } from '../keys.ts';

describe('an order', () => {
  const grade = (...choice: string[]) => gradeOrdering(ordering, { choice });

  test.each([
    { choice: ['hear', 'own', 'act', 'return'], points: 1, verdict: 'right' },
    { choice: ['own', 'hear', 'act', 'return'], points: 0.5, verdict: 'partly' },
    { choice: ['own', 'act', 'return', 'hear'], points: 0, verdict: 'wrong' },
    { choice: ['hear', 'own', 'act'], points: 0, verdict: 'wrong' },
    { choice: ['hear', 'hear', 'own', 'act', 'return'], points: 1, verdict: 'right' },
  ])('of $choice earns $points', ({ choice, points, verdict }) => {
    expect(grade(...choice)).toMatchObject({ points, verdict });
  });

  test('marks each row by its place', () => {
    expect([...grade('own', 'hear', 'act', 'return').marks]).toEqual([
      ['own', 'wrong'],
      ['hear', 'wrong'],
      ['act', 'right'],
      ['return', 'right'],
    ]);
  });

  test('is never one row short of right', () => {
    fc.assert(
      fc.property(answeredOf(orderKey), ([key, response]) => {
        const placed = Math.round(gradeOrdering(key, response).points * key.right.length);
        return placed !== key.right.length - 1;
      }),
      { seed },
    );
  });
});

describe('matches', () => {
  const grade = (...choice: string[]) => gradeMatching(matching, { choice });

  test('earn a share for every row matched rightly', () => {
    expect(grade('mine', 'held', 'sent', 'passed', 'ours', 'held')).toMatchObject({
      points: 1,
      verdict: 'right',
    });
    expect(grade('mine', 'held', 'sent', 'held')).toMatchObject({
      points: 1 / 3,
      verdict: 'partly',
    });
    expect(grade()).toMatchObject({ points: 0, verdict: 'wrong' });
  });

  test('mark rows as right, wrong or left open, and tell what was picked wrongly', () => {
    const { marks, because } = grade('mine', 'held', 'sent', 'dropped');
    expect([...marks]).toEqual([
      ['mine', 'right'],
      ['sent', 'wrong'],
      ['ours', 'missed'],
    ]);
    expect([...because]).toEqual([['sent', 'dropped']]);
  });

  test('with an answer that was taken out count as left open', () => {
    expect(grade('mine', 'gone').marks.get('mine')).toBe('missed');
  });

  test('are the same whichever row was matched first', () => {
    fc.assert(
      fc.property(answeredOf(matchKey), fc.nat(8), ([key, { choice }], turn) => {
        const at = (turn * 2) % (choice.length + 2);
        const turned = [...choice.slice(at), ...choice.slice(0, at)];
        expect(gradeMatching(key, { choice: turned })).toEqual(gradeMatching(key, { choice }));
      }),
      { seed },
    );
  });

  test('earn one share more by setting one row right', () => {
    fc.assert(
      fc.property(answeredOf(matchKey), ([key, { choice }]) => {
        const { marks, points } = gradeMatching(key, { choice });
        const amiss = [...key.right].find(([row]) => marks.get(row) !== 'right');
        fc.pre(amiss !== undefined);
        const mended = gradeMatching(key, { choice: [...choice, ...amiss] });
        expect(mended.points).toBeCloseTo(points + 1 / key.right.size);
      }),
      { seed },
    );
  });
});
