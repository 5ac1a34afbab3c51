/** Somebody goes back to an earlier part for a moment, and then on to where the meeting was. */
import { describe, expect, test } from 'vitest';
import {
  back,
  behind,
  jump,
  leftInPart,
  minute,
  newClock,
  next,
  partOf,
  start,
} from '#domain/agenda/clock.ts';

const partLength = 2 * minute;
const nine = Date.UTC(2026, 10, 23, 9);

describe('a look back', () => {
  const used = 40_000;
  /** In the fourth part for 40 seconds, on time. */
  const now = nine + 6 * minute + used;
  const fourth = jump(start(newClock([2, 2, 2, 2, 2]), nine), 3, nine + 6 * minute);

  test('takes nothing from the part that was on, whether in one leap or in steps', () => {
    const leapt = jump(jump(fourth, 1, now), 3, now + 5000);
    const stepped = next(next(back(back(fourth, now), now), now), now + 5000);
    for (const clock of [leapt, stepped]) {
      expect(partOf(clock)).toBe(3);
      expect(leftInPart(clock, now + 5000)).toBe(partLength - used);
      expect(behind(clock, now + 5000)).toBe(5000);
      expect(clock.ahead).toBeUndefined();
    }
  });

  test('is behind the furthest part, also with a step forward and back on the way', () => {
    const second = back(jump(jump(fourth, 1, now), 2, now), now + 9000);
    expect(second.ahead).toEqual({ part: 3, used });
    expect(leftInPart(jump(second, 3, now + 9000), now + 9000)).toBe(partLength - used);
    expect(jump(second, 4, now + 9000).ahead).toBeUndefined();
  });
});
