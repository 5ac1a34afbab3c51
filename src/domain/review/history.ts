/**
 * What the learner record says about each question: every time it was answered, by local calendar date. Answers come
 * from finished attempts, from rounds still running, and from review itself.
 */
import { addDays } from '../calendar/days.ts';
import type { Events, Given, Registers, Stamp } from '../progress/model.ts';
import { askedAgain } from './asked-again.ts';

/** How well a question was recalled, numbered as FSRS grades are: 1 again, 2 hard, 3 good. */
export type Rating = 1 | 2 | 3;

/** One time a question was answered. */
export interface Recall {
  given: Given;
  rating: Rating;
  /** Milliseconds since 1970 UTC. Only puts answers of one day in order. */
  at: number;
  /** Local calendar date. */
  on: string;
  /** It was a recall check of a lesson the learner marked done: such questions come back also when they were right. */
  isKey: boolean;
  /** Local calendar date on which it comes back; undefined for an answer outside review. */
  due: string | undefined;
}

/** Recalls of each question, oldest first. No list is empty. */
export type History = ReadonlyMap<string, readonly Recall[]>;

/** The parts of the learner record that review is computed from, and what is needed to read them. */
export interface Facts {
  attempts: readonly (Events['attempt'] & Stamp)[];
  reviews: readonly (Events['review'] & Stamp)[];
  /** By question. Those that an attempt holds already are left out. */
  answers: ReadonlyMap<string, Registers['answer']>;
  /** Ids of the lessons marked done. */
  done: ReadonlySet<string>;
  /** Local calendar date. What is dated later than tomorrow comes from a clock that was wrong, and waits until then. */
  today: string;
  /** The local calendar date of a moment, in milliseconds since 1970 UTC. */
  dayOf: (at: number) => string;
}

/** Right is good, right by a guess is hard, wrong or partly right is again. */
export const ratingOf = (points: number, guessed: boolean | undefined): Rating => {
  if (points < 1) return 1;
  return guessed ? 2 : 3;
};

/** The history of every question in the record. The order in which events are handed over does not matter. */
export function historyOf({ attempts, reviews, answers, done, today, dayOf }: Facts): History {
  const history = new Map<string, Recall[]>();
  // Tomorrow is not a mistake: it was today where somebody flew from.
  const latest = addDays(today, 1);
  const isPast = ({ on }: Pick<Stamp, 'on'>): boolean => on <= latest;
  const add = (
    question: string,
    given: Given & { points: number; due?: string },
    { at, on }: Omit<Stamp, 'zone'>,
    isKey = false,
  ): void => {
    if (!isPast({ on })) return;
    const rating = ratingOf(given.points, given.guessed);
    const recalls = history.get(question) ?? [];
    recalls.push({ given, rating, at, on, isKey, due: given.due });
    history.set(question, recalls);
  };
  for (const attempt of askedAgain(attempts.filter(isPast))) {
    for (const answer of attempt.answers) {
      add(answer.question, answer, attempt, done.has(attempt.quiz));
    }
  }
  for (const [question, answer] of answers) {
    const isKept = history.get(question)?.some(({ at }) => at >= answer.at);
    if (!isKept) add(question, answer, { at: answer.at, on: dayOf(answer.at) });
  }
  for (const review of reviews) add(review.question, review, review);
  for (const recalls of history.values()) recalls.sort(byTime);
  return history;
}

/** Events of one moment, as two devices may write them, stand in an order that does not depend on which came first. */
const byTime = (one: Recall, other: Recall): number =>
  one.on.localeCompare(other.on) ||
  one.at - other.at ||
  one.rating - other.rating ||
  Number(one.isKey) - Number(other.isKey) ||
  (one.due ?? '').localeCompare(other.due ?? '');
