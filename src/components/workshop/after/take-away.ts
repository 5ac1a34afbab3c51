/** Takes a run out of the playbook: into a calendar, a table, a text, onto paper, into the say–do tracker. Loaded on first use. */
import { part } from '#components/element/part.ts';
import { download } from '#components/plan/download.ts';
import { fileName } from '#components/tool/answer/file-name.ts';
import { copyText } from '#components/tool/exchange/copy-text.ts';
import { csvOf } from '#components/tool/exchange/csv-text.ts';
import { calendarOf, type CalendarEvent } from '#domain/calendar/ics.ts';
import type { Run } from '#domain/workshop/actions.ts';
import { recallEvents } from '#domain/workshop/recall.ts';
import { actionEvents, actionTable, summaryText } from '#domain/workshop/take-home.ts';
import { readKit, type KitFacts } from './kit-facts.ts';
import { printSummary } from './print-summary.ts';
import type { Said } from './said.ts';
import { intoTracker } from './track.ts';
import { words } from './words.ts';

/** The run that is open. */
export interface OpenRun {
  readonly id: string;
  readonly run: Run;
  /** Id of the action that is being changed; undefined: none is. */
  readonly editing: string | undefined;
}

/** @param act what the button asks for. */
export async function takeAway(
  root: HTMLElement,
  act: string,
  open: OpenRun,
  said: Said,
): Promise<void> {
  const { run } = open;
  const kit = readKit(root);
  const url = new URL(kit.address, location.origin).href;
  const hasNone = run.actions.length === 0;
  if (act === 'reminders') {
    saveCalendar(nameFor(kit, run, 'reminders'), recallEvents(kit, run.on, url));
    said.say(words.reminders);
  } else if (act === 'print') printSummary(root, run, kit);
  else if (hasNone && act !== 'copy') said.say(words.noActions);
  else if (act === 'copy') {
    const box = part(root, '#after-copy', HTMLTextAreaElement);
    const holder = part(root, '[data-after=copy]', HTMLElement);
    const text = summaryText(run, kit, url);
    // What is not shown cannot be selected.
    holder.hidden = await copyText(text);
    if (!holder.hidden) {
      box.value = text;
      box.focus();
      box.select();
    }
    said.say(holder.hidden ? words.copied : words.selected);
  } else if (act === 'csv') {
    const csv = csvOf(actionTable(run, kit));
    download(`${nameFor(kit, run, 'actions')}.csv`, 'text/csv;charset=utf-8', csv);
    said.say(words.csv);
  } else if (act === 'calendar') {
    const events = actionEvents(open.id, run, kit, url);
    if (events.length > 0) saveCalendar(nameFor(kit, run, 'actions'), events);
    said.say(events.length > 0 ? words.calendar : words.noDays);
  } else if (act === 'track') await intoTracker(run, open.editing, kit, said);
}

const nameFor = ({ title }: KitFacts, { on }: Run, what: string): string =>
  `${fileName(title)}-${on}-${what}`;

function saveCalendar(name: string, events: readonly CalendarEvent[]): void {
  const text = calendarOf({ events, stamp: Date.now() });
  download(`${name}.ics`, 'text/calendar;charset=utf-8', text);
}
