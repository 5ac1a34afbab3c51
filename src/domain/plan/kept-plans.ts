/** The plans in the record, each with its answers and how it stands. */
import { daysBetween } from '#domain/calendar/days.ts';
import type { IfThenPlan } from '#domain/progress/model.ts';
import { type Answered, type PlanState, stateOf } from './follow-up.ts';

export interface KeptPlan {
  readonly id: string;
  readonly plan: IfThenPlan;
  /** Oldest first. */
  readonly checkIns: readonly Answered[];
  readonly state: PlanState;
}

/** What is asked comes first, then what is under way, then what is finished. */
const order: readonly PlanState[] = ['ask', 'open', 'done', 'resting'];

/** By day; plans of one day have no order of their own, and their ids give them one that stays. */
const newestFirst = (one: KeptPlan, other: KeptPlan): number =>
  daysBetween(one.plan.on, other.plan.on) || (one.id < other.id ? 1 : -1);

/**
 * Plans with what is asked first, then what is under way, done and resting; the newest first among equals.
 * @param checkIns of any plans, oldest first. Those of a plan that was removed are left out.
 * @param today local calendar date.
 */
export const keptPlans = (
  plans: ReadonlyMap<string, IfThenPlan>,
  checkIns: readonly (Answered & { readonly plan: string })[],
  today: string,
): KeptPlan[] =>
  Array.from(plans, ([id, plan]): KeptPlan => {
    const answers = checkIns.filter((checkIn) => checkIn.plan === id);
    return { id, plan, checkIns: answers, state: stateOf(plan, answers, today) };
  }).sort(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) || newestFirst(one, other),
  );

/** True for a plan that is neither done nor resting. */
export const isOpen = ({ state }: Pick<KeptPlan, 'state'>): boolean =>
  state === 'open' || state === 'ask';

/**
 * The plan that the card of a page shows: the newest of those that are open, else the newest of all. Undefined when
 * there is none.
 */
export const planOfPage = (plans: readonly KeptPlan[], page: string): KeptPlan | undefined => {
  const here = plans.filter(({ plan }) => plan.page === page);
  const open = here.filter(isOpen);
  return (open.length > 0 ? open : here).toSorted(newestFirst)[0];
};
