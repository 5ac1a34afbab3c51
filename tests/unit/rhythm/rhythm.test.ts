import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#domain/calendar/days.ts';
import { actsByDay, type ActFacts } from '#domain/rhythm/acts.ts';
import { addMonths, monthOf, weeksOf } from '#domain/rhythm/month.ts';

const nothing: ActFacts = {
  lessons: [],
  tasks: [],
  plans: [],
  marks: [],
  attempts: [],
  reviews: [],
  scenarios: [],
  assessments: [],
  checkIns: [],
};
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}-01`);

describe('days with an act', () => {
  test('hold what was done, by kind', () => {
    const days = actsByDay({
      ...nothing,
      lessons: [
        { done: true, on: '2026-11-22' },
        { done: true, on: '2026-11-22' },
      ],
      plans: [{ page: 'C1.1', if: 'a', then: 'b', on: '2026-11-22' }],
      checkIns: [{ plan: 'C1.1.x', outcome: 'yes', on: '2026-11-23' }],
    });
    expect(days.get('2026-11-22')).toEqual(
      new Map([
        ['lesson', 2],
        ['plan', 1],
      ]),
    );
    expect(days.get('2026-11-23')).toEqual(new Map([['plan', 1]]));
  });

  test('do not hold what was taken back', () => {
    const taken = { done: false, on: '2026-11-22' };
    expect(actsByDay({ ...nothing, lessons: [taken], tasks: [taken] }).size).toBe(0);
  });
});

describe('a month', () => {
  test('shows each of its days once, in order, under its weekday', () => {
    fc.assert(
      fc.property(month, (first) => {
        const weeks = weeksOf(first);
        const days = weeks.flat().filter((day) => day !== undefined);
        expect(days[0]).toBe(first);
        expect(addDays(days.at(-1) ?? '', 1)).toBe(addMonths(first, 1));
        days.forEach((day, index) => {
          expect(day).toBe(addDays(first, index));
        });
        for (const week of weeks)
          week.forEach((day, index) => {
            if (day !== undefined) expect(weekdayOf(day)).toBe(index + 1);
          });
      }),
    );
  });

  test('is left and come back to', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -40, max: 40 }), (first, months) => {
        expect(addMonths(addMonths(first, months), -months)).toBe(first);
        expect(monthOf(addMonths(first, months))).toBe(addMonths(first, months));
      }),
    );
    expect(addMonths('2026-12-01', 1)).toBe('2027-01-01');
    expect(addMonths('2026-01-01', -1)).toBe('2025-12-01');
  });
});
