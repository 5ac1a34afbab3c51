/** How a step stands against its time, for a quiet warning. */
import {
  hasEnded,
  hasStarted,
  leftInPart,
  lengthOf,
  minute,
  partOf,
  type AgendaClock,
} from '#domain/agenda/clock.ts';

/** How long before the end of a step the facilitator hears of it: long enough to close a round. Milliseconds. */
export const soon = 2 * minute;

/** `soon`: two minutes are left, or fewer. A step that has no more than two in all is never `soon`. */
export type StepTime = 'in' | 'soon' | 'over';

/** @param now milliseconds since 1970 UTC */
export function stepTimeOf(clock: AgendaClock, now: number): StepTime {
  if (!hasStarted(clock) || hasEnded(clock)) return 'in';
  const left = leftInPart(clock, now);
  if (left <= 0) return 'over';
  return left <= soon && lengthOf(clock, partOf(clock)) > soon ? 'soon' : 'in';
}
