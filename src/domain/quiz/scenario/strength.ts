/** How good a finished walk is, compared with another one. */
import { endingOf, type PlanEnding, type ScenarioPlan } from './plan.ts';
import type { WalkState } from './walk.ts';

const ranks: Readonly<Record<PlanEnding['outcome'], number>> = { lost: 0, nearly: 1, held: 2 };

/** Compared from left to right; more is stronger. */
export type Strength = readonly [outcome: number, scores: number, brevity: number];

/**
 * Outcome first (held, then nearly, then lost), then the sum of the scores, in which those of which less is better
 * count negative, then fewer steps. Undefined where the walk has not ended.
 * @param steps number of choices made
 */
export function strengthOf(
  plan: ScenarioPlan,
  state: WalkState,
  steps: number,
): Strength | undefined {
  const ending = endingOf(plan, state.at);
  return ending && [ranks[ending.outcome], totalOf(plan, state), -steps];
}

/** Less than 0 when `one` is weaker than `other`, more than 0 when it is stronger, 0 when they are level. */
export function compareStrength(one: Strength, other: Strength): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function totalOf(plan: ScenarioPlan, { scores }: WalkState): number {
  return plan.scores.reduce((total, { id, better }) => {
    const value = scores[id] ?? 0;
    return better === 'more' ? total + value : total - value;
  }, 0);
}
