import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar/days.ts';
import type { LessonCard } from '#domain/course/course.ts';
import { epoch, slotOn } from '#domain/course/rotation.ts';
import { doseCalendar } from '#exchange/feed/dose-calendar.ts';
import { hostile, lessonCards } from './lessons.ts';

const calendar = (lessons: readonly LessonCard[], site?: string): string =>
  doseCalendar({
    id: 'foundation',
    name: 'Doses',
    lessons,
    absolute: site === undefined ? undefined : (address) => new URL(address, site).href,
  });
const eventsOf = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** What a subscribed calendar shows on each day of so many years from the start of the series. */
function shown(events: readonly ICAL.Event[], days: number): Map<string, string[]> {
  const byDate = new Map<string, string[]>();
  const end = addDays(epoch, days);
  for (const event of events) {
    const iterator = event.iterator();
    for (let time = iterator.next(); time.toString() < end; time = iterator.next()) {
      const date = time.toString();
      byDate.set(date, [...(byDate.get(date) ?? []), event.summary]);
    }
  }
  return byDate;
}

describe('a calendar of doses', () => {
  test.for([1, 5, 7, 22])('of %i lessons shows for three years what the series tells', (count) => {
    const lessons = lessonCards(count);
    const days = 3 * 366;
    const dates = shown(eventsOf(calendar(lessons)), days);
    for (let day = 0; day < days; day++) {
      const date = addDays(epoch, day);
      const slot = slotOn(lessons, date);
      const summary = slot?.lesson ? `Daily dose: ${slot.lesson.title}` : 'Recall day';
      expect(dates.get(date), date).toEqual(slot && [summary]);
    }
  });

  test('is the same in every build, with ids of its own for every event', () => {
    expect(calendar(lessonCards(7))).toBe(calendar(lessonCards(7)));
    const ids = eventsOf(calendar(lessonCards(7))).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(10);
    expect(ids[0]).toBe('foundation.F1@doses.cx-playbook');
  });

  test('links to lessons only when the site knows where it stands', () => {
    const url = (event: ICAL.Event | undefined) => event?.component.getFirstPropertyValue('url');
    const [with_] = eventsOf(calendar(lessonCards(1), 'https://cx.example/'));
    expect(url(with_)).toBe('https://cx.example/lessons/f1/');
    const [without] = eventsOf(calendar(lessonCards(1)));
    expect(url(without)).toBeNull();
    expect(calendar(lessonCards(1))).not.toContain('http');
  });

  test('keeps every word of a title and a sentence', () => {
    const [event] = eventsOf(calendar([hostile]));
    expect(event?.summary).toBe(`Daily dose: ${hostile.title.replace('\u0007', '')}`);
    expect(event?.description).toBe(`${hostile.description} 5 minutes.`);
  });
});
