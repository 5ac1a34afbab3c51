/**
 * A round: one way through a quiz or a lesson’s check. In practice the first answer to each question counts, trying
 * again is practice, and the round is finished when every question has an answer. In an exam the latest answer counts
 * and the round is finished when it is handed in. A finished round is kept for ever as one `attempt` event. Asking a
 * question again removes its answer, which starts the next round; answers that are not asked again are carried over.
 */
import type {
  Answer,
  Events,
  LearnerResponse,
  Given,
  Mode,
  Registers,
  Round,
} from '#domain/progress/model.ts';
import type { Grade } from './grade/mark.ts';
import { isGraded, type AnswerKey } from './key.ts';
import { isOffered } from './offered.ts';
import { passes, score } from './score.ts';

/** The answer that counts for one question, with the latest practice try. */
export type StoredAnswer = Registers['answer'];
export type Attempt = Events['attempt'];
/** Answers of a round by question id. */
export type Answers = ReadonlyMap<string, StoredAnswer>;

/** A question as a round sees it: its key, and the rule that marks it. */
export interface Asked {
  readonly key: AnswerKey;
  grade: (response: LearnerResponse) => Grade;
}

export interface RoundResult {
  /** Number of graded questions in the round, and how many of them have an answer. */
  total: number;
  answered: number;
  /** How many answers earned all points, how many part of them, and how many right ones were guessed. */
  right: number;
  partly: number;
  guessed: number;
  /** Mean of the points over all graded questions, 0 to 1. A question without an answer counts 0. */
  score: number;
  finished: boolean;
  passed: boolean;
  /** Ids of the questions to come back to, in quiz order: not fully right, or right by a guess. */
  missed: string[];
  /** Time of all answers, in seconds. */
  seconds: number;
}

/**
 * Whether an answer given earlier still stands:
 * - `gone`: something it names is no longer offered.
 * - `changed`: the question asks something else, or marks the answer differently, since it was given.
 * What does not stand is asked again; the attempts it was part of stay as they were marked.
 */
export type Standing = 'stands' | 'changed' | 'gone';
export type Lapse = Exclude<Standing, 'stands'>;

export function standingOf({ key, grade }: Asked, answer: StoredAnswer): Standing {
  if (!isOffered(key, answer)) return 'gone';
  if (answer.revision !== undefined) return answer.revision === key.revision ? 'stands' : 'changed';
  // Records from before revisions: the question has changed when it would be marked differently today.
  return grade(answer).points === answer.points ? 'stands' : 'changed';
}

/** The stored answers that still stand, and why the others do not. Nothing is deleted from the record. */
export function answersOf(
  questions: readonly Asked[],
  stored: Answers,
): { answers: Map<string, StoredAnswer>; lapsed: Map<string, Lapse> } {
  const answers = new Map<string, StoredAnswer>();
  const lapsed = new Map<string, Lapse>();
  for (const asked of questions) {
    const answer = withoutStaleRetry(asked.key, stored.get(asked.key.id));
    if (answer === undefined) continue;
    const standing = standingOf(asked, answer);
    if (standing === 'stands') answers.set(asked.key.id, answer);
    else lapsed.set(asked.key.id, standing);
  }
  return { answers, lapsed };
}

/** A practice try that names something no longer offered is left out; the answer that counts is another matter. */
function withoutStaleRetry(key: AnswerKey, answer: StoredAnswer | undefined): typeof answer {
  if (!answer?.retry || isOffered(key, answer.retry)) return answer;
  const first = { ...answer };
  delete first.retry;
  return first;
}

/**
 * Adds a checked answer. In practice the first one counts and later ones are practice; in an exam the latest counts.
 * @param at Milliseconds since 1970 UTC.
 */
export function withAnswer(
  earlier: StoredAnswer | undefined,
  given: Given,
  points: number,
  at: number,
  mode: Mode,
): StoredAnswer {
  if (!earlier || mode === 'exam') {
    const seconds = (earlier?.seconds ?? 0) + (given.seconds ?? 0);
    return { ...given, ...(seconds > 0 && { seconds }), points, at };
  }
  const { choice, text } = given;
  return { ...earlier, retry: { choice, ...(text !== undefined && { text }), at } };
}

/** Sums a round up. @param pass See `passes`. @param round How it is run; undefined is practice. */
export function roundResult(
  keys: readonly AnswerKey[],
  answers: Answers,
  pass: number | undefined,
  round?: Pick<Round, 'mode' | 'submitted'>,
): RoundResult {
  const graded = keys.filter(isGraded);
  const given = graded.map(({ id }) => answers.get(id));
  const points = given.map((each) => each?.points);
  const total = graded.length;
  const answered = points.filter((each) => each !== undefined).length;
  const achieved = score(points.map((each) => each ?? 0));
  const finished = round?.mode === 'exam' ? round.submitted : total > 0 && answered === total;
  return {
    total,
    answered,
    right: points.filter((each) => each === 1).length,
    partly: points.filter((each) => each !== undefined && each > 0 && each < 1).length,
    guessed: given.filter((each) => each?.points === 1 && each.guessed).length,
    score: achieved,
    finished,
    passed: finished && passes(achieved, pass),
    missed: graded.filter((_, at) => isMissed(given[at], finished)).map(({ id }) => id),
    seconds: given.reduce((sum, each) => sum + (each?.seconds ?? 0), 0),
  };
}

/** Whether to come back to a question. One without an answer is missed once the round is over. */
function isMissed(answer: StoredAnswer | undefined, finished: boolean): boolean {
  return answer === undefined ? finished : answer.points < 1 || answer.guessed === true;
}

/** The event that keeps a finished round, with the answers that counted. @param quiz Id of the quiz, or of the lesson for its check. */
export function attemptOf(
  quiz: string,
  keys: readonly AnswerKey[],
  answers: Answers,
  pass: number | undefined,
  round?: Pick<Round, 'mode' | 'submitted'>,
): Attempt {
  const result = roundResult(keys, answers, pass, round);
  return {
    quiz,
    answers: keys.filter(isGraded).flatMap(({ id }) => {
      const answer = answers.get(id);
      if (answer) return [counted(id, answer)];
      // Handed in without an answer: asked, and worth nothing.
      return round?.mode === 'exam' ? [{ question: id, choice: [], points: 0 }] : [];
    }),
    score: result.score,
    passed: result.passed,
    mode: round?.mode ?? 'practice',
  };
}

/** An answer as an attempt keeps it: without its time of day and the practice after it. */
function counted(
  question: string,
  { choice, text, guessed, revision, seconds, points }: StoredAnswer,
): Answer {
  return {
    question,
    choice: [...choice],
    ...(text !== undefined && { text }),
    ...(guessed && { guessed }),
    ...(revision !== undefined && { revision }),
    ...(seconds !== undefined && { seconds }),
    points,
  };
}

/**
 * Whether a finished round is already kept: an attempt at this quiz is at least as young as its youngest counting answer
 * and as the round itself.
 * Lets a page that was closed between two writes, or two tabs that finish together, keep the round once.
 *
 * @param begun When the round began, in milliseconds since 1970 UTC; 0 when that is not known.
 */
export function isKept(
  quiz: string,
  answers: Answers,
  attempts: readonly (Attempt & { at: number })[],
  begun = 0,
): boolean {
  const youngest = Math.max(begun, ...[...answers.values()].map((answer) => answer.at));
  return attempts.some((attempt) => attempt.quiz === quiz && attempt.at >= youngest);
}
