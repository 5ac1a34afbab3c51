/** A self-check result: a profile of five dimensions, never a grade of a person. */
import type { Level } from '#domain/content/assessment.ts';

/** A dimension by its ids, as the profile needs it. */
export interface DimensionKey {
  id: string;
  /** Ids of the statements that make up the dimension. */
  statements: readonly string[];
}

/** Statement id → 1 rarely, 2 sometimes, 3 usually, 4 always with proof. Unanswered statements are absent. */
export type StatementAnswers = Readonly<Record<string, number>>;

export interface DimensionResult {
  id: string;
  /** How many of the dimension’s statements were answered. */
  answered: number;
  /** Mean of the answers, 1 to 4; undefined when too few were answered. */
  mean: number | undefined;
  /** Undefined when too few statements were answered. */
  level: Level | undefined;
}

/** Lowest and highest answer on the scale. */
export const scale = { lowest: 1, highest: 4 } as const;

/** How many statements of a dimension may stay unanswered before its mean says too little: 3 of 4 are enough. */
const mayBeMissing = 1;

/** The lowest mean of each level, from the highest level down; under the last it is `chance`. Source: content brief, section 3.5. */
const thresholds = [
  ['shared', 3.5],
  ['reliable', 2.75],
  ['habit', 1.75],
] as const satisfies readonly (readonly [Level, number])[];

/** The level of a mean. The thresholds belong to the higher level: 1.75 is `habit`. */
export function levelOf(mean: number): Level {
  return thresholds.find(([, lowest]) => mean >= lowest)?.[0] ?? 'chance';
}

/**
 * The result of each dimension, in the order given. Statements that no longer exist and answers off the scale are
 * ignored, so that a result from an older version of the questionnaire still reads.
 */
export function profile(
  dimensions: readonly DimensionKey[],
  answers: StatementAnswers,
): DimensionResult[] {
  return dimensions.map(({ id, statements }) => {
    const given = statements.map((statement) => answers[statement]).filter(isOnScale);
    const enough = given.length > 0 && statements.length - given.length <= mayBeMissing;
    const mean = enough ? given.reduce((sum, each) => sum + each, 0) / given.length : undefined;
    const level = mean === undefined ? undefined : levelOf(mean);
    return { id, answered: given.length, mean, level };
  });
}

/** Whether a value is a whole number from 1 to 4. */
export function isOnScale(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= scale.lowest &&
    value <= scale.highest
  );
}

/** The dimensions with the lowest mean, in their order; more than one when they tie, none when no dimension has a mean. */
export function weakest(results: readonly DimensionResult[]): DimensionResult[] {
  const means = results.flatMap(({ mean }) => (mean === undefined ? [] : [mean]));
  const lowest = Math.min(...means);
  return results.filter(({ mean }) => mean === lowest);
}

/**
 * How far a dimension moved since an earlier result, in points of the scale.
 *
 * @returns undefined when either result has no mean for it.
 */
export function changeSince(
  now: DimensionResult,
  earlier: DimensionResult | undefined,
): number | undefined {
  if (now.mean === undefined || earlier?.mean === undefined) return undefined;
  return now.mean - earlier.mean;
}
