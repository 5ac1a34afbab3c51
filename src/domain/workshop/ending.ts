/**
 * When a workshop ends, and how late that is: against the length that people were told, so that a minute added to one
 * step is made up for by a minute taken from another. Milliseconds; `now` since 1970 UTC.
 */
import {
  behind,
  elapsed,
  lengthOf,
  minute,
  partCount,
  type AgendaClock,
} from '#domain/agenda/clock.ts';

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);

/** When it ends as it was planned, pauses included. Before the start: if it started now. */
export const plannedEnd = (clock: AgendaClock, now: number): number =>
  now + sum(clock.planned) - elapsed(clock, now);

/** How much later than planned it ends if the rest takes its time; below 0 when earlier. */
export function lateBy(clock: AgendaClock, now: number): number {
  const given = Array.from({ length: partCount(clock) }, (_, part) => lengthOf(clock, part));
  return behind(clock, now) + sum(given) - sum(clock.planned);
}

/** When it ends as it goes now: as many full minutes from the planned end as `paceWords` says. */
export const likelyEnd = (clock: AgendaClock, now: number): number =>
  plannedEnd(clock, now) + Math.trunc(lateBy(clock, now) / minute) * minute;

export type Pace = 'on-time' | 'late' | 'ahead';

/** A difference of less than a minute is nothing a facilitator can act on. */
export const paceOf = (late: number): Pace => {
  if (Math.abs(late) < minute) return 'on-time';
  return late > 0 ? 'late' : 'ahead';
};

/** “On time”, “Running 4 min late”, “2 min ahead”, in full minutes. */
export function paceWords(late: number): string {
  const minutes = `${Math.floor(Math.abs(late) / minute)} min`;
  return { 'on-time': 'On time', late: `Running ${minutes} late`, ahead: `${minutes} ahead` }[
    paceOf(late)
  ];
}

/** “Ended on time”, “Ended 5 min late”, “Ended 2 min early”. */
export function endedWords(late: number): string {
  const minutes = `${Math.floor(Math.abs(late) / minute)} min`;
  return {
    'on-time': 'Ended on time',
    late: `Ended ${minutes} late`,
    ahead: `Ended ${minutes} early`,
  }[paceOf(late)];
}
