/** The arithmetic of the listening log: calls to people who left. Everything dated after `on` has not happened yet. */
import { addDays, daysBetween } from '#domain/calendar/days.ts';
import type { Call, Reason } from './listening-log.ts';

/** Calls a month for each leader who calls (content brief 3.6, T4, after the idea of S1, Bliss). */
export const callsEachMonth = 5;

/** The caller talks for less than this share of the call, in per cent (content brief 3.6, T4). */
export const talkedUnder = 20;

/** The most months shown, counted back from that of the last call. */
export const mostMonths = 12;

/** Calls made by that day. One without a day counts as made; one with a later day is planned. @param on YYYY-MM-DD */
export const madeBy = (calls: readonly Call[], on: string): readonly Call[] =>
  calls.filter(({ date }) => date === undefined || date <= on);

/** Calls in which somebody was reached. */
export const reachedOf = (made: readonly Call[]): readonly Call[] =>
  made.filter(({ reached }) => reached === 'yes');

/**
 * In how many calls each reason was given, the most frequent first; reasons nobody gave are left out. A call may hold
 * several, so the counts add to more than the calls. Formula: content brief 3.6, T4.
 */
export function reasonCounts(reached: readonly Call[]): readonly (readonly [Reason, number])[] {
  const counts = new Map<Reason, number>();
  for (const { reasons } of reached)
    for (const reason of new Set(reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** Answers to “could we have prevented it?”. “Unsure” is an answer; the share is yes ÷ answered (content brief 3.6, T4). */
export function preventability(reached: readonly Call[]) {
  const of = (answer: Call['preventable']): number =>
    reached.filter(({ preventable }) => preventable === answer).length;
  const [yes, no, unsure] = [of('yes'), of('no'), of('unsure')];
  return { yes, no, unsure, answered: yes + no + unsure };
}

/** A promise of the log and how it stands. */
export interface LoggedPromise {
  readonly call: Call;
  /** `kept` also where it was done late. `undated`: open, and nobody said by when. */
  readonly state: 'kept' | 'overdue' | 'waiting' | 'undated';
  /** Days past its day; 0 when it is not overdue. */
  readonly daysOver: number;
}

/** Every promise made, in the order of the log. One due on the day itself is not overdue yet. @param on YYYY-MM-DD */
export const promisesOf = (made: readonly Call[], on: string): readonly LoggedPromise[] =>
  made
    .filter(({ promise, due, done }) => promise !== '' || due !== undefined || done !== undefined)
    .map((call) => {
      const daysOver = call.due === undefined ? 0 : Math.max(0, daysBetween(call.due, on));
      if (call.done !== undefined && call.done <= on) return { call, state: 'kept', daysOver: 0 };
      if (call.due === undefined) return { call, state: 'undated', daysOver };
      return { call, state: daysOver > 0 ? 'overdue' : 'waiting', daysOver };
    });

/** Promises not kept yet: by their day, the longest overdue first, those without a day last. @param on YYYY-MM-DD */
export const openPromises = (calls: readonly Call[], on: string): readonly LoggedPromise[] =>
  promisesOf(madeBy(calls, on), on)
    .filter(({ state }) => state !== 'kept')
    .sort((one, other) => (one.call.due ?? '9').localeCompare(other.call.due ?? '9'));

/** Words a customer agreed to share. */
export const approvedQuotes = (made: readonly Call[]): readonly Call[] =>
  made.filter(({ quote, approved }) => quote !== '' && approved === 'yes');

/** The calls of one calendar month. */
export interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly made: number;
  readonly reached: number;
  /** False while days of it are still to come. */
  readonly over: boolean;
}

const indexOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthAt = (index: number): string =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;

/**
 * Month by month from the first call to the last, months without a call among them; at most the last twelve. Calls
 * without a day are in none. @param on YYYY-MM-DD
 */
export function monthsOf(made: readonly Call[], on: string): readonly Month[] {
  const dated = made.flatMap((call) =>
    call.date === undefined ? [] : [{ at: indexOf(call.date), reached: call.reached === 'yes' }],
  );
  if (dated.length === 0) return [];
  const last = Math.max(...dated.map(({ at }) => at));
  const first = Math.max(Math.min(...dated.map(({ at }) => at)), last - mostMonths + 1);
  const tomorrow = indexOf(addDays(on, 1));
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const calls = dated.filter(({ at }) => at === first + step);
    return {
      month: monthAt(first + step),
      made: calls.length,
      reached: calls.filter(({ reached }) => reached).length,
      over: first + step < tomorrow,
    };
  });
}

/** Calls counted by the step at which it went wrong, the most frequent first. Capitals do not make another step. */
export function stageCounts(reached: readonly Call[]) {
  const stages = new Map<string, { stage: string; calls: number; preventable: number }>();
  for (const { stage, preventable } of reached) {
    if (stage === '') continue;
    const key = stage.toLowerCase();
    const counted = stages.get(key) ?? { stage, calls: 0, preventable: 0 };
    counted.calls += 1;
    if (preventable === 'yes') counted.preventable += 1;
    stages.set(key, counted);
  }
  return [...stages.values()].sort((one, other) => other.calls - one.calls);
}
