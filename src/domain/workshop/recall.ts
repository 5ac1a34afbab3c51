/** The three messages that bring a workshop back to those who were there. */
import { addDays } from '#domain/calendar/days.ts';
import type { CalendarEvent } from '#domain/calendar/ics.ts';
import type { Workshop } from '#domain/content/workshop.ts';

/** What is needed of a kit. */
export type Recalled = Pick<Workshop, 'id' | 'recall'> & { readonly title: string };

/**
 * Three whole days, 2, 7 and 30 days after the workshop, each with one question to recall and one thing to do.
 *
 * They stay on their day when it is a Saturday or Sunday. The best gap grows with the time something is to be remembered
 * and its optimum is broad: about 20–40 % of a week’s delay, 5–10 % of a year’s (O-cepeda in the content brief). So
 * whoever reads a Saturday’s message on Monday loses next to nothing. And many who serve customers work at weekends:
 * which days are free the playbook does not know.
 *
 * The UIDs come from the kit and the day, so a calendar that has the messages from the trainer and from the participants’
 * page keeps one of each.
 *
 * @param day of the workshop, a local calendar date YYYY-MM-DD.
 * @param url absolute address of the kit. Default: none.
 */
export const recallEvents = (
  { id, title, recall }: Recalled,
  day: string,
  url?: string,
): CalendarEvent[] =>
  recall.map(({ days, title: summary, text }) => ({
    uid: `${id}.${day}.recall-${String(days)}@cx-playbook`,
    start: { date: addDays(day, days) },
    summary,
    description: `${text}\n\nFrom “${title}” in The CX Playbook.`,
    ...(url !== undefined && { url }),
  }));
