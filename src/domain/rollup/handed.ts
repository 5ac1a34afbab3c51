/**
 * What a participant hands over: one result of one page, without a name and without a word they wrote.
 * @see code.ts for the form in which it travels.
 */

/** Statements of a self-check in the order of `PageKey.items`: 1 to 4, or undefined where nothing was answered. */
export interface AssessmentResult {
  readonly kind: 'assessment';
  readonly answers: readonly (number | undefined)[];
}

/** One stage, as one person rated it. */
export interface HandedStage {
  /** 1 to 5. */
  readonly score: number | undefined;
  /** Whether their function owns the stage. */
  readonly owns: boolean;
  /** 1 to 3. */
  readonly importance: number | undefined;
  /** Whether something from customers supports the score. */
  readonly evidence: boolean | undefined;
}

export interface JourneyResult {
  readonly kind: 'journey';
  /** What the rater works in; undefined where it was left open. */
  readonly function: RaterFunction | undefined;
  /**
   * A number from 0 to 65,535 that depends on how the stages are worded (wordingOf). It tells two lists of stages apart
   * and holds none of their words.
   */
  readonly wording: number;
  /** In their order, at most 8. */
  readonly stages: readonly HandedStage[];
}

export interface HandedQuestion {
  /** 0 to 1, in twelfths, so that halves, thirds and quarters are exact. Undefined: not asked. */
  readonly points: number | undefined;
  /** Index of the option chosen, in the order of `ItemKey.options`. Undefined where there is not one. */
  readonly option: number | undefined;
}

/** Questions of a quiz in the order of `PageKey.items`. */
export interface QuizResult {
  readonly kind: 'quiz';
  readonly questions: readonly HandedQuestion[];
}

export type HandedResult = AssessmentResult | JourneyResult | QuizResult;
export type HandedKind = HandedResult['kind'];

export interface Handed {
  /** Id of the page. */
  readonly page: string;
  /** Edition of the page, from `PageKey`. */
  readonly edition: number;
  /** Local calendar date of the result, from 2020 to 2109. */
  readonly day: string;
  /** Counts the different results handed over from one browser, 0 to 63: of two from one day, the later one counts. */
  readonly turn: number;
  /** Random; the same for one browser and page, so that repeats replace each other. 8 characters of base 32. */
  readonly tag: string;
  readonly result: HandedResult;
}

/** What a rater of stages may work in, in the order in which codes count them. New ones go to the end. */
export const functions = [
  'sales',
  'service',
  'product',
  'operations',
  'finance',
  'technology',
  'marketing',
  'partner',
  'other',
] as const;
export type RaterFunction = (typeof functions)[number];

/** Most of each that a code holds. */
export const most = { statements: 60, stages: 8, questions: 120, options: 15, turn: 63 } as const;
