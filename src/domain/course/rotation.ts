/**
 * The common series of doses, the same for everybody and without end: the lessons stand one after the other on working days,
 * Monday to Friday, and begin again after whole weeks. So each lesson keeps its weekday, a calendar can hold the series as
 * one weekly event a lesson, and nobody has to send anything. Days left over in the last week are recall days.
 */
import { addDays, daysBetween, weekdayOf } from '../calendar/days.ts';

/** The Monday on which the series began, for every copy of the playbook. */
export const epoch = '2026-01-05';

const workingDays = 5;

/** One working day of the series. */
export interface Slot<Lesson> {
  /** Week of the series, from 0. */
  week: number;
  /** 1 Monday to 5 Friday. */
  weekday: number;
  /** The dose; undefined on a recall day. */
  lesson: Lesson | undefined;
}

/** After how many weeks a series begins again. */
export const weeksOf = (lessons: readonly unknown[]): number =>
  Math.ceil(lessons.length / workingDays);

/** Every day of the series, once. Empty when there are no lessons. */
export const slotsOf = <Lesson>(lessons: readonly Lesson[]): Slot<Lesson>[] =>
  Array.from({ length: weeksOf(lessons) * workingDays }, (_, place) => ({
    week: Math.floor(place / workingDays),
    weekday: (place % workingDays) + 1,
    lesson: lessons[place],
  }));

/** The first date of a day of the series. */
export const firstDateOf = ({ week, weekday }: Slot<unknown>): string =>
  addDays(epoch, week * 7 + weekday - 1);

/** The day of the series on a date; undefined at the weekend and when there are no lessons. */
export function slotOn<Lesson>(lessons: readonly Lesson[], on: string): Slot<Lesson> | undefined {
  const weeks = weeksOf(lessons);
  const sinceEpoch = Math.floor(daysBetween(epoch, on) / 7);
  const week = ((sinceEpoch % weeks) + weeks) % weeks;
  return slotsOf(lessons).find((slot) => slot.week === week && slot.weekday === weekdayOf(on));
}

/** The last working days up to a date, the newest first. @param count how many */
export function workingDaysUpTo(on: string, count: number): string[] {
  const dates: string[] = [];
  for (let date = on; dates.length < count; date = addDays(date, -1))
    if (weekdayOf(date) <= workingDays) dates.push(date);
  return dates;
}
