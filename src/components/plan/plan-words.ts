/** What the plan card and “My plans” say. */
import { localDay } from '#components/element/local-date.ts';
import { nextFollowUp } from '#domain/plan/follow-up.ts';
import type { KeptPlan } from '#domain/plan/kept-plans.ts';
import { today } from '#storage/now.ts';

/** How a save ended: on the disk, in the memory of the page as this browser allows no more, or in memory as it failed. */
export type Saved = 'disk' | 'memory' | 'failed';

export const planWords = {
  suggested: 'A plan for today',
  own: 'Your plan',
  offer: 'Stays in this browser. Asks how it went after 1, 7 and 30 days.',
  offerInMemory: 'Stays until you close this page. This browser does not save it.',
  saving: 'Still saving what you did before. Press again when it is done.',
  memory: 'On this page only, until you close it: this browser does not let the playbook save.',
  failed: 'Not saved on this device. It holds until you close this page.',
  kept: 'Kept on this device.',
  changed: 'Changed, and kept on this device.',
  mine: 'It stays as it is. The other wording stays in your copies.',
  removed: 'Removed.',
  back: 'It is back.',
  notYet: 'Not yet is fine.',
  rests: 'It stays here, with no more questions.',
  notAsked: 'No more questions.',
  calendar: 'The calendar file is in your downloads. Open it to add the plan.',
  calendarAll: 'The calendar file is in your downloads. Open it to add the plans.',
  roomFor: 'Up to 200 characters',
  full: 'That is all it holds: 200 characters',
  noCue: 'Write what you will notice first.',
  noAct: 'Write what you will do then.',
  notLoaded: 'Part of this page did not load. Check your connection, then press the button again.',
  afterDays: ['after 1 day', 'after 7 days', 'after 30 days'],
  gonePage: 'a page that is no longer in the playbook',
} as const;

/** A calendar date as people say it. Noon keeps the day the same in every zone. */
export const dayOf = (on: string): string => localDay(new Date(`${on}T12:00`).getTime());

/** When a plan is asked about next, as a sentence after others; '' when it is not. */
const nextQuestion = ({ plan, checkIns }: KeptPlan): string => {
  const next = nextFollowUp(plan, checkIns, today());
  return next === undefined ? '' : ` Next question ${dayOf(next)}.`;
};

/** How a plan stands: when it was kept or done, and when it is asked about next. */
export const standingOf = (kept: KeptPlan): string => {
  const { plan, checkIns, state } = kept;
  if (state === 'done') return `Done ${dayOf(checkIns.at(-1)?.on ?? plan.on)}.`;
  const made = `Kept ${dayOf(plan.on)}.`;
  if (state === 'resting') return `${made} ${planWords.notAsked}`;
  return state === 'ask' ? made : made + nextQuestion(kept);
};

/** What is said when a plan was kept or changed. @param words What was done, as a sentence. */
export const keptWords = (words: string, kept: KeptPlan | undefined): string =>
  kept ? words + nextQuestion(kept) : words;

/** What is said after an answer. */
export const answerWords = (kept: KeptPlan | undefined): string => {
  if (!kept) return '';
  if (kept.state === 'done') return standingOf(kept);
  return planWords.notYet + (nextQuestion(kept) || ` ${planWords.rests}`);
};

/** What is said after a save: the words for one that worked, or that it did not. */
export const savedWords = (saved: Saved, worked: string): string =>
  saved === 'disk' ? worked : planWords[saved];
