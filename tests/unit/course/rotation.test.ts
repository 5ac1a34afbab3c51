import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#domain/calendar/days.ts';
import {
  epoch,
  firstDateOf,
  slotOn,
  slotsOf,
  weeksOf,
  workingDaysUpTo,
} from '#domain/course/rotation.ts';

const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const weekFrom = (date: string) => [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(date, day));
const dosesOf = (dates: readonly string[]) =>
  dates.map((date) => slotOn(seven, date)?.lesson ?? '-');

describe('seven lessons', () => {
  test('come round after two weeks, with three recall days in the second', () => {
    expect(weeksOf(seven)).toBe(2);
    expect(dosesOf(weekFrom(epoch)).join('')).toBe('abcde--');
    expect(dosesOf(weekFrom(addDays(epoch, 7))).join('')).toBe('fg-----');
    expect(dosesOf(weekFrom(addDays(epoch, 14))).join('')).toBe('abcde--');
  });

  test('stand the same before the series began as after', () => {
    expect(dosesOf(weekFrom(addDays(epoch, -7))).join('')).toBe('fg-----');
  });
});

test('on a recall day there is a slot without a lesson, at the weekend no slot', () => {
  const recall = addDays(epoch, 9);
  expect(slotOn(seven, recall)).toEqual({ week: 1, weekday: 3, lesson: undefined });
  expect(slotOn(seven, addDays(epoch, 5))).toBeUndefined();
});

test('without lessons there is no series', () => {
  expect(slotsOf([])).toEqual([]);
  expect(slotOn([], epoch)).toBeUndefined();
});

test('every slot begins on its own weekday, and the series tells it again on that date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (count) => {
      const lessons = Array.from({ length: count }, (_, index) => `L${index}`);
      return slotsOf(lessons).every((slot) => {
        const date = firstDateOf(slot);
        return weekdayOf(date) === slot.weekday && slotOn(lessons, date)?.lesson === slot.lesson;
      });
    }),
  );
});

test('the last working days up to a Sunday begin with the Friday', () => {
  expect(workingDaysUpTo('2026-11-22', 6)).toEqual([
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-17',
    '2026-11-16',
    '2026-11-13',
  ]);
});
