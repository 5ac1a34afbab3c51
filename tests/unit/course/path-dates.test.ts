import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { pathDates } from '#domain/course/path-dates.ts';
import { fullModule, fullPath } from './full-paths.ts';

const path = fullPath([
  fullModule('day-1', [], { day: 1 }),
  fullModule('any-day', []),
  fullModule('week-1', [], { day: 7 }),
  fullModule('day-30', [], { day: 30 }),
]);

const whenOn = (today: string) =>
  [...pathDates(path, '2026-12-01', today)].map(([id, { when }]) => `${id} ${when}`);

test('the day of the start is day 1, and a module without a day has no date', () => {
  const dates = [...pathDates(path, '2026-12-01', '2026-12-01')].map(([id, { due }]) => [id, due]);
  expect(dates).toEqual([
    ['day-1', '2026-12-01'],
    ['week-1', '2026-12-07'],
    ['day-30', '2026-12-30'],
  ]);
});

describe('the stage of today', () => {
  test.each([
    ['2026-11-30', ['day-1 ahead', 'week-1 ahead', 'day-30 ahead']],
    ['2026-12-01', ['day-1 now', 'week-1 ahead', 'day-30 ahead']],
    ['2026-12-02', ['day-1 past', 'week-1 now', 'day-30 ahead']],
    ['2026-12-07', ['day-1 past', 'week-1 now', 'day-30 ahead']],
    ['2026-12-08', ['day-1 past', 'week-1 past', 'day-30 now']],
    ['2026-12-31', ['day-1 past', 'week-1 past', 'day-30 past']],
  ])('on %s', (today, expected) => {
    expect(whenOn(today)).toEqual(expected);
  });
});

test('a clock change and a leap day count as days like any other', () => {
  const start = '2028-02-01';
  expect(pathDates(path, start, start).get('day-30')?.due).toBe('2028-03-01');
  expect(pathDates(path, '2027-03-20', start).get('day-30')?.due).toBe('2027-04-18');
});

test('whatever the start and today, at most one stage is “now”, and none goes back', () => {
  const order = ['past', 'now', 'ahead'];
  const anyDate = fc
    .integer({ min: -4000, max: 40_000 })
    .map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(anyDate, anyDate, (start, today) => {
      const stages = [...pathDates(path, start, today).values()].map(({ when }) => when);
      expect(stages.filter((when) => when === 'now').length).toBeLessThanOrEqual(1);
      const places = stages.map((when) => order.indexOf(when));
      expect(places).toEqual(places.toSorted());
    }),
  );
});
