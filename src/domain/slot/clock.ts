/**
 * The clock of the ten-minute slot, as times rather than ticks: it is right after a reload, and after a lid was shut.
 * Times are milliseconds; `now` is since 1970 UTC. Five parts of two minutes: lesson M4.2.
 */

export const partCount = 5;
/** What a part has before minutes are added. */
export const partLength = 120_000;
export const minute = 60_000;
/** The most minutes that can be added to one part: an hour is another meeting. */
export const mostExtra = 20;

export interface SlotClock {
  /** When it was started; undefined before that. */
  readonly startedAt?: number;
  /** When it was paused, or ended; undefined while it runs. */
  readonly pausedAt?: number;
  /** How long it has stood still since it was started. */
  readonly still: number;
  /** Running time at which each part began, the first at 0. One more than there are parts: the slot has ended. */
  readonly began: readonly number[];
  /** Whole minutes added to each part. */
  readonly extra: readonly number[];
}

/** Not started, at the first part. */
export const newClock: SlotClock = { still: 0, began: [0], extra: [0, 0, 0, 0, 0] };

/** The part that is on, from 0; `partCount` once the slot has ended. */
export const partOf = ({ began }: SlotClock): number => began.length - 1;
export const hasEnded = (clock: SlotClock): boolean => partOf(clock) >= partCount;
export const hasStarted = ({ startedAt }: SlotClock): boolean => startedAt !== undefined;
export const isRunning = ({ startedAt, pausedAt }: SlotClock): boolean =>
  startedAt !== undefined && pausedAt === undefined;

/** How long it has run. Never less than 0, also where the clock of the device was set back. */
export const elapsed = ({ startedAt, pausedAt, still }: SlotClock, now: number): number =>
  startedAt === undefined ? 0 : Math.max(0, (pausedAt ?? now) - startedAt - still);

const lengthOf = ({ extra }: SlotClock, part: number): number =>
  partLength + (extra[part] ?? 0) * minute;

/** What all parts before this one were given. */
const plannedUpTo = (clock: SlotClock, part: number): number =>
  Array.from({ length: part }, (_, index) => lengthOf(clock, index)).reduce(
    (sum, length) => sum + length,
    0,
  );

/** What the slot was given in all: ten minutes, and those that were added. */
export const wholeLength = (clock: SlotClock): number => plannedUpTo(clock, partCount);

/** What is left of the slot; below 0 when it is over its time. */
export const leftInAll = (clock: SlotClock, now: number): number =>
  wholeLength(clock) - elapsed(clock, now);

/** What is left of the part that is on; below 0 when it is over its time. 0 once the slot has ended. */
export const leftInPart = (clock: SlotClock, now: number): number => {
  const part = partOf(clock);
  if (part >= partCount) return 0;
  return lengthOf(clock, part) - Math.max(0, elapsed(clock, now) - (clock.began[part] ?? 0));
};

/**
 * How far the slot is behind its agenda: how late the part that is on began, and how long it is over its time. Below 0
 * when it is ahead.
 */
export const behind = (clock: SlotClock, now: number): number => {
  const part = partOf(clock);
  const began = clock.began[part] ?? 0;
  return began - plannedUpTo(clock, part) + Math.max(0, -leftInPart(clock, now));
};

/** Starts at the first part, also when somebody has leafed through the parts before. */
export const start = (clock: SlotClock, now: number): SlotClock =>
  hasStarted(clock) ? resume(clock, now) : { ...clock, began: [0], startedAt: now };

const resume = ({ pausedAt, ...clock }: SlotClock, now: number): SlotClock =>
  pausedAt === undefined || hasEnded({ ...clock, pausedAt })
    ? { ...clock, ...(pausedAt !== undefined && { pausedAt }) }
    : { ...clock, still: clock.still + Math.max(0, now - pausedAt) };

export const pause = (clock: SlotClock, now: number): SlotClock =>
  isRunning(clock) ? { ...clock, pausedAt: Math.max(now, clock.startedAt ?? now) } : clock;

/** Goes on to the next part; after the last one the slot ends, and the clock with it. */
export function next(clock: SlotClock, now: number): SlotClock {
  if (hasEnded(clock) || (!hasStarted(clock) && partOf(clock) === partCount - 1)) return clock;
  const on = { ...clock, began: [...clock.began, elapsed(clock, now)] };
  return hasEnded(on) ? pause(on, now) : on;
}

/** Takes `next` back, as if it had not been pressed. A clock that ended stays paused. */
export const back = (clock: SlotClock): SlotClock =>
  clock.began.length > 1 ? { ...clock, began: clock.began.slice(0, -1) } : clock;

/** One minute more for the part that is on, and for the slot. */
export const addMinute = (clock: SlotClock): SlotClock => {
  const on = partOf(clock);
  if ((clock.extra[on] ?? mostExtra) >= mostExtra) return clock;
  return {
    ...clock,
    extra: clock.extra.map((minutes, part) => (part === on ? minutes + 1 : minutes)),
  };
};

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A clock as it was kept; undefined where what was kept is none. */
export function readClock(value: unknown): SlotClock | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { startedAt, pausedAt, still, began, extra } = value as Record<string, unknown>;
  if (!isTime(still) || !Array.isArray(began) || !Array.isArray(extra)) return undefined;
  if (startedAt !== undefined && !isTime(startedAt)) return undefined;
  if (pausedAt !== undefined && (!isTime(pausedAt) || startedAt === undefined)) return undefined;
  const soundBegan = began.length > 0 && began.length <= partCount + 1 && began.every(isTime);
  const soundExtra =
    extra.length === partCount &&
    extra.every((minutes) => isTime(minutes) && Number.isInteger(minutes) && minutes <= mostExtra);
  if (!soundBegan || !soundExtra) return undefined;
  return {
    ...(startedAt !== undefined && { startedAt }),
    ...(pausedAt !== undefined && { pausedAt }),
    still,
    began,
    extra,
  };
}
