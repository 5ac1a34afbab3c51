/** Many results of one quiz: which questions are easy, and which tell those who know more from those who know less. */
import type { HandedQuestion, QuizResult } from './handed.ts';
import { type Shown, shownIf, isShown } from './summary.ts';

/** Fewest people for which a discrimination is worked out; with so few it still is a hint, no more. */
export const fewestForDiscrimination = 10;

export interface QuestionTeam {
  /**
   * Item facility: the mean of the points, 0 (nobody right) to 1 (everybody). Also called item difficulty, p.
   * Crocker and Algina, Introduction to Classical and Modern Test Theory (1986), chapter 14.
   */
  readonly facility: Shown;
  /** See `discriminationOf`. */
  readonly discrimination: number | 'hidden' | 'too-few' | undefined;
  /** How many chose each option, in the order of the options; undefined where there is none, or too few answered. */
  readonly options: readonly number[] | undefined;
}

export interface QuizTeam {
  /** Mean points of each person over what they were asked. */
  readonly people: Shown;
  readonly questions: readonly QuestionTeam[];
}

const pointsOf = (questions: readonly HandedQuestion[]): number[] =>
  questions.flatMap(({ points }) => points ?? []);
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/** The score of one person: the mean points of what they were asked; undefined when nothing was. */
export function scoreOf({ questions }: Pick<QuizResult, 'questions'>): number | undefined {
  const points = pointsOf(questions);
  return points.length === 0 ? undefined : meanOf(points);
}

/** Variances smaller than this are rounding. */
const negligible = 1e-12;

/**
 * Pearson’s correlation r = Σ(x − x̄)(y − ȳ) ÷ √(Σ(x − x̄)² Σ(y − ȳ)²), −1 to 1.
 * @returns undefined when one of the two does not vary.
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 2) return undefined;
  const [xMean, yMean] = [meanOf(pairs.map(([x]) => x)), meanOf(pairs.map(([, y]) => y))];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - xMean) ** 2;
    yy += (y - yMean) ** 2;
    xy += (x - xMean) * (y - yMean);
  }
  if (xx < negligible || yy < negligible) return undefined;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/**
 * Discrimination as the corrected item–total (item–rest) correlation: points of the question against the person’s mean
 * points on everything else they were asked. For a question of right or wrong it is the point-biserial correlation. Without
 * the correction a question would correlate with itself. Means instead of sums, because people may be asked
 * different questions from a bank. Crocker and Algina (1986), chapter 14; Nunnally, Psychometric Theory (1978), chapter 8.
 * @returns undefined when everybody earned the same.
 */
export function discriminationOf(
  people: readonly Pick<QuizResult, 'questions'>[],
  index: number,
): number | 'too-few' | undefined {
  const pairs = people.flatMap(({ questions }): (readonly [number, number])[] => {
    const points = questions[index]?.points;
    const rest = pointsOf(questions.filter((_, at) => at !== index));
    return points === undefined || rest.length === 0 ? [] : [[points, meanOf(rest)]];
  });
  return pairs.length < fewestForDiscrimination ? 'too-few' : correlation(pairs);
}

/**
 * The mean of everybody is hidden while the questions that are hidden rest on too few people together, or on one question:
 * it could be worked out from the mean and the questions shown.
 */
function givesAway(
  people: readonly Pick<QuizResult, 'questions'>[],
  questions: readonly QuestionTeam[],
  fewest: number,
): boolean {
  const hidden = questions.flatMap(({ facility }, index) => (facility === 'hidden' ? index : []));
  if (hidden.length === 0) return false;
  const behind = people.filter((person) =>
    hidden.some((index) => person.questions[index]?.points !== undefined),
  );
  return hidden.length === 1 || behind.length < fewest;
}

/** @param options how many options each question has, 0 where none is chosen. @param fewest see `shownIf`. */
export function quizTeam(
  options: readonly number[],
  people: readonly Pick<QuizResult, 'questions'>[],
  fewest: number,
): QuizTeam {
  const questions = options.map((count, index): QuestionTeam => {
    const asked = people.flatMap((person) => person.questions[index] ?? []);
    const facility = shownIf(pointsOf(asked), fewest);
    const chosen = asked.flatMap(({ option }) => option ?? []);
    const isSeen = isShown(facility) && count > 0 && chosen.length >= fewest;
    return {
      facility,
      discrimination: facility === 'hidden' ? 'hidden' : discriminationOf(people, index),
      options: isSeen
        ? Array.from({ length: count }, (_, at) => chosen.filter((each) => each === at).length)
        : undefined,
    };
  });
  const scores = people.flatMap((person) => scoreOf(person) ?? []);
  return {
    people: givesAway(people, questions, fewest) ? 'hidden' : shownIf(scores, fewest),
    questions,
  };
}
