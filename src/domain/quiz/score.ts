/** From points to a score, and from a score to a pass. */

/** Sums of thirds and fifths miss the exact number by about 1e-16; a learner must never fail by that. */
const tolerance = 1e-9;

/** The mean of the points, 0 to 1. No answers score 0. */
export function score(points: readonly number[]): number {
  return points.length === 0 ? 0 : points.reduce((sum, each) => sum + each, 0) / points.length;
}

/** @param pass Share of the points needed, 0 to 1; undefined means finishing is enough, as in a lesson’s recall check. */
export function passes(achieved: number, pass: number | undefined): boolean {
  return pass === undefined || achieved >= pass - tolerance;
}

/** The fewest fully right answers out of `count` that reach the pass mark when no others earn part of a point. */
export function rightAnswersToPass(count: number, pass: number): number {
  return Math.ceil(count * pass - tolerance);
}
