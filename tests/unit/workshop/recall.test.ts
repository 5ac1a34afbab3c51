/** Three reminders of a workshop, read back by a calendar parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { daysBetween, weekdayOf } from '#domain/calendar/days.ts';
import { calendarOf } from '#domain/calendar/ics.ts';
import { recallEvents, type Recalled } from '#domain/workshop/recall.ts';

const kit: Recalled = {
  id: 'K1',
  title: 'Hot-potato huddle',
  recall: [
    { days: 2, title: 'Two days on', text: 'What makes a handoff held; or is it passed?' },
    { days: 7, title: 'One week on', text: 'Which gap did you choose?' },
    { days: 30, title: 'A month on', text: 'Count one day’s changes of owner, and compare.' },
  ],
};

const datesOf = (day: string): string[] => recallEvents(kit, day).map(({ start }) => start.date);

const anyDay = fc
  .date({ min: new Date('1999-12-01'), max: new Date('2101-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('they cross the ends of months and years, and count leap days', () => {
  expect(datesOf('2026-11-24')).toEqual(['2026-11-26', '2026-12-01', '2026-12-24']);
  expect(datesOf('2026-12-30')).toEqual(['2027-01-01', '2027-01-06', '2027-01-29']);
  expect(datesOf('2028-02-27')).toEqual(['2028-02-29', '2028-03-05', '2028-03-28']);
  expect(datesOf('2027-01-31')).toEqual(['2027-02-02', '2027-02-07', '2027-03-02']);
  expect(datesOf('2100-02-27')).toEqual(['2100-03-01', '2100-03-06', '2100-03-29']);
});

test('whatever the day, they come 2, 7 and 30 days later, also at weekends', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(datesOf(day).map((date) => daysBetween(day, date))).toEqual([2, 7, 30]);
    }),
  );
  // A Thursday: two days on is a Saturday, and stays one.
  expect(datesOf('2026-11-26').map(weekdayOf)[0]).toBe(6);
});

test('a calendar reads them as whole days with their questions', () => {
  const text = calendarOf({
    events: recallEvents(kit, '2026-11-24', 'https://course.example/workshops/huddle/'),
    stamp: 0,
  });
  const events = ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events).toHaveLength(3);
  for (const [place, event] of events.entries()) {
    expect(event.startDate.isDate).toBe(true);
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.summary).toBe(kit.recall[place]?.title);
    expect(event.description).toContain(kit.recall[place]?.text);
    expect(event.component.getFirstPropertyValue('url')).toBe(
      'https://course.example/workshops/huddle/',
    );
  }
});

test('the trainer’s file and the participant’s hold the same events; another day has others', () => {
  const uids = (day: string) => recallEvents(kit, day).map(({ uid }) => uid);
  expect(uids('2026-11-24')).toEqual(uids('2026-11-24'));
  const all = [...uids('2026-11-24'), ...uids('2026-11-25')];
  expect(new Set(all).size).toBe(all.length);
});
