import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import { isTooFarAhead, tick } from '#domain/progress/clock.ts';
import { crc32 } from '#domain/progress/crc32.ts';
import { isCalendarDate } from '#domain/progress/guards.ts';
import { migrate } from '#domain/progress/migrate.ts';
import { seed } from './arbitraries.ts';

describe('hybrid time', () => {
  test('is the wall clock while that moves on', () => {
    expect(tick(1_000, 500)).toBe(1_000);
  });

  test('never repeats and never runs back, wherever the clock is set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 42 })), (clock) => {
        let seen = 0;
        for (const reading of clock) {
          const time = tick(reading, seen);
          expect(time).toBeGreaterThan(seen);
          expect(time).toBeGreaterThanOrEqual(reading);
          seen = time;
        }
      }),
      { numRuns: 2_000, seed },
    );
  });

  test('more than 36 hours ahead is too far ahead', () => {
    const hours = 60 * 60 * 1000;
    expect(isTooFarAhead(36 * hours, 0)).toBe(false);
    expect(isTooFarAhead(36 * hours + 1, 0)).toBe(true);
  });
});

describe('canonical JSON', () => {
  test('does not depend on the order of fields', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  test('holds the same data as JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2_000, seed },
    );
  });

  test('never fails on what JSON cannot hold', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const odd of [circle, undefined, new Date(), new Map(), 10n, Symbol('x'), () => 1]) {
      const text = canonical({ odd });
      expect(JSON.parse(text), text).toBeTypeOf('object');
    }
  });
});

describe('CRC-32', () => {
  test('gives the check value of its standard', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
  });

  test('agrees with zlib on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(crc32(text)).toBe(zlib.crc32(text));
      }),
      { numRuns: 2_000, seed },
    );
  });
});

test('a calendar date has to exist', () => {
  expect(['2024-02-29', '2026-12-31'].every(isCalendarDate)).toBe(true);
  expect(
    ['2026-02-29', '2026-13-01', '2026-1-1', '2026-11-22T00:00', 20261122].some(isCalendarDate),
  ).toBe(false);
});

describe('migrating a kind', () => {
  // Version 1 was a word, version 2 an object with it, version 3 added a number.
  const spec = {
    upgrades: [
      (word: unknown) => ({ word }),
      (older: unknown) => Object.assign({ count: 0 }, older),
    ],
    read: (value: unknown) => {
      const text = canonical(value);
      return /^\{"count":\d+,"word":"[a-z]+"\}$/.test(text) ? text : undefined;
    },
  };

  test.each([
    [1, 'hello'],
    [2, { word: 'hello' }],
    [3, { word: 'hello', count: 0 }],
  ])('reads version %i', (version, stored) => {
    expect(migrate(spec, version, stored)).toEqual({
      is: 'ok',
      value: '{"count":0,"word":"hello"}',
    });
  });

  test('leaves a newer version alone', () => {
    expect(migrate(spec, 4, { anything: true })).toEqual({ is: 'newer' });
  });

  test('reports a value that is not of its version', () => {
    expect(migrate(spec, 2, 'hello')).toEqual({ is: 'damaged' });
  });
});
