/** What a run leaves the room as: events of a calendar, a table, a text for a mail, rows of the say–do tracker. */
import { addDays } from '#domain/calendar/days.ts';
import type { CalendarEvent } from '#domain/calendar/ics.ts';
import { isCalendarDate } from '#domain/progress/guards.ts';
import type { Action, Run } from './actions.ts';
import type { Recalled } from './recall.ts';

/** A calendar date in full: “1 December 2026”; what is none stays as it is. */
export const dayInWords = (on: string): string =>
  isCalendarDate(on)
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${on}T00:00:00Z`),
      )
    : on;

/** A text with a full stop, unless it ends with a mark of its own. */
const sentence = (text: string): string => (/[.!?…]["”’)]?$/u.test(text) ? text : `${text}.`);

/** “Ada, by 1 December 2026”, as far as it is known. */
export const ownerAndDay = ({ owner, by }: Pick<Action, 'owner' | 'by'>): string =>
  [owner || 'Owner still open', by === '' ? 'no day yet' : `by ${dayInWords(by)}`].join(', ');

/** The day on which the room hears back: the one that was chosen, or that of the last action; '' where there is none. */
export const hearsBack = ({ back, actions }: Run): string =>
  isCalendarDate(back)
    ? back
    : (actions
        .map(({ by }) => by)
        .filter(isCalendarDate)
        .toSorted()
        .at(-1) ?? '');

/**
 * A whole day for each action that has a day, with its owner in the title, and one for the day the room hears back, where
 * one was chosen. What is done is left out. UIDs hang on the run and the action, so a calendar that has it takes the new words.
 * @param id of the run. @param url absolute address of the kit.
 */
export function actionEvents(
  id: string,
  run: Run,
  { title }: Pick<Recalled, 'title'>,
  url: string,
): CalendarEvent[] {
  const from = `From the workshop “${title}” on ${dayInWords(run.on)}.`;
  const events = run.actions
    .filter(({ by, done }) => isCalendarDate(by) && !done)
    .map((action): CalendarEvent => ({
      uid: `${id}.${action.id}@cx-playbook`,
      start: { date: action.by },
      summary: action.owner === '' ? action.what : `${action.owner}: ${action.what}`,
      description: action.sign === '' ? from : `How we will know: ${action.sign}\n\n${from}`,
      url,
      sequence: action.turn,
    }));
  if (!isCalendarDate(run.back)) return events;
  return [
    ...events,
    {
      uid: `${id}.back@cx-playbook`,
      start: { date: run.back },
      summary: `Tell the room what became of it: ${title}`,
      description: `${run.actions.map(({ what }) => `- ${what}`).join('\n')}\n\n${from}`.trim(),
      url,
      sequence: run.backTurn,
    },
  ];
}

/** Header and rows of the CSV. Days are YYYY-MM-DD, so that a spreadsheet sorts them. */
export const actionTable = (run: Run, { title }: Pick<Recalled, 'title'>): string[][] => [
  ['Workshop', 'Day', 'What', 'Owner', 'By when', 'How we will know', 'Done'],
  ...run.actions.map(({ what, owner, by, sign, done }) => [
    title,
    run.on,
    what,
    owner,
    by,
    sign,
    done ? 'yes' : 'no',
  ]),
];

/** The run as plain text, to be pasted into a mail. */
export function summaryText(run: Run, { title, recall }: Recalled, url: string): string {
  const back = hearsBack(run);
  return [
    `${title}, ${dayInWords(run.on)}`,
    '',
    'What we agreed on',
    ...(run.actions.length === 0 ? ['Nothing is written down yet.'] : []),
    ...run.actions.flatMap((action, place) => [
      `${String(place + 1)}. ${sentence(action.what)}${action.done ? ' (Done)' : ''}`,
      `   ${ownerAndDay(action)}.`,
      ...(action.sign === '' ? [] : [`   How we will know: ${sentence(action.sign)}`]),
    ]),
    '',
    ...(back === '' ? [] : ['When you hear what became of it', `${dayInWords(back)}.`, '']),
    'Questions to come back to',
    ...recall.map(({ days, text }) => `- ${dayInWords(addDays(run.on, days))}: ${text}`),
    '',
    `The workshop: ${url}`,
    '',
  ].join('\n');
}

/** An action as a row of the say–do tracker: a yes of that day, with owner and day. */
export const trackerRow = (
  { what, owner, by, sign }: Action,
  { on }: Pick<Run, 'on'>,
  title: string,
): Record<string, string> => ({
  item: what,
  from: title.slice(0, 60),
  raised: on,
  answered: on,
  answer: 'yes',
  reason: sign === '' ? '' : `How we will know: ${sign}`,
  owner,
  due: by,
});
