/** The arithmetic of the say–do tracker. Everything dated after `on` has not happened yet. */
import { dayNumber, daysBetween } from '#domain/calendar/days.ts';
import type { Item } from './say-do.ts';

/** An answer within this many working days is in time, and this share of answers in time is good (content brief 3.6, T7). */
export const answerWithin = 10;
export const goodShare = 0.9;

/** Working days from Monday 29 December 1969 up to and including that date. */
const workingDaysUpTo = (date: string): number => {
  const days = dayNumber(date) + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
};

/**
 * Working days from one date to another, Monday to Friday, holidays not taken out. The first day is day 0: raised on
 * Friday and answered on Monday is 1; over a weekend, raised on Saturday and answered on Sunday, is 0.
 */
export const workingDaysBetween = (from: string, to: string): number =>
  workingDaysUpTo(to) - workingDaysUpTo(from);

/** The middle value; the mean of the middle two for an even number of them; undefined for none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

const happened = (date: string | undefined, on: string): boolean =>
  date !== undefined && date <= on;

/** Items raised by that day. One without a day counts as raised. @param on YYYY-MM-DD */
export const raisedBy = (items: readonly Item[], on: string): readonly Item[] =>
  items.filter(({ raised }) => raised === undefined || raised <= on);

/** An answer, or the day of one, that is not dated later. */
export const isAnswered = ({ answer, answered }: Item, on: string): boolean =>
  answered === undefined ? answer !== undefined : answered <= on;

/** A yes that has been given. */
export const isAccepted = (item: Item, on: string): boolean =>
  item.answer === 'yes' && isAnswered(item, on);

/**
 * How a promise stands. `kept`: done by its day. `late`: done after it. `due`: its day has come, and it is not done.
 * `waiting`: its day is still to come. `undated`: nobody said by when, done or not.
 */
export type Standing = 'kept' | 'late' | 'due' | 'waiting' | 'undated';

/** @param item one that was accepted. @param on YYYY-MM-DD */
export function standingOf({ due, done }: Item, on: string): Standing {
  if (due === undefined) return 'undated';
  if (happened(done, on)) return done !== undefined && done <= due ? 'kept' : 'late';
  return due <= on ? 'due' : 'waiting';
}

/** What was said and what was done. */
export interface SayDo {
  /** Accepted, with a day that has come, or done already. */
  readonly due: number;
  /** Done by its day. */
  readonly kept: number;
  /** kept ÷ due; undefined while nothing is due. */
  readonly ratio: number | undefined;
}

/**
 * Say–do = done by due ÷ accepted and due, where due means that the day has come (that day included) or that it is done.
 * What was done late is due and not kept; a yes without a day is in neither. Formula: content brief 3.6, T7.
 */
export function sayDo(items: readonly Item[], on: string): SayDo {
  const standings = raisedBy(items, on)
    .filter((item) => isAccepted(item, on))
    .map((item) => standingOf(item, on));
  const kept = standings.filter((standing) => standing === 'kept').length;
  const late = standings.filter((standing) => standing === 'late').length;
  const due = kept + late + standings.filter((standing) => standing === 'due').length;
  return { due, kept, ratio: due === 0 ? undefined : kept / due };
}

/** How many were raised and answered. Answer rate = answered ÷ raised (content brief 3.6, T7). */
export function countItems(items: readonly Item[], on: string) {
  const raised = raisedBy(items, on);
  const answered = raised.filter((item) => isAnswered(item, on));
  const of = (answer: Item['answer']): number =>
    answered.filter((item) => item.answer === answer).length;
  return {
    raised: raised.length,
    answered: answered.length,
    yes: of('yes'),
    no: of('no'),
    notNow: of('not-now'),
    /** A day of answering, and no answer beside it. */
    unsaid: of(undefined),
    waiting: raised.length - answered.length,
  };
}

/** Working days to the answer, for each item that has both days. @param on YYYY-MM-DD */
export const answerTimes = (items: readonly Item[], on: string): readonly number[] =>
  raisedBy(items, on).flatMap(({ raised, answered }) =>
    raised !== undefined && answered !== undefined && answered <= on
      ? [workingDaysBetween(raised, answered)]
      : [],
  );

/**
 * Answers within ten working days, out of those that can be judged: answered with both days known, or waiting longer
 * already. What was raised lately still has time. @param on YYYY-MM-DD
 */
export function inTime(items: readonly Item[], on: string): { judged: number; within: number } {
  const times = answerTimes(items, on);
  const overdue = raisedBy(items, on).filter(
    (item) =>
      !isAnswered(item, on) &&
      item.raised !== undefined &&
      workingDaysBetween(item.raised, on) > answerWithin,
  ).length;
  return {
    judged: times.length + overdue,
    within: times.filter((days) => days <= answerWithin).length,
  };
}

/** Something that somebody is still waiting for. */
export interface OpenItem {
  readonly item: Item;
  /** An answer, or the thing that was promised. */
  readonly waitsFor: 'answer' | 'deed';
  /** Working days since it was raised; undefined where nobody wrote the day. */
  readonly waiting: number | undefined;
  readonly overdue: boolean;
  /** Days past the promised day; 0 where none has passed. */
  readonly daysOver: number;
}

/** The ageing list: unanswered items and promises not done yet, the longest wait first. @param on YYYY-MM-DD */
export function openItems(items: readonly Item[], on: string): readonly OpenItem[] {
  return raisedBy(items, on)
    .flatMap((item): OpenItem[] => {
      const waiting = item.raised === undefined ? undefined : workingDaysBetween(item.raised, on);
      if (!isAnswered(item, on))
        return [
          {
            item,
            waitsFor: 'answer',
            waiting,
            overdue: waiting !== undefined && waiting > answerWithin,
            daysOver: 0,
          },
        ];
      if (!isAccepted(item, on) || happened(item.done, on)) return [];
      const daysOver = item.due === undefined ? 0 : Math.max(0, daysBetween(item.due, on));
      return [{ item, waitsFor: 'deed', waiting, overdue: daysOver > 0, daysOver }];
    })
    .sort((one, other) => (other.waiting ?? -1) - (one.waiting ?? -1));
}

/** Promises not done yet, the one with the earliest day first, those without a day last. @param on YYYY-MM-DD */
export const openPromises = (items: readonly Item[], on: string): readonly OpenItem[] =>
  openItems(items, on)
    .filter(({ waitsFor }) => waitsFor === 'deed')
    .sort((one, other) => (one.item.due ?? '9').localeCompare(other.item.due ?? '9'));
