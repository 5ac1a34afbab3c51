/** What is asked today, and in which order. */
import { seedOf } from '../quiz/hash.ts';
import { comingBack, fitting, spentOn, type Due } from './due.ts';
import type { History } from './history.ts';

/** One day of review. */
export interface Day {
  /** To be asked now, in this order. */
  queue: Due[];
  /** Due as well, but more than fits: they wait for tomorrow. */
  waiting: Due[];
  /** Not due yet, the soonest first. */
  later: Due[];
  /** Ids of the questions recalled today. */
  recalled: string[];
}

/** How a day is filled. */
export interface DayOptions {
  /** Local calendar date. */
  today: string;
  /** Most minutes of review on one day. */
  minutes: number;
  /** Minutes the learner asked for beyond that, today. Default 0. */
  extra?: number;
  /** What a question is about, so that neighbours differ; undefined for a question that has left the course. */
  topicOf: (question: string) => string | undefined;
}

/** Sorts what comes back into now, tomorrow and later. Questions that have left the course are in none of them. */
export function planDay(history: History, { today, minutes, extra = 0, topicOf }: DayOptions): Day {
  const known = comingBack(history).filter(({ question }) => topicOf(question) !== undefined);
  const due = known.filter(({ on }) => on <= today);
  const now = fitting(due, minutes + extra - spentOn(history, today));
  return {
    queue: mixed(now, today, topicOf),
    waiting: due.slice(now.length),
    later: known.filter(({ on }) => on > today),
    recalled: [...history]
      .filter(([, recalls]) => recalls.some(({ due: back, on }) => back && on === today))
      .map(([question]) => question),
  };
}

/**
 * Mixed across topics: no two neighbours are about the same one as long as that can be avoided. The topic with most left
 * goes first, which is what avoids it; ties are drawn by the date, so an order holds for a day.
 */
function mixed(
  due: readonly Due[],
  today: string,
  topicOf: (question: string) => string | undefined,
): Due[] {
  const byTopic = Map.groupBy(due, ({ question }) => topicOf(question));
  const topics = [...byTopic.values()].map((left) =>
    left.toSorted((one, other) => drawn(one, today) - drawn(other, today)),
  );
  const order: Due[] = [];
  let before: Due[] | undefined;
  while (order.length < due.length) {
    const open = topics.filter((left) => left.length > 0);
    const others = open.filter((left) => left !== before);
    before = (others.length > 0 ? others : open).reduce((one, other) =>
      first(one, other, today) ? one : other,
    );
    order.push(...before.splice(0, 1));
  }
  return order;
}

/** Whether a topic is asked before another. */
function first(one: readonly Due[], other: readonly Due[], today: string): boolean {
  if (one.length !== other.length) return one.length > other.length;
  return topicSeed(one, today) <= topicSeed(other, today);
}

const topicSeed = ([next]: readonly Due[], today: string): number =>
  next === undefined ? 0 : drawn(next, today);

const drawn = ({ question }: Due, today: string): number => seedOf(`${today} ${question}`);
