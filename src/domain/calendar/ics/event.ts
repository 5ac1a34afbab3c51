/** One event of a calendar: RFC 5545 section 3.6.1. */
import { plainLine, textLine } from './line.ts';
import { duration, type Start, startAndEnd, utc } from './time.ts';

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** How an event comes back (3.3.10). */
export interface Repeat {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** Every so many days, weeks …; default 1. */
  readonly interval?: number;
  /** The days of the week it falls on; default: that of the start. */
  readonly byDay?: readonly Weekday[];
  /** How many times in all, the first included; default: without end. */
  readonly count?: number;
}

export interface CalendarEvent {
  /** The same for ever and nowhere else in the world: by it a calendar knows an event again. */
  readonly uid: string;
  readonly start: Start;
  /** Length of an event with a time, in whole minutes; default 15. A whole day is a day. */
  readonly minutes?: number;
  readonly summary: string;
  readonly description?: string;
  /** Absolute address of a page. */
  readonly url?: string;
  /** How many times it was changed; default 0. A calendar that has an earlier one takes the later. */
  readonly sequence?: number;
  readonly repeat?: Repeat;
  /** Shows a reminder so many minutes after the start; a negative number is before it. Default: none. */
  readonly alarm?: { readonly minutes: number };
  /** Asks calendars that are shared to show others neither words nor page; default false. */
  readonly private?: boolean;
}

const usualMinutes = 15;

const repeatLine = ({ freq, interval, byDay, count }: Repeat): string =>
  [
    `RRULE:FREQ=${freq}`,
    ...(interval === undefined ? [] : [`INTERVAL=${interval}`]),
    ...(byDay === undefined ? [] : [`BYDAY=${byDay.join(',')}`]),
    ...(count === undefined ? [] : [`COUNT=${count}`]),
  ].join(';');

const alarmLines = (minutes: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${duration(minutes)}`,
  textLine('DESCRIPTION', summary),
  'END:VALARM',
];

/** The lines of an event, not yet folded. @param stamp milliseconds since 1970 UTC. */
export const eventLines = (event: CalendarEvent, stamp: number): string[] => {
  const { uid, start, summary, description, url, repeat, alarm } = event;
  return [
    'BEGIN:VEVENT',
    textLine('UID', uid),
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${event.sequence ?? 0}`,
    ...startAndEnd(start, event.minutes ?? usualMinutes),
    textLine('SUMMARY', summary),
    ...(description === undefined ? [] : [textLine('DESCRIPTION', description)]),
    ...(url === undefined ? [] : [plainLine('URL', url)]),
    ...(repeat === undefined ? [] : [repeatLine(repeat)]),
    'STATUS:CONFIRMED',
    // What the playbook asks for never makes anybody look busy.
    'TRANSP:TRANSPARENT',
    ...(event.private ? ['CLASS:PRIVATE'] : []),
    ...(alarm === undefined ? [] : alarmLines(alarm.minutes, summary)),
    'END:VEVENT',
  ];
};
