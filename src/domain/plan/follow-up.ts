/**
 * Asking after a plan: 1, 7 and 30 days after it was made, and never again. All dates are local calendar dates,
 * YYYY-MM-DD; check-ins are those of one plan, oldest first.
 */
import { addDays } from '#domain/calendar/days.ts';
import type { CheckIn, IfThenPlan } from '#domain/progress/model.ts';

/** Days from the day a plan is made to each follow-up. */
export const followUpDays = [1, 7, 30] as const;

/** An answer to “did you do it?”, and its day. */
export interface Answered {
  readonly outcome: CheckIn;
  readonly on: string;
}

/**
 * - `open`: under way, nothing to ask today.
 * - `ask`: a follow-up waits for its answer.
 * - `done`: the latest answer is yes.
 * - `resting`: all follow-ups are answered and none was a yes. It is not asked about again.
 */
export type PlanState = 'open' | 'ask' | 'done' | 'resting';

/** The days on which a plan is asked about, in order. */
export const followUps = ({ on }: Pick<IfThenPlan, 'on'>): string[] =>
  followUpDays.map((days) => addDays(on, days));

const isDone = (checkIns: readonly Answered[]): boolean => checkIns.at(-1)?.outcome === 'yes';

/**
 * The follow-up to ask about today: the latest one reached, unless it was answered on its day or after it. Earlier ones
 * that nobody answered are let go.
 */
export const dueFollowUp = (
  plan: Pick<IfThenPlan, 'on'>,
  checkIns: readonly Answered[],
  today: string,
): string | undefined => {
  if (isDone(checkIns)) return undefined;
  const reached = followUps(plan).findLast((date) => date <= today);
  if (reached === undefined) return undefined;
  return checkIns.some(({ on }) => on >= reached) ? undefined : reached;
};

/** The next day on which it will be asked about, after today; undefined when there is none. */
export const nextFollowUp = (
  plan: Pick<IfThenPlan, 'on'>,
  checkIns: readonly Answered[],
  today: string,
): string | undefined =>
  isDone(checkIns) ? undefined : followUps(plan).find((date) => date > today);

/** How a plan stands today. */
export const stateOf = (
  plan: Pick<IfThenPlan, 'on'>,
  checkIns: readonly Answered[],
  today: string,
): PlanState => {
  if (isDone(checkIns)) return 'done';
  if (dueFollowUp(plan, checkIns, today) !== undefined) return 'ask';
  return nextFollowUp(plan, checkIns, today) === undefined ? 'resting' : 'open';
};
