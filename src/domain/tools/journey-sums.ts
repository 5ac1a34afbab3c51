/**
 * The arithmetic of the journey reliability rater, for one person’s sheet and for the picture of a team.
 * Formulas: content brief 3.6, T2. Comparing the maker’s view with that of others: Jeanne Bliss (S0), and Bain (O-bain2005).
 */

/** What is asked about a stage once, whoever rates it. */
export interface StageAsked {
  /** How much it matters to customers: 1, 2 or 3. Undefined: nobody said. */
  readonly importance: number | undefined;
  /** Whether something from customers supports the marks. Undefined: nobody said. */
  readonly evidence: boolean | undefined;
}

export interface StageRating {
  /** How often customers get what they were led to expect, first time: 1 (under half) to 5 (above 98%). */
  readonly score: number | undefined;
  /** Whether the rater’s own function owns the stage. */
  readonly owns: boolean;
}

/** One person’s ratings, in the order of the stages. May be shorter than the list of stages. */
export interface Rater {
  readonly ratings: readonly (StageRating | undefined)[];
}

/** Why a stage deserves talk. `no-owner`: two or more people rated it, and nobody owns it. */
export type StageFlag = 'gap' | 'spread' | 'no-evidence' | 'no-owner';

export interface StagePicture {
  /** How many who do not own the stage rated it. */
  readonly outsiders: number;
  /** How many who own it rated it. */
  readonly owners: number;
  /** Mean of those who do not own it, 1 to 5; undefined when there are none. */
  readonly outside: number | undefined;
  /** Mean of those who own it, 1 to 5; undefined when there are none. */
  readonly owner: number | undefined;
  /** Self-view gap: owner mean − outside mean, −4 to 4; plus when owners see it more kindly. Undefined without both. */
  readonly gap: number | undefined;
  /** Highest − lowest score of all, 0 to 4; undefined with fewer than two scores. */
  readonly spread: number | undefined;
  /** (5 − outside mean) × importance, 0 to 12; undefined without outsiders or importance. */
  readonly priority: number | undefined;
  readonly flags: readonly StageFlag[];
}

/** Ends of the scale of scores. */
export const scoreScale = { lowest: 1, highest: 5 } as const;
/** The highest priority there is: (5 − 1) × 3. */
export const highestPriority = 12;
/** From here on a stage is flagged. */
export const flaggedFrom = { gap: 1, spread: 3 } as const;
/** A gap is good while its size is under this. */
export const goodGap = 0.5;

const onScale = (value: number | undefined, lowest: number, highest: number): value is number =>
  value !== undefined && Number.isInteger(value) && value >= lowest && value <= highest;

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);

/** Arithmetic mean; undefined for no values. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sumOf(values) / values.length;

/** Priority of a stage: (5 − score) × importance, 0 to 12. @param score a mean or one person’s score, 1 to 5. */
export function priorityOf(
  score: number | undefined,
  importance: number | undefined,
): number | undefined {
  if (score === undefined || !onScale(importance, 1, 3)) return undefined;
  return (scoreScale.highest - score) * importance;
}

/** One division of whole numbers, so that a gap of exactly 1 is never 0.9999…. */
function gapOf(owners: readonly number[], outsiders: readonly number[]): number | undefined {
  const both = owners.length * outsiders.length;
  if (both === 0) return undefined;
  return (sumOf(owners) * outsiders.length - sumOf(outsiders) * owners.length) / both;
}

function pictureOf(asked: StageAsked, ratings: readonly (StageRating | undefined)[]): StagePicture {
  const given = ratings.flatMap((rating) => {
    const score = rating?.score;
    return rating && onScale(score, scoreScale.lowest, scoreScale.highest)
      ? [{ score, owns: rating.owns }]
      : [];
  });
  const scoresOf = (owning: boolean): number[] =>
    given.flatMap(({ score, owns }) => (owns === owning ? [score] : []));
  const [owners, outsiders] = [scoresOf(true), scoresOf(false)];
  const all = [...owners, ...outsiders];
  const outside = meanOf(outsiders);
  const gap = gapOf(owners, outsiders);
  const spread = all.length < 2 ? undefined : Math.max(...all) - Math.min(...all);
  const flags: StageFlag[] = [];
  if (gap !== undefined && gap >= flaggedFrom.gap) flags.push('gap');
  if (spread !== undefined && spread >= flaggedFrom.spread) flags.push('spread');
  if (asked.evidence === false) flags.push('no-evidence');
  if (all.length > 1 && owners.length === 0) flags.push('no-owner');
  return {
    outsiders: outsiders.length,
    owners: owners.length,
    outside,
    owner: meanOf(owners),
    gap,
    spread,
    priority: priorityOf(outside, asked.importance),
    flags,
  };
}

/**
 * One picture for each stage, in order. Scores that are not whole numbers from 1 to 5, and importances that are not
 * 1, 2 or 3, count as not given. The order of the raters makes no difference.
 */
export function stagePictures(
  stages: readonly StageAsked[],
  raters: readonly Rater[],
): StagePicture[] {
  return stages.map((asked, index) =>
    pictureOf(
      asked,
      raters.map(({ ratings }) => ratings[index]),
    ),
  );
}

/**
 * How often all of a chain goes right, if its stages do not depend on each other: each^stages.
 * Five stages right 95% of the time: 0.95^5 = 77.4%.
 * @param each share of customers for whom one stage goes right, 0 to 1.
 */
export const troubleFree = (each: number, stages: number): number => each ** stages;
