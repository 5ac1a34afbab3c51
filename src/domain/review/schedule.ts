/**
 * When a recalled question comes back: FSRS 6 with its default parameters, over whole calendar days. FSRS models how a
 * memory fades and asks again when the chance of recall has fallen to nine in ten. Open Spaced Repetition:
 * https://github.com/open-spaced-repetition/ts-fsrs (MIT). Loaded by the review page alone.
 */
import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { addDays, daysBetween } from '../calendar/days.ts';
import type { Rating, Recall } from './history.ts';

/** The longest pause, in days. Whoever still knows it after a year may meet it once a year. */
const longest = 365;
/** The longest first pause, in days. */
const longestFirst = 2;

/** No fuzz: the same answers give the same dates on every device. No steps within a day: a day is the smallest unit here. */
const fsrs = new FSRSAlgorithm({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: longest,
});

/** An answer as the schedule counts it. */
type Answered = Pick<Recall, 'on' | 'rating'>;

/**
 * The local calendar date on which a question comes back.
 * @param recalls All answers to the question since it last changed, in any order, the one just given among them. Never empty.
 */
export function nextDue(recalls: readonly Answered[]): string {
  let memory: FSRSState | null = null;
  let last = '';
  const days = worstByDay(recalls);
  for (const [on, rating] of days) {
    memory = fsrs.next_state(memory, memory ? daysBetween(last, on) : 0, rating);
    last = on;
  }
  if (!memory) throw new Error('A question without an answer has no date to come back on.');
  const pause = fsrs.next_interval(memory.stability, 0);
  return addDays(last, days.length === 1 ? Math.min(pause, longestFirst) : pause);
}

/**
 * Oldest day first. A day counts once, with its worst answer: what is right minutes after its reason was read says
 * little about memory.
 */
function worstByDay(recalls: readonly Answered[]): [on: string, rating: Rating][] {
  const days = new Map<string, Rating>();
  for (const { on, rating } of recalls) {
    const before = days.get(on);
    if (before === undefined || rating < before) days.set(on, rating);
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The answers that still say something about a question: those given since it last changed its meaning. */
export function sinceRevision(recalls: readonly Recall[], revision: string): readonly Recall[] {
  // Answers of the playbook’s first version name no revision.
  const changed = recalls.findLastIndex(({ given }) => (given.revision ?? revision) !== revision);
  return recalls.slice(changed + 1);
}
