import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom, seedOf, shuffle, startingOrder } from '#domain/quiz/shuffle.ts';
import { seed } from './arbitraries.ts';

const items = fc.uniqueArray(fc.string(), { maxLength: 12 });
const seeds = fc.integer();

test('a seed of text is FNV-1a', () => {
  // Published test vectors: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  expect(seedOf('')).toBe(0x811c9dc5);
  expect(seedOf('a')).toBe(0xe40c292c);
  expect(seedOf('foobar')).toBe(0xbf9cf968);
});

describe('random numbers', () => {
  test('lie between 0 and 1 and repeat for the same seed', () => {
    fc.assert(
      fc.property(seeds, (start) => {
        const first = randomFrom(start);
        const second = randomFrom(start);
        for (let draw = 0; draw < 50; draw += 1) {
          const number = first();
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(1);
          expect(number).toBe(second());
        }
      }),
      { seed, numRuns: 50 },
    );
  });

  test('fill the tenths evenly', () => {
    const random = randomFrom(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 1,000 expected each; standard deviation 30. Five deviations leave no room for luck.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('shuffling', () => {
  test('keeps every item once', () => {
    fc.assert(
      fc.property(items, seeds, (list, start) => {
        expect(shuffle(list, start).toSorted()).toEqual(list.toSorted());
      }),
      { seed },
    );
  });

  test('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(items, seeds, (list, start) => {
        expect(shuffle(list, start)).toEqual(shuffle(list, start));
      }),
      { seed },
    );
  });

  test('reaches all six orders of three items about equally often', () => {
    const counts = new Map<string, number>();
    for (let start = 0; start < 6000; start += 1) {
      const order = shuffle(['a', 'b', 'c'], start).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('the starting order', () => {
  test('is never the right one', () => {
    fc.assert(
      fc.property(items, seeds, (list, start) => {
        fc.pre(list.length > 1);
        expect(startingOrder(list, start)).not.toEqual(list);
        expect(startingOrder(list, start).toSorted()).toEqual(list.toSorted());
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('of one item or none is what it is', () => {
    expect(startingOrder(['only'], 1)).toEqual(['only']);
    expect(startingOrder([], 1)).toEqual([]);
  });
});
