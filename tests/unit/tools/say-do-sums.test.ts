import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#domain/calendar/days.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import {
  answerTimes,
  countItems,
  inTime,
  isAccepted,
  medianOf,
  openItems,
  openPromises,
  raisedBy,
  sayDo,
  standingOf,
  workingDaysBetween,
} from '#domain/tools/say-do-sums.ts';
import { shape, tool } from '#domain/tools/say-do.ts';
import { sayIn } from '#domain/tools/say.ts';

type Rows = Record<string, string>[];

/** A Friday. */
const on = '2026-05-29';
const itemsOf = (items: Rows) =>
  readSheet(shape, { fields: {}, lists: { items } }).sheet.lists.items;
const times = (count: number, row: Record<string, string>): Rows =>
  Array.from({ length: count }, () => ({ ...row }));

describe('the worked numbers of the brief', () => {
  const raised = '2026-05-04';
  const yes = { raised, answered: '2026-05-06', answer: 'yes', due: '2026-05-20' };
  const items = itemsOf([
    ...times(7, { ...yes, done: '2026-05-20' }),
    { ...yes, done: '2026-05-21' },
    yes,
    ...times(4, { ...yes, due: '2026-06-30' }),
    ...times(9, { raised, answered: '2026-05-12', answer: 'no', reason: 'x' }),
    ...times(2, { raised }),
  ]);
  test('24 raised and 22 answered are 92%', () => {
    const { raised: all, answered } = countItems(items, on);
    expect([all, answered]).toEqual([24, 22]);
    expect(answered / all).toBeCloseTo(0.9167, 4);
  });
  test('9 accepted and due, 7 done by their day: say–do is 78%', () => {
    const { due, kept, ratio } = sayDo(items, on);
    expect([due, kept]).toEqual([9, 7]);
    expect(ratio).toBe(7 / 9);
    expect(Math.round((7 / 9) * 100)).toBe(78);
  });
});

describe('working days', () => {
  test('the day raised is day 0, and a weekend has none', () => {
    expect(workingDaysBetween('2026-05-29', '2026-05-29')).toBe(0);
    expect(workingDaysBetween('2026-05-29', '2026-05-31')).toBe(0);
    expect(workingDaysBetween('2026-05-29', '2026-06-01')).toBe(1);
    expect(workingDaysBetween('2026-05-30', '2026-05-31')).toBe(0);
    expect(workingDaysBetween('2026-05-30', '2026-06-01')).toBe(1);
    expect(workingDaysBetween('2026-05-04', '2026-05-18')).toBe(10);
  });
  const anyDay = fc
    .integer({ min: -40_000, max: 40_000 })
    .map((days) => addDays('2000-01-01', days));
  test('they are the days from Monday to Friday after the first, counted one by one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 60 }), (from, length) => {
        const days = Array.from({ length }, (_, step) => addDays(from, step + 1));
        expect(workingDaysBetween(from, addDays(from, length))).toBe(
          days.filter((day) => weekdayOf(day) <= 5).length,
        );
      }),
    );
  });
  test('two stretches add up to the whole, and going back is the same with a minus', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (one, two, three) => {
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, three)).toBe(
          workingDaysBetween(one, three),
        );
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, one)).toBe(0);
      }),
    );
  });
});

describe('the median', () => {
  test('is the middle one, the mean of the middle two, or nothing', () => {
    expect(medianOf([9, 1, 4])).toBe(4);
    expect(medianOf([9, 1, 4, 5])).toBe(4.5);
    expect(medianOf([])).toBeUndefined();
  });
  test('does not hang on the order, and lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? NaN;
        expect(medianOf([...values].reverse())).toBe(median);
        expect(median).toBeGreaterThanOrEqual(Math.min(...values));
        expect(median).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});

describe('how a promise stands', () => {
  const standing = (row: Record<string, string>) =>
    itemsOf([{ item: 'x', answer: 'yes', ...row }]).map((item) => standingOf(item, on))[0];
  test('done on its day is kept, a day later is late', () => {
    expect(standing({ due: '2026-05-20', done: '2026-05-20' })).toBe('kept');
    expect(standing({ due: '2026-05-20', done: '2026-05-21' })).toBe('late');
  });
  test('done before a day that is still to come is kept already', () => {
    expect(standing({ due: '2026-07-20', done: '2026-05-21' })).toBe('kept');
  });
  test('it is due on the day itself, and waits until then', () => {
    expect(standing({ due: on })).toBe('due');
    expect(standing({ due: '2026-05-30' })).toBe('waiting');
  });
  test('a day of doing that is still to come is not done', () => {
    expect(standing({ due: '2026-05-20', done: '2026-06-01' })).toBe('due');
  });
  test('without a day it is in no ratio, done or not', () => {
    expect(standing({ done: '2026-05-20' })).toBe('undated');
    expect(sayDo(itemsOf([{ answer: 'yes', done: '2026-05-20' }]), on)).toEqual({
      due: 0,
      kept: 0,
      ratio: undefined,
    });
  });
});

describe('answers in time', () => {
  const row = (raised: string, answered = '') => ({ raised, answered, answer: answered && 'no' });
  test('the tenth working day is in time, the eleventh is not, and a new item is not judged', () => {
    const items = itemsOf([
      row('2026-05-04', '2026-05-18'),
      row('2026-05-04', '2026-05-19'),
      row('2026-05-15'),
      row('2026-05-14'),
    ]);
    expect(inTime(items, on)).toEqual({ judged: 3, within: 1 });
  });
});

describe('the ageing list', () => {
  test('holds what needs an answer and what was promised, the longest wait first', () => {
    const items = itemsOf([
      { item: 'new', raised: '2026-05-28' },
      { item: 'promised', raised: '2026-05-01', answer: 'yes', due: '2026-05-26' },
      { item: 'old', raised: '2026-05-04' },
      { item: 'no', raised: '2026-05-04', answer: 'no' },
      { item: 'no day' },
    ]);
    expect(
      openItems(items, on).map(({ item, waiting, overdue, daysOver }) => [
        item.item,
        waiting,
        overdue,
        daysOver,
      ]),
    ).toEqual([
      ['promised', 20, true, 3],
      ['old', 19, true, 0],
      ['new', 1, false, 0],
      ['no day', undefined, false, 0],
    ]);
    expect(openPromises(items, on).map(({ item }) => item.item)).toEqual(['promised']);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
const orEmpty = (values: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), values);
const row = fc.record({
  item: fc.constantFrom('', 'Lockers'),
  source: fc.constantFrom('', 'circle', 'card', 'customer'),
  raised: orEmpty(day),
  answered: orEmpty(day),
  answer: fc.constantFrom('', 'yes', 'no', 'not-now'),
  reason: fc.constantFrom('', 'Because'),
  owner: fc.constantFrom('', 'Web team'),
  due: orEmpty(day),
  done: orEmpty(day),
});

describe('for every tracker', () => {
  test('answers add up to the answered, and answered and waiting to the raised', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), day, (rows, today) => {
        const items = itemsOf(rows);
        const counts = countItems(items, today);
        expect(counts.yes + counts.no + counts.notNow + counts.unsaid).toBe(counts.answered);
        expect(counts.answered + counts.waiting).toBe(counts.raised);
        expect(answerTimes(items, today).length).toBeLessThanOrEqual(counts.answered);
        const { judged, within } = inTime(items, today);
        expect(within).toBeLessThanOrEqual(judged);
        expect(judged).toBeLessThanOrEqual(counts.raised);
        const { due, kept } = sayDo(items, today);
        expect(kept).toBeLessThanOrEqual(due);
        expect(due).toBeLessThanOrEqual(counts.yes);
      }),
    );
  });
  test('each raised item is open, refused, answered without words, or done', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), day, (rows, today) => {
        const items = itemsOf(rows);
        const { no, notNow, unsaid, raised } = countItems(items, today);
        const done = raisedBy(items, today).filter(
          (item) => isAccepted(item, today) && item.done !== undefined && item.done <= today,
        ).length;
        expect(openItems(items, today).length + no + notNow + unsaid + done).toBe(raised);
        for (const { item, daysOver } of openPromises(items, today))
          if (daysOver > 0) expect(daysOver).toBe(daysBetween(item.due ?? '', today));
      }),
    );
  });
  test('the answer holds no number that is none, and no percentage of fewer than 20', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), day, (rows, today) => {
        const { sheet } = readSheet(shape, { fields: {}, lists: { items: rows } });
        const text = JSON.stringify(tool.answer(sheet, sayIn('en-GB'), today));
        expect(text).not.toMatch(/NaN|Infinity|undefined|null/);
        for (const [, , base] of text.matchAll(/(\d+)% \(\d+ of (\d+)\)/g))
          expect(Number(base)).toBeGreaterThanOrEqual(20);
      }),
    );
  });
});
