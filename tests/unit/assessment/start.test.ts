import { describe, expect, test } from 'vitest';
import { levelOf, type DimensionResult } from '#domain/assessment/profile.ts';
import { startOf } from '#domain/assessment/start.ts';

const resultsOf = (...means: (number | undefined)[]): DimensionResult[] =>
  means.map((mean, index) => ({
    id: `part-${index + 1}`,
    answered: mean === undefined ? 0 : 4,
    mean,
    level: mean === undefined ? undefined : levelOf(mean),
  }));

describe('the place to start', () => {
  test('is the lowest part, and nothing is said about a tie', () => {
    expect(startOf(resultsOf(3, 1, 2, 3, 4))).toEqual({ offered: ['part-2'], tie: '' });
  });

  test('is one of two when two tie', () => {
    expect(startOf(resultsOf(3, 1, 2, 3, 1))).toEqual({
      offered: ['part-2', 'part-5'],
      tie: 'Two parts come out lowest. Choose one.',
    });
  });

  test.each([
    { tied: 3, means: [2, 2, 2, 3, 4] },
    { tied: 4, means: [2, 2, 2, 2, 4] },
  ])('is one of two when $tied tie, which are not said to be the only ones', ({ means }) => {
    expect(startOf(resultsOf(...means))).toEqual({
      offered: ['part-1', 'part-2'],
      tie: 'Several parts come out equally low. Here are two to choose from.',
    });
  });

  test('is the learner’s choice when all parts are level', () => {
    const { offered, tie } = startOf(resultsOf(2, 2, 2, 2, 2));
    expect(offered).toEqual([]);
    expect(tie).toMatch(/^All parts are level, .* read its next level/);
  });

  test('is to keep going when all parts are at the highest level', () => {
    const { tie } = startOf(resultsOf(4, 4, 4, 4, 4));
    expect(tie).toMatch(/^All parts are level, .* answer again/);
    expect(tie).not.toContain('next level');
  });

  test('says nothing of parts with too few answers', () => {
    expect(startOf(resultsOf(3, 3, 3, undefined, 3)).tie).toMatch(
      /^All parts with enough answers /,
    );
    expect(startOf(resultsOf(3, 3, undefined, undefined, undefined)).offered).toHaveLength(2);
    expect(startOf(resultsOf(undefined, undefined))).toEqual({ offered: [], tie: '' });
  });
});
