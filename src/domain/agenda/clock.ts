/**
 * The clock of a meeting whose parts have a planned length, as times rather than ticks: it is right after a reload, and
 * after a lid was shut. Times are milliseconds; `now` is since 1970 UTC. The customer slot and the workshops run on it.
 */

export const minute = 60_000;
/** The most minutes that can be added to one part: an hour is another meeting. */
export const mostExtra = 20;

export interface AgendaClock {
  /** What each part has before minutes are added or taken away; at least one part, each a minute or more. */
  readonly planned: readonly number[];
  /** When it was started; undefined before that. */
  readonly startedAt?: number;
  /** When it was paused, or ended; undefined while it runs. */
  readonly pausedAt?: number;
  /** How long it has stood still since it was started. */
  readonly still: number;
  /**
   * Running time at which each part began, the first at 0. One more than there are parts: the meeting has ended. A part
   * that goes on after a look back counts as begun later, by the time of the look.
   */
  readonly began: readonly number[];
  /** The furthest part that somebody went back from, and the running time it had used: there it goes on. */
  readonly ahead?: { readonly part: number; readonly used: number };
  /** Whole minutes added to each part; below 0 when taken away. */
  readonly extra: readonly number[];
}

/** Not started, at the first part. @param lengths of the parts, in minutes */
export const newClock = (lengths: readonly number[]): AgendaClock => ({
  planned: lengths.map((length) => length * minute),
  still: 0,
  began: [0],
  extra: lengths.map(() => 0),
});

/** How many parts there are. */
export const partCount = ({ planned }: AgendaClock): number => planned.length;
/** The part that is on, from 0; `partCount` once the meeting has ended. */
export const partOf = ({ began }: AgendaClock): number => began.length - 1;
export const hasEnded = (clock: AgendaClock): boolean => partOf(clock) >= partCount(clock);
export const hasStarted = ({ startedAt }: AgendaClock): boolean => startedAt !== undefined;
export const isRunning = ({ startedAt, pausedAt }: AgendaClock): boolean =>
  startedAt !== undefined && pausedAt === undefined;

/** How long it has run. Never less than 0, also where the clock of the device was set back. */
export const elapsed = ({ startedAt, pausedAt, still }: AgendaClock, now: number): number =>
  startedAt === undefined ? 0 : Math.max(0, (pausedAt ?? now) - startedAt - still);

/** What a part was given: its planned length, and the minutes added or taken away. */
export const lengthOf = ({ planned, extra }: AgendaClock, part: number): number =>
  (planned[part] ?? 0) + (extra[part] ?? 0) * minute;

/** What all parts before this one were given. */
const plannedUpTo = (clock: AgendaClock, part: number): number =>
  Array.from({ length: part }, (_, index) => lengthOf(clock, index)).reduce(
    (sum, length) => sum + length,
    0,
  );

/** What the meeting was given in all: what was planned, and the minutes added or taken away. */
export const wholeLength = (clock: AgendaClock): number => plannedUpTo(clock, partCount(clock));

/** What is left of the meeting; below 0 when it is over its time. */
export const leftInAll = (clock: AgendaClock, now: number): number =>
  wholeLength(clock) - elapsed(clock, now);

/** What is left of the part that is on; below 0 when it is over its time. 0 once the meeting has ended. */
export const leftInPart = (clock: AgendaClock, now: number): number => {
  const part = partOf(clock);
  if (hasEnded(clock)) return 0;
  return lengthOf(clock, part) - Math.max(0, elapsed(clock, now) - (clock.began[part] ?? 0));
};

/**
 * How far the meeting is behind its agenda: how late the part that is on began, and how long it is over its time. Below 0
 * when it is ahead.
 */
export const behind = (clock: AgendaClock, now: number): number => {
  const part = partOf(clock);
  const began = clock.began[part] ?? 0;
  return began - plannedUpTo(clock, part) + Math.max(0, -leftInPart(clock, now));
};

/** Starts at the first part, also when somebody has leafed through the parts before. */
export const start = (clock: AgendaClock, now: number): AgendaClock =>
  hasStarted(clock) ? resume(clock, now) : { ...clock, began: [0], startedAt: now };

const resume = ({ pausedAt, ...clock }: AgendaClock, now: number): AgendaClock =>
  pausedAt === undefined || hasEnded({ ...clock, pausedAt })
    ? { ...clock, ...(pausedAt !== undefined && { pausedAt }) }
    : { ...clock, still: clock.still + Math.max(0, now - pausedAt) };

export const pause = (clock: AgendaClock, now: number): AgendaClock =>
  isRunning(clock) ? { ...clock, pausedAt: Math.max(now, clock.startedAt ?? now) } : clock;

/**
 * Goes on to the next part; after the last one the meeting ends, and the clock with it. A part that was left for a look
 * back goes on with the time it had.
 */
export function next(clock: AgendaClock, now: number): AgendaClock {
  if (hasEnded(clock) || (!hasStarted(clock) && partOf(clock) === partCount(clock) - 1))
    return clock;
  const { ahead, ...rest } = clock;
  const part = partOf(clock) + 1;
  const used = ahead?.part === part ? ahead.used : 0;
  const began = [...clock.began, Math.max(0, elapsed(clock, now) - used)];
  const on = { ...rest, began, ...(ahead && ahead.part > part && { ahead }) };
  return hasEnded(on) ? pause(on, now) : on;
}

/** Takes `next` back, as if it had not been pressed. A clock that ended stays paused. */
export function back(clock: AgendaClock, now: number): AgendaClock {
  const part = partOf(clock);
  if (part === 0) return clock;
  const before = { ...clock, began: clock.began.slice(0, -1) };
  const used = elapsed(clock, now) - (clock.began[part] ?? 0);
  const isFurthest = part >= (clock.ahead?.part ?? 0);
  return hasEnded(clock) || !isFurthest || used <= 0
    ? before
    : { ...before, ahead: { part, used } };
}

/**
 * Goes to a part further on or back. Parts that are leapt over take no time; going back is as if `next` had not been
 * pressed, and the part that was left for it goes on with the time it had.
 *
 * @param part from 0; `partCount` ends the meeting. Anything else changes nothing.
 */
export function jump(clock: AgendaClock, part: number, now: number): AgendaClock {
  if (!Number.isInteger(part) || part < 0 || part > partCount(clock)) return clock;
  let at = clock;
  while (partOf(at) > part) at = back(at, now);
  while (partOf(at) < part) {
    const on = next(at, now);
    if (on === at) break;
    at = on;
  }
  return at;
}

const isExtra = (minutes: number, planned: number): boolean =>
  Number.isInteger(minutes) && minutes <= mostExtra && planned + minutes * minute >= minute;

/** Minutes more, or fewer, for the part that is on, and for the meeting. A part keeps a minute at least. */
export function addMinutes(clock: AgendaClock, minutes: number): AgendaClock {
  const on = partOf(clock);
  const extra = (clock.extra[on] ?? 0) + minutes;
  if (hasEnded(clock) || !isExtra(extra, clock.planned[on] ?? 0)) return clock;
  return { ...clock, extra: clock.extra.map((was, part) => (part === on ? extra : was)) };
}

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isAhead = (
  value: unknown,
  least: number,
  end: number,
): value is NonNullable<AgendaClock['ahead']> =>
  typeof value === 'object' &&
  value !== null &&
  'part' in value &&
  'used' in value &&
  Number.isInteger(value.part) &&
  Number(value.part) >= least &&
  Number(value.part) < end &&
  isTime(value.used);

/**
 * A clock as it was kept; undefined where what was kept is none, or is of an agenda with other parts.
 *
 * @param lengths of the parts as they are planned now, in minutes
 */
export function readClock(value: unknown, lengths: readonly number[]): AgendaClock | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { startedAt, pausedAt, still, began, extra, ahead } = value as Record<string, unknown>;
  if (!isTime(still) || !Array.isArray(began) || !Array.isArray(extra)) return undefined;
  if (startedAt !== undefined && !isTime(startedAt)) return undefined;
  if (pausedAt !== undefined && (!isTime(pausedAt) || startedAt === undefined)) return undefined;
  const { planned } = newClock(lengths);
  const soundBegan = began.length > 0 && began.length <= planned.length + 1 && began.every(isTime);
  const soundExtra =
    extra.length === planned.length &&
    extra.every(
      (minutes: unknown, part) =>
        typeof minutes === 'number' && isExtra(minutes, planned[part] ?? 0),
    );
  if (!soundBegan || !soundExtra) return undefined;
  if (ahead !== undefined && !isAhead(ahead, began.length, planned.length)) return undefined;
  return {
    planned,
    ...(startedAt !== undefined && { startedAt }),
    ...(pausedAt !== undefined && { pausedAt }),
    still,
    began,
    ...(ahead !== undefined && { ahead: { part: ahead.part, used: ahead.used } }),
    extra,
  };
}
