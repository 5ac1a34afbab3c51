/** Hands the learner their plans as a calendar file. */
import { download } from './download.ts';
import { calendarOf } from '#domain/calendar/ics.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { planEvents, type PlanPage } from '#domain/plan/plan-events.ts';

/**
 * Downloads one file with all events of these plans.
 * @param pageOf where a plan was made, or undefined when the page is gone.
 */
export function downloadPlans(
  plans: readonly KeptPlan[],
  pageOf: (page: string) => PlanPage | undefined,
): void {
  const events = plans.flatMap(({ id, plan, checkIns }) =>
    planEvents(id, plan, checkIns, pageOf(plan.page)),
  );
  const [only, ...more] = plans;
  const name = only && more.length === 0 ? `plan-${only.id}` : 'plans';
  const text = calendarOf({ events, stamp: Date.now() });
  download(`cx-playbook-${name}.ics`, 'text/calendar;charset=utf-8', text);
}
