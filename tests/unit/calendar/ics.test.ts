/** Calendar files, read back by a calendar parser (ical.js, which Thunderbird uses). */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import { type CalendarEvent, calendarOf } from '#domain/calendar/ics.ts';
import { calendarText } from '#domain/calendar/ics/line.ts';

const stamp = Date.UTC(2026, 10, 24, 9, 5, 7);
const day: CalendarEvent = { uid: 'a@b', start: { date: '2026-12-31' }, summary: 'Plan' };

const parse = (text: string): ICAL.Component => ICAL.Component.fromString(text);
const eventsOf = (text: string): ICAL.Component[] => parse(text).getAllSubcomponents('vevent');
const fileOf = (event: Partial<CalendarEvent>): string =>
  calendarOf({ events: [{ ...day, ...event }], stamp });
const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);

/** The text of a property of the only event, as a calendar shows it. */
const read = (event: Partial<CalendarEvent>, property: string): string | undefined =>
  eventsOf(fileOf(event))[0]?.getFirstPropertyValue(property)?.toString();

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('\\', ';', ',', '\n', '\r\n', ' ', 'n', ':', '"', '👩🏽‍🦽', 'é'),
    maxLength: 400,
  }),
);
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

describe('texts', () => {
  test('of any characters come back as they were, but for control characters', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (uid, summary, description) => {
        const event = { uid, summary, description };
        expect(read(event, 'uid')).toBe(calendarText(uid));
        expect(read(event, 'summary')).toBe(calendarText(summary));
        expect(read(event, 'description')).toBe(calendarText(description));
      }),
    );
  });

  test('cannot end their line and write another', () => {
    const file = fileOf({
      summary: 'a\r\nATTENDEE:mailto:x@y.z\u2028END:VEVENT',
      url: 'https://x.y/\r\nATTENDEE:mailto:x@y.z',
    });
    const [event] = eventsOf(file);
    expect(event?.getFirstProperty('attendee')).toBeNull();
    expect(event?.getFirstPropertyValue('summary')).toBe('a\nATTENDEE:mailto:x@y.z\nEND:VEVENT');
    expect(linesOf(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  test('keep their tabs and lose other control characters', () => {
    expect(calendarText('a\tb\u0000c\u007fd\u001b')).toBe('a\tbcd');
  });
});

describe('lines', () => {
  test('end in CRLF, are never empty and hold at most 75 octets of whole characters', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, summary) => {
        const file = calendarOf({ name, events: [{ ...day, summary }], stamp });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of linesOf(file)) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.length).toBeGreaterThan(0);
          // Half of a character would come back as another one.
          expect(new TextDecoder().decode(octets)).toBe(line);
        }
      }),
    );
  });

  test('use the room they have', () => {
    const folded = linesOf(fileOf({ summary: 'x'.repeat(200) })).find((line) =>
      line.startsWith('SUMMARY'),
    );
    expect(folded).toHaveLength(75);
  });
});

describe('times', () => {
  test('a whole day ends with the next day, also over the end of a year', () => {
    expect(linesOf(fileOf({}))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101']),
    );
    fc.assert(
      fc.property(date, (on) => {
        const [event] = eventsOf(fileOf({ start: { date: on } }));
        const { startDate, endDate } = new ICAL.Event(event);
        expect([startDate.isDate, startDate.toString()]).toEqual([true, on]);
        expect([endDate.isDate, endDate.toString()]).toEqual([true, addDays(on, 1)]);
      }),
    );
  });

  test('a time of day floats: it has no zone, and ends so many minutes later, over midnight too', () => {
    expect(linesOf(fileOf({ start: { date: '2026-11-24', time: '23:50' }, minutes: 30 }))).toEqual(
      expect.arrayContaining(['DTSTART:20261124T235000', 'DTEND:20261125T002000']),
    );
    fc.assert(
      fc.property(date, time, fc.integer({ min: 1, max: 3_000 }), (on, at, minutes) => {
        const [event] = eventsOf(fileOf({ start: { date: on, time: at }, minutes }));
        const { startDate, endDate } = new ICAL.Event(event);
        expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
        expect(startDate.toString()).toBe(`${on}T${at}:00`);
        expect(endDate.subtractDate(startDate).toSeconds()).toBe(minutes * 60);
      }),
    );
  });

  test('the time it was made is in UTC and comes from the caller', () => {
    expect(linesOf(fileOf({}))).toContain('DTSTAMP:20261124T090507Z');
  });
});

test('the file says all that Outlook, Google and Apple ask for, once each', () => {
  const file = calendarOf({ events: [day, { ...day, uid: 'c@d' }], stamp });
  for (const line of ['VERSION:2.0', 'PRODID:-//The CX Playbook//EN', 'METHOD:PUBLISH']) {
    expect(linesOf(file).filter((each) => each === line)).toHaveLength(1);
  }
  expect(linesOf(file)[0]).toBe('BEGIN:VCALENDAR');
  for (const event of eventsOf(file)) {
    for (const name of ['uid', 'dtstamp', 'sequence', 'dtstart', 'dtend', 'summary', 'transp']) {
      expect(event.getAllProperties(name), name).toHaveLength(1);
    }
  }
});

test('only a calendar to subscribe to has a name', () => {
  expect(parse(fileOf({})).getFirstProperty('x-wr-calname')).toBeNull();
  const named = parse(calendarOf({ name: 'Daily dose', events: [day], stamp }));
  expect(named.getFirstPropertyValue('x-wr-calname')).toBe('Daily dose');
  expect(named.getFirstPropertyValue('name')).toBe('Daily dose');
});

test('an event comes back as often as it says', () => {
  const [event] = eventsOf(
    fileOf({
      start: { date: '2026-11-23' },
      repeat: { freq: 'WEEKLY', interval: 2, byDay: ['MO', 'FR'], count: 4 },
    }),
  );
  const days = new ICAL.Event(event).iterator();
  expect(Array.from({ length: 5 }, () => String(days.next()))).toEqual([
    '2026-11-23',
    '2026-11-27',
    '2026-12-07',
    '2026-12-11',
    'undefined',
  ]);
});

test('a reminder, a later version and privacy are said only where they are asked for', () => {
  const [quiet] = eventsOf(fileOf({}));
  expect(quiet?.getFirstSubcomponent('valarm')).toBeNull();
  expect(quiet?.getFirstProperty('class')).toBeNull();
  const [loud] = eventsOf(fileOf({ alarm: { minutes: -90 }, sequence: 3, private: true }));
  const alarm = loud?.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT90M');
  expect(alarm?.getFirstPropertyValue('description')).toBe('Plan');
  expect(loud?.getFirstPropertyValue('sequence')).toBe(3);
  expect(loud?.getFirstPropertyValue('class')).toBe('PRIVATE');
});

test('a calendar program that reads the file and writes it again changes nothing that counts', () => {
  fc.assert(
    fc.property(anyText, anyText, date, (summary, description, on) => {
      const file = fileOf({
        summary,
        description,
        start: { date: on },
        url: 'https://x.y/z?a=1,2;3',
      });
      const once = parse(file);
      expect(parse(once.toString()).toJSON()).toEqual(once.toJSON());
    }),
  );
});
