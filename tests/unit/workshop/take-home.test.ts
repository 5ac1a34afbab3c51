/** What leaves the room: calendar, table, text, rows of the say–do tracker. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { csvOf, readCsv } from '#components/tool/exchange/csv-text.ts';
import { calendarOf } from '#domain/calendar/ics.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import { shape } from '#domain/tools/say-do.ts';
import type { Action, Run } from '#domain/workshop/actions.ts';
import type { Recalled } from '#domain/workshop/recall.ts';
import {
  actionEvents,
  actionTable,
  hearsBack,
  ownerAndDay,
  summaryText,
  trackerRow,
} from '#domain/workshop/take-home.ts';

const kit: Recalled = {
  id: 'K1',
  title: 'Hot-potato huddle',
  recall: [
    { days: 2, title: 'Two days on', text: 'What makes a handoff held?' },
    { days: 7, title: 'One week on', text: 'Which gap did you choose?' },
    { days: 30, title: 'A month on', text: 'How many cases bounced?' },
  ],
};
const url = 'https://course.example/workshops/hot-potato-huddle/';
const yes: Action = {
  id: 'a1',
  what: 'Ask for a yes',
  owner: 'Ada',
  by: '2026-12-01',
  sign: 'Five cases, none told twice',
  done: false,
  turn: 3,
};
const line: Action = {
  ...yes,
  id: 'b2',
  what: 'Why wait?',
  owner: 'Ben',
  by: '2026-12-08',
  sign: '',
  turn: 0,
};
const run: Run = { on: '2026-11-24', back: '', backTurn: 0, actions: [yes, line] };
const id = 'after.K1.0a1b';

const eventsOf = (of: Run): ICAL.Event[] =>
  ICAL.Component.fromString(calendarOf({ events: actionEvents(id, of, kit, url), stamp: 0 }))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar', () => {
  test('has a whole day for each action, with its owner in the title', () => {
    const [first, second] = eventsOf(run);
    expect(first?.summary).toBe('Ada: Ask for a yes');
    expect(first?.startDate.toString()).toBe('2026-12-01');
    expect(first?.duration.toSeconds()).toBe(86_400);
    expect(first?.description).toContain('How we will know: Five cases, none told twice');
    expect(first?.sequence).toBe(3);
    expect(first?.uid).toBe('after.K1.0a1b.a1@cx-playbook');
    expect(second?.summary).toBe('Ben: Why wait?');
  });

  test('leaves out what is done and what has no day', () => {
    const some = {
      ...run,
      actions: [
        { ...yes, done: true },
        { ...line, by: '' },
      ],
    };
    expect(actionEvents(id, some, kit, url)).toEqual([]);
  });

  test('has the day the room hears back once it is chosen, and follows when it is chosen anew', () => {
    const chosen = eventsOf({ ...run, back: '2026-12-24', backTurn: 2 });
    expect(chosen).toHaveLength(3);
    expect(chosen[2]?.summary).toBe('Tell the room what became of it: Hot-potato huddle');
    expect(chosen[2]?.startDate.toString()).toBe('2026-12-24');
    expect(chosen[2]?.sequence).toBe(2);
  });

  test('keeps UIDs apart and stable, whatever the words become', () => {
    const uids = (of: Run) => actionEvents(id, of, kit, url).map(({ uid }) => uid);
    expect(uids({ ...run, actions: [{ ...yes, what: 'Other words' }, line] })).toEqual(uids(run));
    expect(new Set(uids(run)).size).toBe(2);
  });
});

test('the room hears back on the day chosen, else on that of the last action', () => {
  expect(hearsBack(run)).toBe('2026-12-08');
  expect(hearsBack({ ...run, back: '2026-12-24' })).toBe('2026-12-24');
  expect(hearsBack({ ...run, actions: [] })).toBe('');
});

test('owner and day are said as far as they are known', () => {
  expect(ownerAndDay(yes)).toBe('Ada, by 1 December 2026');
  expect(ownerAndDay({ owner: '', by: '' })).toBe('Owner still open, no day yet');
});

test('the table runs no formula in a spreadsheet, and comes back as it was', async () => {
  const bad = '=HYPERLINK("https://evil.example","Click")';
  const table = actionTable(
    { ...run, actions: [{ ...yes, what: bad, owner: '@Ada', done: true }] },
    kit,
  );
  const csv = csvOf(table, ',');
  expect(csv).toContain(`"'=HYPERLINK(""https`);
  expect(csv).toContain(",'@Ada,2026-12-01,");
  expect(csv.replace('\uFEFF', '').split('\r\n')[0]).toBe(
    'Workshop,Day,What,Owner,By when,How we will know,Done',
  );
  expect((await readCsv(csv)).rows).toEqual(table);
});

describe('the text for a mail', () => {
  test('says what, who, by when, how we will know, when the room hears back, and what to recall', () => {
    expect(summaryText({ ...run, actions: [yes, { ...line, done: true }] }, kit, url)).toBe(
      `Hot-potato huddle, 24 November 2026

What we agreed on
1. Ask for a yes.
   Ada, by 1 December 2026.
   How we will know: Five cases, none told twice.
2. Why wait? (Done)
   Ben, by 8 December 2026.

When you hear what became of it
8 December 2026.

Questions to come back to
- 26 November 2026: What makes a handoff held?
- 1 December 2026: Which gap did you choose?
- 24 December 2026: How many cases bounced?

The workshop: https://course.example/workshops/hot-potato-huddle/
`,
    );
  });

  test('says so when nothing is written down', () => {
    expect(summaryText({ ...run, actions: [] }, kit, url)).toContain(
      'Nothing is written down yet.',
    );
  });
});

test('an action fits into the say–do tracker, with the longest texts as well', () => {
  const longestAction = {
    ...yes,
    what: 'w'.repeat(200),
    owner: 'o'.repeat(60),
    sign: 's'.repeat(200),
  };
  for (const action of [yes, line, longestAction]) {
    const row = trackerRow(
      action,
      run,
      'A title that is a good deal longer than sixty characters in all',
    );
    const { sheet, problems } = readSheet(shape, { fields: {}, lists: { items: [row] } });
    expect(problems).toEqual([]);
    expect(sheet.lists.items).toMatchObject([
      { item: action.what, owner: action.owner, due: action.by, answer: 'yes', raised: run.on },
    ]);
  }
});
