/**
 * Hybrid time: the wall clock, pushed forward where it would repeat or run back. A write made after
 * another was seen is therefore always later, even when somebody sets the clock of the device back.
 */

/** The last millisecond a date can hold. There the time stands still and the count of writes decides. */
const last = 8.64e15;

/** @param now milliseconds since 1970 UTC. @param seen the largest hybrid time met so far, 0 for none. */
export const tick = (now: number, seen: number): number => Math.min(Math.max(now, seen + 1), last);

/**
 * A time further ahead than any time zone or slightly wrong clock explains. Merged, it would win over
 * everything the learner does until that day; imports set it aside instead.
 */
export const isTooFarAhead = (time: number, now: number): boolean =>
  time > now + 36 * 60 * 60 * 1000;
