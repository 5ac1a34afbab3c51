import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { radarLines, radarPoint } from '#domain/assessment/radar.ts';

const seed = 20_260_101;

describe('a point of the radar', () => {
  test('with share 0 is the middle, on any axis', () => {
    for (const axis of [0, 1, 2, 3, 4]) {
      expect(radarPoint(axis, 5, 0)).toEqual({ x: 0.5, y: 0.5 });
    }
  });

  test('starts at the top and goes clockwise', () => {
    const [top, right, bottom, left] = [0, 1, 2, 3].map((axis) => radarPoint(axis, 4, 1));
    expect(top?.x).toBeCloseTo(0.5);
    expect(top?.y).toBeCloseTo(0);
    expect(right?.x).toBeCloseTo(1);
    expect(right?.y).toBeCloseTo(0.5);
    expect(bottom?.y).toBeCloseTo(1);
    expect(left?.x).toBeCloseTo(0);
  });

  test('is as far from the middle as its share says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (axis, share) => {
          const { x, y } = radarPoint(axis, 8, share);
          expect(Math.hypot(x - 0.5, y - 0.5)).toBeCloseTo(share / 2);
        },
      ),
      { seed },
    );
  });
});

describe('the outline', () => {
  test('is closed when every dimension has a mean', () => {
    const lines = radarLines([1, 0.5, 0.75, 0.25, 1]);
    expect(lines).toHaveLength(5);
    for (const [index, [, end]] of lines.entries()) {
      expect(lines[(index + 1) % 5]?.[0]).toEqual(end);
    }
  });

  test('has a gap on both sides of a dimension without one', () => {
    const lines = radarLines([1, 1, undefined, 1, 1]);
    expect(lines).toHaveLength(3);
    const ends = lines.flat();
    expect(ends).not.toContainEqual(radarPoint(2, 5, 1));
  });

  test('is empty when no two neighbours have one', () => {
    expect(radarLines([1, undefined, 1, undefined, undefined])).toEqual([]);
    expect(radarLines([undefined, undefined])).toEqual([]);
    expect(radarLines([1])).toEqual([]);
    expect(radarLines([])).toEqual([]);
  });
});
