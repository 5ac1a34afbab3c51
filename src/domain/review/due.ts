/** When questions come back, told from dates alone. Every page asks this for its badge, so it stays small. */
import { addDays } from '../calendar/days.ts';
import type { History, Recall } from './history.ts';

/** A question that comes back. */
export interface Due {
  question: string;
  /** Local calendar date from which it is asked. */
  on: string;
  /** Local calendar dates of the first and the last answer. */
  first: string;
  last: string;
  /** How long answering takes, in minutes. The same for ever, so that a day’s share of questions does not change while it is answered. */
  minutes: number;
}

/** Every question that comes back: those once missed or guessed, and key questions. The longest due come first. */
export function comingBack(history: History): Due[] {
  const due: Due[] = [];
  for (const [question, recalls] of history) {
    const [first] = recalls;
    const last = recalls.at(-1);
    if (first && last && recalls.some(comesBack)) {
      const minutes = minutesFor(first);
      due.push({ question, on: dueAfter(recalls, last), first: first.on, last: last.on, minutes });
    }
  }
  return due.sort((one, other) => (one.on + one.question < other.on + other.question ? -1 : 1));
}

/** The first questions of a list that fit into so many minutes. */
export function fitting(due: readonly Due[], minutes: number): Due[] {
  let left = minutes;
  const over = due.findIndex((each) => {
    left -= each.minutes;
    return left < 0;
  });
  return over < 0 ? [...due] : due.slice(0, over);
}

/** Minutes of review on a day, by the same measure. */
export function spentOn(history: History, day: string): number {
  let minutes = 0;
  for (const recalls of history.values()) {
    const [first] = recalls;
    if (first && recalls.some(({ on, due }) => due && on === day)) minutes += minutesFor(first);
  }
  return minutes;
}

const comesBack = ({ rating, isKey, due }: Recall): boolean => rating < 3 || isKey || Boolean(due);

/** After an answer outside review: the next day when missed, else two days later, or when it was to come back anyway. */
function dueAfter(recalls: readonly Recall[], last: Recall): string {
  if (last.due) return last.due;
  if (last.rating === 1) return addDays(last.on, 1);
  const soon = addDays(last.on, 2);
  const planned = recalls.findLast(({ due }) => due)?.due ?? '';
  return last.rating === 3 && planned > soon ? planned : soon;
}

/** Writing, ordering and matching take about a minute, choosing half of one. Told from how the question was answered. */
const minutesFor = ({ given: { choice, text } }: Recall): number =>
  text !== undefined || choice.length > 2 ? 1 : 0.5;
