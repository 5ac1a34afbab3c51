/** A plan as events for a calendar. */
import { addDays } from '#domain/calendar/days.ts';
import type { CalendarEvent } from '#domain/calendar/ics.ts';
import type { IfThenPlan } from '#domain/progress/model.ts';
import { type Answered, followUpDays } from './follow-up.ts';
import { sentenceOf } from './wording.ts';

/** Where a plan was made. `url` is absolute. */
export interface PlanPage {
  readonly title: string;
  readonly url: string;
}

/**
 * Four events: the day of the plan, and its follow-ups after 1, 7 and 30 days. They are whole days, because a calendar
 * shows those alike in every zone, and private, because a calendar at work is often shared. The UIDs come from the id of
 * the plan and the sequence from how often it was worded anew, so a calendar that has the plan takes over the new words.
 * @param page absent when the page is no longer in the playbook.
 */
export const planEvents = (
  id: string,
  plan: IfThenPlan,
  checkIns: readonly Pick<Answered, 'outcome'>[],
  page: PlanPage | undefined,
): CalendarEvent[] => {
  const sentence = sentenceOf(plan);
  const sequence = checkIns.filter(({ outcome }) => outcome === 'changed').length;
  const from = page ? `Made with “${page.title}” in The CX Playbook.` : 'Made in The CX Playbook.';
  const event = (days: number, summary: string, help: string): CalendarEvent => ({
    uid: `${id}.day-${days}@cx-playbook`,
    start: { date: addDays(plan.on, days) },
    summary,
    description: `${help}\n\n${from}`,
    sequence,
    private: true,
    ...(page && { url: page.url }),
  });
  return [
    event(0, sentence, 'Your plan for today.'),
    ...followUpDays.map((days) => event(days, `Did you do it? ${sentence}`, answerHelp)),
  ];
};

const answerHelp =
  'Yes, not yet, or changed it: all three are good answers. Give yours on the page of the plan.';
