import { expect, test } from 'vitest';
import { minute } from '#domain/agenda/clock.ts';
import { addMinutes, newRoom, next, run } from '#domain/workshop/room.ts';
import { stepTimeOf } from '#domain/workshop/step-time.ts';

const nine = Date.UTC(2026, 10, 24, 9);
const fresh = newRoom([5, 2]);
const begun = run(fresh, nine);
const at = (minutes: number): number => nine + minutes * minute;

test('two minutes before its end a step is nearly over, and from its end on it is over', () => {
  expect([0, 2.9, 3, 4.9, 5, 9].map((now) => stepTimeOf(begun.clock, at(now)))).toEqual([
    'in',
    'in',
    'soon',
    'soon',
    'over',
    'over',
  ]);
});

test('a step of two minutes is not nearly over from its beginning', () => {
  const second = next(begun, at(5));
  expect([5, 6.9, 7].map((now) => stepTimeOf(second.clock, at(now)))).toEqual(['in', 'in', 'over']);
});

test('a minute more takes the warning back', () => {
  expect(stepTimeOf(addMinutes(begun, 1).clock, at(3))).toBe('in');
});

test('before the start and after the end there is nothing to warn of', () => {
  expect(stepTimeOf(fresh.clock, at(9))).toBe('in');
  expect(stepTimeOf(next(next(begun, at(5)), at(9)).clock, at(20))).toBe('in');
});
