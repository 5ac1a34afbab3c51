/**
 * Calendar files (iCalendar, RFC 5545), as Outlook, Google Calendar and Apple Calendar read them.
 *
 * What each of them needs, beyond the letter of the RFC:
 * - Every event has UID, DTSTAMP and SEQUENCE, and the file METHOD:PUBLISH: Outlook refuses or doubles events without
 *   (github.com/alphagov/calendars/pull/17; MS-STANOICAL 2.2.84). Without DTSTAMP imports fail on iPhones and in Google
 *   Calendar (github.com/spatie/calendar-links/issues/96), and Outlook for Mac deletes the event again
 *   (github.com/coderedcorp/coderedcms/pull/505).
 * - Lines end in CRLF and none is empty, the first included (github.com/spatie/calendar-links/pull/46).
 * - A whole day has a DTEND, and it is the day after: Outlook shows others as ending before they start
 *   (github.com/spatie/calendar-links/issues/53), Google wants it written (github.com/hoodie/icalendar/issues/129).
 * - DTEND rather than DURATION, because Outlook counts the length from it (MS-OXCICAL, DTSTART and DTEND).
 * - TRANSP:TRANSPARENT is “free” in Outlook (MS-OXCICAL 2.1.3.1.1.20.25); without it a plan would fill the day.
 * - X-WR-CALNAME makes Outlook open a calendar of that name (MS-OXCICAL 2.1.3.1.1.17) and names a subscription in Google
 *   and Apple; RFC 7986 calls it NAME. So it stands in feeds, and not in events that join a calendar somebody has.
 * - A time without zone is the reader’s own in Apple Calendar and Outlook; Google Calendar may take it for UTC or for the
 *   zone of the calendar (github.com/spatie/icalendar-generator/issues/137). A whole day is the same in all three.
 */
import { type CalendarEvent, eventLines } from './ics/event.ts';
import { fold, textLine } from './ics/line.ts';

export type { CalendarEvent, Repeat, Weekday } from './ics/event.ts';

export interface Calendar {
  /** Name of a calendar to subscribe to; absent for events that join a calendar somebody has. */
  readonly name?: string;
  /** What made the file; default the playbook. */
  readonly prodId?: string;
  /** At least one (3.6). */
  readonly events: readonly CalendarEvent[];
  /** When the file is made, in milliseconds since 1970 UTC. */
  readonly stamp: number;
}

/** The calendar as the text of an `.ics` file, to be served or saved as `text/calendar` in UTF-8. */
export const calendarOf = ({ name, prodId, events, stamp }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    textLine('PRODID', prodId ?? '-//The CX Playbook//EN'),
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === undefined ? [] : [textLine('NAME', name), textLine('X-WR-CALNAME', name)]),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
