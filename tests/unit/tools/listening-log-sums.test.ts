import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  madeBy,
  monthsOf,
  openPromises,
  preventability,
  promisesOf,
  reachedOf,
  reasonCounts,
  stageCounts,
} from '#domain/tools/listening-log-sums.ts';
import { shape, tool } from '#domain/tools/listening-log.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import { sayIn } from '#domain/tools/say.ts';

type Rows = Record<string, string>[];

const today = '2026-06-30';
const read = (calls: Rows, fields: Record<string, string> = {}) =>
  readSheet(shape, { fields, lists: { calls } });
const callsOf = (calls: Rows) => read(calls).sheet.lists.calls;

describe('counting', () => {
  test('the same reason twice in one call counts once', () => {
    expect(reasonCounts(callsOf([{ reached: 'yes', reasons: 'price price' }]))).toEqual([
      ['price', 1],
    ]);
  });
  test('unsure is an answer, and no answer is none', () => {
    const calls = callsOf([
      { preventable: 'yes' },
      { preventable: 'unsure' },
      { preventable: 'no' },
      { preventable: 'unsure' },
      { story: 'x' },
    ]);
    expect(preventability(calls)).toEqual({ yes: 1, no: 1, unsure: 2, answered: 4 });
  });
  test('a step is the same step in capitals', () => {
    expect(
      stageCounts(callsOf([{ stage: 'First bill' }, { stage: 'first BILL', preventable: 'yes' }])),
    ).toEqual([{ stage: 'First bill', calls: 2, preventable: 1 }]);
  });
  test('each one is kept, overdue, waiting or without a day', () => {
    const calls = callsOf([
      { promise: 'a', due: '2026-06-01', done: '2026-06-10' },
      { promise: 'b', due: '2026-06-29' },
      { promise: 'c', due: '2026-06-30' },
      { promise: 'd' },
      { due: '2026-06-20' },
      { story: 'no promise' },
    ]);
    expect(promisesOf(calls, today).map(({ state, daysOver }) => [state, daysOver])).toEqual([
      ['kept', 0],
      ['overdue', 1],
      ['waiting', 0],
      ['undated', 0],
      ['overdue', 10],
    ]);
    expect(openPromises(calls, today).map(({ call }) => call.promise)).toEqual(['', 'b', 'c', 'd']);
  });
  test('a month without a call stands between two others', () => {
    const months = monthsOf(callsOf([{ date: '2025-12-31' }, { date: '2026-02-01' }]), today);
    expect(months.map(({ month, made }) => [month, made])).toEqual([
      ['2025-12', 1],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
  });
  test('a call in the year 1 does not draw two thousand years', () => {
    expect(monthsOf(callsOf([{ date: '0001-01-01' }, { date: '2026-02-01' }]), today)).toHaveLength(
      12,
    );
  });
});

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orEmpty = (values: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), values);
const row = fc.record({
  date: orEmpty(day),
  caller: orEmpty(fc.constantFrom('Inês', 'Rui')),
  checked: fc.constantFrom('', 'yes', 'no'),
  reached: fc.constantFrom('', 'yes', 'no'),
  consent: fc.constantFrom('', 'yes', 'no', 'not-asked'),
  stage: fc.constantFrom('', 'Bill', 'bill', 'Visit'),
  reasons: fc
    .subarray([...shape.lists.calls.columns.reasons.options])
    .map((chosen) => chosen.join(' ')),
  preventable: fc.constantFrom('', 'yes', 'no', 'unsure'),
  talked: orEmpty(fc.integer({ min: 0, max: 100 }).map(String)),
  quote: fc.constantFrom('', 'Words'),
  approved: fc.constantFrom('', 'yes', 'no'),
  promise: fc.constantFrom('', 'Ring back'),
  due: orEmpty(day),
  done: orEmpty(day),
});
const log = fc.array(row, { maxLength: 40 });

describe('for every log', () => {
  test('nobody is reached without a call, and no reason is heard more often than there are calls', () => {
    fc.assert(
      fc.property(log, day, (rows, on) => {
        const calls = callsOf(rows);
        const made = madeBy(calls, on);
        const reached = reachedOf(made);
        expect(made.length).toBeLessThanOrEqual(calls.length);
        expect(reached.length).toBeLessThanOrEqual(made.length);
        for (const [, count] of reasonCounts(reached)) {
          expect(count).toBeGreaterThan(0);
          expect(count).toBeLessThanOrEqual(reached.length);
        }
        const { yes, no, unsure, answered } = preventability(reached);
        expect(yes + no + unsure).toBe(answered);
        expect(answered).toBeLessThanOrEqual(reached.length);
      }),
    );
  });
  test('reasons are as many as were ticked, and promises are open or kept', () => {
    fc.assert(
      fc.property(log, day, (rows, on) => {
        const made = madeBy(callsOf(rows), on);
        const reached = reachedOf(made);
        expect(reasonCounts(reached).reduce((sum, [, count]) => sum + count, 0)).toBe(
          reached.reduce((sum, { reasons }) => sum + reasons.length, 0),
        );
        const promises = promisesOf(made, on);
        const kept = promises.filter(({ state }) => state === 'kept').length;
        expect(kept + openPromises(made, on).length).toBe(promises.length);
      }),
    );
  });
  test('all dated calls stand in the months, where these are at most twelve', () => {
    fc.assert(
      fc.property(log, day, (rows, on) => {
        const made = madeBy(callsOf(rows), on);
        expect(monthsOf(made, on).reduce((sum, month) => sum + month.made, 0)).toBe(
          made.filter(({ date }) => date !== undefined).length,
        );
      }),
    );
  });
  test('the answer holds no number that is none, and no percentage of fewer than 20', () => {
    fc.assert(
      fc.property(log, day, (rows, on) => {
        const { sheet, problems } = read(rows, { 'as-of': on });
        expect(problems).toEqual([]);
        const text = JSON.stringify(tool.answer(sheet, sayIn('en-GB'), today));
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const [, , base] of text.matchAll(/(\d+)% \(\d+ of (\d+)\)/g))
          expect(Number(base)).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});
