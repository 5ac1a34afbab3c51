/**
 * A round: one way through a quiz or a lesson’s check. The first answer to each question counts; trying again is practice.
 * A round is finished when every question has an answer, and is then kept for ever as one `attempt` event. Asking a
 * question again removes its answer, which starts the next round; answers that are not asked again are carried over.
 */
import type { Events, Registers } from '#domain/progress/model.ts';
import { knownChoice, type AnswerKey } from './key.ts';
import { passes, score } from './score.ts';

/** The answer that counts for one question, with the latest practice try. */
export type StoredAnswer = Registers['answer'];
export type Attempt = Events['attempt'];
/** Answers of a round by question id. */
export type Answers = ReadonlyMap<string, StoredAnswer>;

export interface RoundResult {
  /** Number of questions in the quiz, and how many of them have an answer. */
  total: number;
  answered: number;
  /** How many answers earned all points, and how many part of them. */
  right: number;
  partly: number;
  /** Mean of the points over all questions, 0 to 1. A question without an answer counts 0. */
  score: number;
  finished: boolean;
  passed: boolean;
  /** Ids of answered questions that did not earn all points, in quiz order. */
  missed: string[];
}

/** The stored answers that still mean something: their question exists and offers what was chosen. The rest is ignored, not deleted. */
export function answersOf(keys: readonly AnswerKey[], stored: Answers): Map<string, StoredAnswer> {
  const answers = new Map<string, StoredAnswer>();
  for (const key of keys) {
    const answer = stored.get(key.id);
    if (answer && knownChoice(key, latestChoice(answer)).length > 0) answers.set(key.id, answer);
  }
  return answers;
}

/** What the learner chose last. */
export function latestChoice(answer: StoredAnswer): readonly string[] {
  return answer.retry?.choice ?? answer.choice;
}

/** Adds a checked answer: the first one counts, later ones are practice. @param at Milliseconds since 1970 UTC. */
export function withAnswer(
  earlier: StoredAnswer | undefined,
  choice: string[],
  points: number,
  at: number,
): StoredAnswer {
  return earlier ? { ...earlier, retry: { choice, at } } : { choice, points, at };
}

/** Sums a round up. @param pass See `passes`. */
export function roundResult(
  keys: readonly AnswerKey[],
  answers: Answers,
  pass: number | undefined,
): RoundResult {
  const points = keys.map((key) => answers.get(key.id)?.points);
  const total = keys.length;
  const answered = points.filter((each) => each !== undefined).length;
  const achieved = score(points.map((each) => each ?? 0));
  const finished = total > 0 && answered === total;
  return {
    total,
    answered,
    right: points.filter((each) => each === 1).length,
    partly: points.filter((each) => each !== undefined && each > 0 && each < 1).length,
    score: achieved,
    finished,
    passed: finished && passes(achieved, pass),
    missed: keys.map((key) => key.id).filter((id) => (answers.get(id)?.points ?? 1) < 1),
  };
}

/** The event that keeps a finished round, with the answers that counted. @param quiz Id of the quiz, or of the lesson for its check. */
export function attemptOf(
  quiz: string,
  keys: readonly AnswerKey[],
  answers: Answers,
  pass: number | undefined,
): Attempt {
  const result = roundResult(keys, answers, pass);
  return {
    quiz,
    answers: keys.flatMap(({ id }) => {
      const answer = answers.get(id);
      return answer ? [{ question: id, choice: [...answer.choice], points: answer.points }] : [];
    }),
    score: result.score,
    passed: result.passed,
  };
}

/**
 * Whether a finished round is already kept: an attempt at this quiz is at least as young as its youngest counting answer.
 * Lets a page that was closed between two writes, or two tabs that finish together, keep the round once.
 */
export function isKept(
  quiz: string,
  answers: Answers,
  attempts: readonly (Attempt & { at: number })[],
): boolean {
  const youngest = Math.max(...[...answers.values()].map((answer) => answer.at));
  return attempts.some((attempt) => attempt.quiz === quiz && attempt.at >= youngest);
}
