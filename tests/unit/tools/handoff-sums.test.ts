import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handoffPicture, medianOf, type HandoffCase } from '#domain/tools/handoff-sums.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const anyCase: fc.Arbitrary<HandoffCase> = fc.record({
  changes: optional(fc.nat(6)),
  repeats: optional(fc.nat(6)),
  kept: optional(fc.boolean()),
  hours: optional(fc.double({ min: 0, max: 500, noNaN: true })),
});

describe('the median', () => {
  test('is the middle value, or the mean of the two in the middle', () => {
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([10, 1, 2, 4])).toBe(3);
    expect(medianOf([7])).toBe(7);
    expect(medianOf([])).toBeUndefined();
  });

  test('has at least half of the values on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(values.filter((value) => value <= median).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
        expect(values.filter((value) => value >= median).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
      }),
    );
  });
});

describe('cases', () => {
  test('bounce from the second owner change, and repeat from the first repetition', () => {
    const each = (changes: number, repeats: number): HandoffCase => ({
      changes,
      repeats,
      kept: undefined,
      hours: undefined,
    });
    const seen = handoffPicture([each(0, 0), each(1, 1), each(2, 0), each(5, 4)]);
    expect(seen.bounced).toEqual({ count: 2, of: 4 });
    expect(seen.repeated).toEqual({ count: 2, of: 4 });
    expect(seen.meanChanges).toBe(2);
  });

  test('count only where they say something', () => {
    const silent = { changes: undefined, repeats: undefined, kept: undefined, hours: undefined };
    expect(handoffPicture([silent, { ...silent, kept: true }])).toEqual({
      bounced: { count: 0, of: 0 },
      repeated: { count: 0, of: 0 },
      kept: { count: 1, of: 1 },
      meanChanges: undefined,
      medianHours: undefined,
      repeatedOfBounced: { count: 0, of: 0 },
      repeatedOfOthers: { count: 0, of: 0 },
    });
  });

  test('those that bounced and the others add up to all that say both', () => {
    fc.assert(
      fc.property(fc.array(anyCase), (cases) => {
        const { repeatedOfBounced: one, repeatedOfOthers: other } = handoffPicture(cases);
        const both = cases.filter(
          (each) => each.changes !== undefined && each.repeats !== undefined,
        );
        const repeated = both.filter(({ repeats }) => (repeats ?? 0) > 0);
        expect(one.of + other.of).toBe(both.length);
        expect(one.count + other.count).toBe(repeated.length);
      }),
    );
  });

  test('no part is greater than its whole, and twice the bounces never exceed all changes', () => {
    fc.assert(
      fc.property(fc.array(anyCase), (cases) => {
        const seen = handoffPicture(cases);
        for (const { count, of } of [seen.bounced, seen.repeated, seen.kept]) {
          expect(count).toBeLessThanOrEqual(of);
          expect(of).toBeLessThanOrEqual(cases.length);
        }
        expect(2 * seen.bounced.count).toBeLessThanOrEqual(
          (seen.meanChanges ?? 0) * seen.bounced.of + 1e-9,
        );
      }),
    );
  });
});
