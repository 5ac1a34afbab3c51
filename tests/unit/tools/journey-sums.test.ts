import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  highestPriority,
  meanOf,
  priorityOf,
  stagePictures,
  troubleFree,
  type Rater,
  type StageAsked,
} from '#domain/tools/journey-sums.ts';

const unsaid: StageAsked = { importance: undefined, evidence: undefined };
const rater = (score: number | undefined, owns = false): Rater => ({ ratings: [{ score, owns }] });
const picture = (raters: readonly Rater[], asked: StageAsked = unsaid) => {
  const [first] = stagePictures([asked], raters);
  if (!first) throw new Error('one stage gives one picture');
  return first;
};

const anyRater = (stages: number): fc.Arbitrary<Rater> =>
  fc
    .array(
      fc.record({
        score: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
        owns: fc.boolean(),
      }),
      { minLength: stages, maxLength: stages },
    )
    .map((ratings) => ({ ratings }));
const anyStage: fc.Arbitrary<StageAsked> = fc.record({
  importance: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  evidence: fc.option(fc.boolean(), { nil: undefined }),
});
const anyRoom = fc
  .array(anyStage, { minLength: 1, maxLength: 8 })
  .chain((stages) => fc.tuple(fc.constant(stages), fc.array(anyRater(stages.length))));

describe('a stage', () => {
  test('keeps the owner apart: 4 against 3, 2, 3 and 2 is a gap of 1.5', () => {
    const seen = picture([rater(4, true), rater(3), rater(2), rater(3), rater(2)]);
    expect(seen).toMatchObject({
      owner: 4,
      outside: 2.5,
      gap: 1.5,
      spread: 2,
      owners: 1,
      outsiders: 4,
    });
  });

  test('has priority (5 − outside mean) × importance', () => {
    const seen = picture([rater(5, true), rater(2), rater(3)], { importance: 3, evidence: true });
    expect(seen.priority).toBe(7.5);
    expect(priorityOf(1, 3)).toBe(highestPriority);
    expect(priorityOf(5, 3)).toBe(0);
  });

  test('has no priority without an importance from 1 to 3', () => {
    for (const importance of [undefined, 0, 4, 1.5, Number.NaN])
      expect(priorityOf(3, importance)).toBeUndefined();
  });

  test('is flagged from a gap of exactly 1, also where thirds meet', () => {
    const thirds = [rater(5, true), rater(5, true), rater(4, true), rater(4), rater(4), rater(3)];
    expect(picture(thirds)).toMatchObject({ gap: 1, flags: ['gap'] });
    expect(picture([rater(4, true), rater(4, true), rater(3, true), rater(3)]).flags).toEqual([]);
  });

  test('is flagged for marks 3 apart, and not for 2', () => {
    expect(picture([rater(2, true), rater(5)]).flags).toEqual(['spread']);
    expect(picture([rater(3, true), rater(5)]).flags).toEqual([]);
  });

  test('is flagged for evidence that is missing, and not for evidence nobody spoke of', () => {
    const marks = [rater(3, true), rater(3)];
    expect(picture(marks, { importance: 1, evidence: false }).flags).toEqual(['no-evidence']);
    expect(picture(marks, { importance: 1, evidence: undefined }).flags).toEqual([]);
  });

  test('is flagged when several people rate it and nobody owns it', () => {
    expect(picture([rater(3), rater(3)]).flags).toEqual(['no-owner']);
    expect(picture([rater(3)]).flags).toEqual([]);
  });

  test('ignores marks that are not on the scale', () => {
    const odd = [0, 6, 2.5, -1, Number.NaN, Infinity, undefined].map((score) => rater(score));
    expect(picture([rater(4), ...odd])).toMatchObject({
      outside: 4,
      outsiders: 1,
      spread: undefined,
    });
  });

  test('has nothing to say when nobody rated it, also when ratings end before it', () => {
    const empty = { outsiders: 0, owners: 0, outside: undefined, owner: undefined, gap: undefined };
    expect(picture([])).toMatchObject(empty);
    expect(stagePictures([unsaid, unsaid], [rater(3)])[1]).toMatchObject(empty);
  });
});

describe('for any room', () => {
  test('the gap is the owner mean minus the outside mean', () => {
    fc.assert(
      fc.property(anyRoom, ([stages, raters]) => {
        for (const { gap, owner, outside } of stagePictures(stages, raters)) {
          if (gap === undefined) expect(owner === undefined || outside === undefined).toBe(true);
          else expect(gap).toBeCloseTo((owner ?? Number.NaN) - (outside ?? Number.NaN), 10);
        }
      }),
    );
  });

  test('numbers stay within their limits and are never NaN', () => {
    const within = (value: number | undefined, least: number, most: number): void => {
      if (value === undefined) return;
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    };
    fc.assert(
      fc.property(anyRoom, ([stages, raters]) => {
        for (const seen of stagePictures(stages, raters)) {
          within(seen.outside, 1, 5);
          within(seen.owner, 1, 5);
          within(seen.gap, -4, 4);
          within(seen.spread, 0, 4);
          within(seen.priority, 0, highestPriority);
          expect(Math.abs(seen.gap ?? 0)).toBeLessThanOrEqual(seen.spread ?? 0);
        }
      }),
    );
  });

  test('the order of the raters makes no difference', () => {
    fc.assert(
      fc.property(anyRoom, ([stages, raters]) => {
        expect(stagePictures(stages, raters.toReversed())).toEqual(stagePictures(stages, raters));
      }),
    );
  });

  test('the mean of all marks lies between the owners’ and everyone else’s', () => {
    fc.assert(
      fc.property(fc.array(anyRater(1), { minLength: 2 }), (raters) => {
        const { owner, outside } = picture(raters);
        const all = meanOf(raters.flatMap(({ ratings: [first] }) => first?.score ?? []));
        if (owner === undefined || outside === undefined || all === undefined) return;
        expect(all).toBeGreaterThanOrEqual(Math.min(owner, outside) - 1e-9);
        expect(all).toBeLessThanOrEqual(Math.max(owner, outside) + 1e-9);
      }),
    );
  });
});

describe('a chain of stages', () => {
  test('of five, each right 95% of the time, is trouble-free for 77.4%', () => {
    expect(troubleFree(0.95, 5)).toBeCloseTo(0.774, 3);
  });

  test('never gets better by a further stage', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(7), (each, stages) => {
        expect(troubleFree(each, stages + 1)).toBeLessThanOrEqual(troubleFree(each, stages));
      }),
    );
  });
});
