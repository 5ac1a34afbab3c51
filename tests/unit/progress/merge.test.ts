import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { canonical } from '#domain/progress/canonical.ts';
import { readRecord, type RecordEnvelope } from '#domain/progress/envelope.ts';
import { latest, newest, union } from '#domain/progress/merge.ts';
import { now, record, records, seed } from './arbitraries.ts';

type Registers = ReadonlyMap<string, RecordEnvelope>;
const merge = (a: Registers, b: Registers): Registers => union(a, b, newest);
/** Compared as canonical text, because 50,000 deep comparisons by the test runner take a minute. */
const textOf = (registers: Registers): string => canonical(Object.fromEntries(registers));
const runs = { numRuns: inject('lawRuns'), seed };
console.info(`merge laws: ${runs.numRuns} runs each, seed ${seed}`);

describe('merging two learner records', { timeout: 300_000 }, () => {
  test('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => textOf(merge(a, b)) === textOf(merge(b, a))),
      runs,
    );
  });

  test('gives the same however three are grouped', () => {
    fc.assert(
      fc.property(
        records,
        records,
        records,
        (a, b, c) => textOf(merge(merge(a, b), c)) === textOf(merge(a, merge(b, c))),
      ),
      runs,
    );
  });

  test('changes nothing when repeated', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const once = merge(a, b);
        return textOf(merge(once, b)) === textOf(once) && textOf(merge(a, a)) === textOf(a);
      }),
      runs,
    );
  });

  test('loses no key', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = merge(a, b);
        return [...a.keys(), ...b.keys()].every((key) => merged.has(key));
      }),
      runs,
    );
  });

  test('brings three devices to the same state in any order of delivery, with repeats', () => {
    const deliveries = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 12 });
    const everyoneTwice = [0, 1, 2, 0, 1, 2].flatMap((from) =>
      [0, 1, 2].map((to): [number, number] => [from, to]),
    );
    fc.assert(
      fc.property(records, records, records, deliveries, (a, b, c, order) => {
        const devices: Registers[] = [a, b, c];
        for (const [from, to] of [...order, ...everyoneTwice]) {
          devices[to] = merge(devices[to] ?? new Map(), devices[from] ?? new Map());
        }
        const all = textOf(merge(merge(a, b), c));
        return devices.every((device) => textOf(device) === all);
      }),
      runs,
    );
  });
});

describe('the later of two writes', () => {
  const write = {
    k: 'lesson/F1.1',
    v: { done: true, on: '2026-11-22' },
    t: now,
    n: 1,
    d: 'aaaaaaaa',
    s: 1,
  };

  test.each([
    ['time first', { t: now + 1, n: 1, d: 'aaaaaaaa' }, { t: now, n: 9, d: 'zzzzzzzz' }],
    ['then the number of writes', { t: now, n: 2, d: 'aaaaaaaa' }, { t: now, n: 1, d: 'zzzzzzzz' }],
    ['then the device', { t: now, n: 1, d: 'zzzzzzzz' }, { t: now, n: 1, d: 'aaaaaaaa' }],
  ])('is decided by %s', (_, later, earlier) => {
    const winner = { ...write, ...later };
    expect(newest({ ...write, ...earlier }, winner)).toBe(winner);
    expect(newest(winner, { ...write, ...earlier })).toBe(winner);
  });
});

describe('what a key should hold', () => {
  test('is the newest of two readable values', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const other = { ...b, k: a.k, v: a.v, s: a.s };
        fc.pre(readRecord(a).is === 'ok');
        expect(latest(a, other)).toEqual(newest(a, other));
      }),
      { numRuns: 1_000, seed },
    );
  });

  test('is what came in when nothing readable was stored', () => {
    const incoming = { k: 'role', v: { role: 'leader' }, t: now, n: 1, d: 'aaaaaaaa', s: 1 };
    expect(latest(undefined, incoming)).toBe(incoming);
    expect(latest('damaged', incoming)).toBe(incoming);
  });

  test('stays as it is when only a newer playbook can read it, however late the other', () => {
    const stored = { k: 'role', v: 'unknown form', t: 1, n: 1, d: 'aaaaaaaa', s: 2 };
    expect(
      latest(stored, { k: 'role', v: { role: 'leader' }, t: now, n: 9, d: 'aaaaaaaa', s: 1 }),
    ).toBe(stored);
  });
});
