/** The last slide of a kit: a question, and where each person finds what they wrote. */
import type { Workshop, WorkshopSlide } from '#domain/content/workshop.ts';

export const endTitle = 'One question to take with you';

/** Its title, with the first question of the debrief. */
export const endSlide = ({ debrief }: Pick<Workshop, 'debrief'>): WorkshopSlide => ({
  title: endTitle,
  ...(debrief[0] !== undefined && { text: debrief[0] }),
});

/** What each person keeps, and where the reminders are. True of every kit: what was agreed is said in its last step. */
export function endWords({ steps, recall }: Pick<Workshop, 'steps' | 'recall'>): readonly string[] {
  const forms = new Set(steps.map(({ activity }) => activity?.form));
  const kept = ['notes', ...(forms.has('plan') ? ['plan'] : [])];
  const days = new Intl.ListFormat('en-GB').format(recall.map((each) => String(each.days)));
  return [
    `Your ${kept.join(' and your ')} stay with you.`,
    `Your page has reminders for ${days} days from now.`,
  ];
}
