/** Dates and times: RFC 5545 sections 3.3.4 to 3.3.6. */
import { addDays } from '../days.ts';

/** A whole day, or a time of a day. Neither has a zone: it is the learner’s own day and clock, wherever they are. */
export interface Start {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** HH:MM. Absent: the whole day. */
  readonly time?: string;
}

const digits = (text: string): string => text.replace(/\D/g, '');

const minutesInDay = 1_440;

/** Minutes from midnight to HH:MM. */
const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * DTSTART and DTEND. A whole day ends with the next one, because the end is not part of the event (3.6.1).
 * @param minutes length of an event with a time.
 */
export const startAndEnd = ({ date, time }: Start, minutes: number): string[] => {
  if (time === undefined) {
    return [`DTSTART;VALUE=DATE:${digits(date)}`, `DTEND;VALUE=DATE:${digits(addDays(date, 1))}`];
  }
  const end = minutesOf(time) + minutes;
  const clock = `${two(Math.floor((end % minutesInDay) / 60))}${two(end % 60)}`;
  return [
    `DTSTART:${digits(date)}T${digits(time)}00`,
    `DTEND:${digits(addDays(date, Math.floor(end / minutesInDay)))}T${clock}00`,
  ];
};

/** A moment in UTC. @param at milliseconds since 1970 UTC. */
export const utc = (at: number): string =>
  `${digits(new Date(at).toISOString().slice(0, 19)).replace(/^\d{8}/, '$&T')}Z`;

/** A duration, negative ones included. @param minutes whole number. */
export const duration = (minutes: number): string =>
  `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`;
