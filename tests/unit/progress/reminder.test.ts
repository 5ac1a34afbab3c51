import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { isCopyDue } from '#domain/progress/copy/reminder.ts';
import { seed } from './arbitraries.ts';

const today = '2026-11-22';
const persisted = undefined;

test.each([
  ['the last copy is six days old', { copied: '2026-11-16', since: '2026-11-20', changes: 1 }],
  [
    'the first change is six days old and no copy was ever saved',
    { since: '2026-11-16', changes: 1 },
  ],
  ['there are fifty changes', { copied: today, since: today, changes: 50 }],
])('a copy is due when %s', (_, state) => {
  expect(isCopyDue({ ...state, persisted }, today)).toBe(true);
  expect(isCopyDue({ ...state, persisted: false }, today)).toBe(true);
  expect(isCopyDue({ ...state, persisted: true }, today), 'the browser keeps it').toBe(false);
});

test.each([
  ['the last copy is five days old', { copied: '2026-11-17', since: '2026-11-17', changes: 49 }],
  ['the first change is five days old', { since: '2026-11-17', changes: 49 }],
  ['nothing changed since an old copy', { copied: '2025-01-01', changes: 0 }],
  ['nothing was ever done', { changes: 0 }],
  ['the clock was set back after the copy', { copied: '2027-11-22', since: today, changes: 1 }],
])('no copy is due when %s', (_, state) => {
  expect(isCopyDue({ ...state, persisted }, today)).toBe(false);
});

test('once due, a copy stays due until it is saved, over months, years and leap days', () => {
  const state = fc.record({
    changes: fc.integer({ min: 1, max: 60 }),
    since: fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2023-12-01', days)),
    persisted: fc.constantFrom(false, undefined),
  });
  fc.assert(
    fc.property(state, fc.nat(400), fc.nat(400), (work, days, later) => {
      const day = addDays(work.since, days);
      expect(isCopyDue(work, day)).toBe(days >= 6 || work.changes >= 50);
      if (isCopyDue(work, day)) expect(isCopyDue(work, addDays(day, later))).toBe(true);
    }),
    { numRuns: 2_000, seed },
  );
});
