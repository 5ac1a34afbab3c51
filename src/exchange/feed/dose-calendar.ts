/**
 * A series of doses as a calendar to subscribe to: one weekly event a lesson, without end. The file depends on the lessons
 * alone, so it never runs dry and is the same in every build.
 */
import { calendarOf, type CalendarEvent } from '#domain/calendar/ics.ts';
import type { LessonCard } from '#domain/course/course.ts';
import { epoch, firstDateOf, slotsOf, weeksOf, type Slot } from '#domain/course/rotation.ts';
import { recallDay } from './dose-feed.ts';

/** What a calendar is made of. */
export interface DoseCalendarOptions {
  /** Id of the series, part of the id of every event. */
  id: string;
  /** Name of the calendar. */
  name: string;
  lessons: readonly LessonCard[];
  /** Turns an address from the site root into an absolute one; undefined when the site does not know its own address. */
  absolute: ((address: string) => string) | undefined;
}

/** The calendar as the text of an `.ics` file. Days are whole days, shown as free. */
export function doseCalendar({ id, name, lessons, absolute }: DoseCalendarOptions): string {
  const interval = weeksOf(lessons);
  const event = (slot: Slot<LessonCard>): CalendarEvent => {
    const { lesson, weekday } = slot;
    const address = lesson?.address ?? '/review/';
    const url = absolute && { url: absolute(address) };
    return {
      uid: `${id}.${lesson?.id ?? `recall-${weekday}`}@doses.cx-playbook`,
      start: { date: firstDateOf(slot) },
      summary: lesson ? `Daily dose: ${lesson.title}` : recallDay.title,
      description: [
        lesson ? `${lesson.description} ${lesson.minutes} minutes.` : recallDay.summary,
        ...(url ? [url.url] : []),
      ].join('\n'),
      sequence: 0,
      repeat: { freq: 'WEEKLY', interval },
      ...url,
    };
  };
  return calendarOf({
    name,
    events: slotsOf(lessons).map(event),
    stamp: Date.parse(`${epoch}T00:00:00Z`),
  });
}
