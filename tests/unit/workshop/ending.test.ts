import { expect, test } from 'vitest';
import { minute } from '#domain/agenda/clock.ts';
import {
  endedWords,
  lateBy,
  likelyEnd,
  paceOf,
  paceWords,
  plannedEnd,
} from '#domain/workshop/ending.ts';
import { addMinutes, newRoom, next, pause, run, show } from '#domain/workshop/room.ts';

const nine = Date.UTC(2026, 10, 24, 9);
const fresh = newRoom([5, 3, 8]);
const begun = run(fresh, nine);
const at = (minutes: number): number => nine + minutes * minute;

test('before the start the end is told as if it started now', () => {
  expect(plannedEnd(fresh.clock, at(7))).toBe(at(23));
  expect(lateBy(fresh.clock, at(7))).toBe(0);
});

test('a step over its time makes the whole late from the moment it is over', () => {
  expect(lateBy(begun.clock, at(5))).toBe(0);
  expect(lateBy(begun.clock, at(9))).toBe(4 * minute);
  expect(plannedEnd(begun.clock, at(9))).toBe(at(16));
});

test('a minute added is late, and a minute taken from a later step makes up for it', () => {
  const longer = addMinutes(begun, 1);
  expect(lateBy(longer.clock, at(1))).toBe(minute);
  const onTheWay = next(longer, at(6));
  expect(lateBy(onTheWay.clock, at(6))).toBe(minute);
  expect(lateBy(addMinutes(onTheWay, -1).clock, at(6))).toBe(0);
});

test('a step ended early is time in hand, a leap as well', () => {
  expect(lateBy(next(begun, at(3)).clock, at(3))).toBe(-2 * minute);
  expect(lateBy(show(begun, 3, at(0)).clock, at(0))).toBe(-8 * minute);
});

test('a pause moves the end, and is nobody’s delay', () => {
  const paused = pause(begun, at(2));
  expect(plannedEnd(paused.clock, at(12))).toBe(at(26));
  expect(lateBy(paused.clock, at(12))).toBe(0);
  expect(plannedEnd(run(paused, at(12)).clock, at(13))).toBe(at(26));
});

test('the likely end is as many minutes from the planned one as the words say', () => {
  const late = at(5) + 3.6 * minute;
  expect(paceWords(lateBy(begun.clock, late))).toBe('Running 3 min late');
  expect(likelyEnd(begun.clock, late)).toBe(at(16 + 3));
  const ahead = next(begun, at(2) - 0.6 * minute).clock;
  expect(paceWords(lateBy(ahead, at(2) - 0.6 * minute))).toBe('3 min ahead');
  expect(likelyEnd(ahead, at(2) - 0.6 * minute)).toBe(at(16 - 3));
});

test('when it has ended, what counts is how long it took', () => {
  const over = next(next(next(begun, at(5)), at(8)), at(18));
  expect(lateBy(over.clock, at(40))).toBe(2 * minute);
});

test('words are in full minutes, and under one minute it is on time', () => {
  expect([-59, 59].map((seconds) => paceWords(seconds * 1000))).toEqual(['On time', 'On time']);
  expect(paceWords(4.9 * minute)).toBe('Running 4 min late');
  expect(paceWords(-2 * minute)).toBe('2 min ahead');
  expect([0, 5, -2].map((minutes) => endedWords(minutes * minute))).toEqual([
    'Ended on time',
    'Ended 5 min late',
    'Ended 2 min early',
  ]);
  expect([paceOf(minute), paceOf(-minute)]).toEqual(['late', 'ahead']);
});
