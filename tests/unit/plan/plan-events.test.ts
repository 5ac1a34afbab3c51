/** A plan in a calendar, read back by a calendar parser. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarOf } from '#domain/calendar/ics.ts';
import { calendarText } from '#domain/calendar/ics/line.ts';
import { planEvents } from '#domain/plan/plan-events.ts';
import { sentenceOf } from '#domain/plan/wording.ts';
import { anyCase } from './arbitrary.ts';

const plan = { page: 'C2.1', if: 'I am late', then: 'ring first', on: '2026-11-24' };
const page = { title: 'The warm handoff', url: 'https://course.example/lessons/own-it/' };
const id = 'C2.1.a1b2c3d4';

const eventsIn = (text: string): ICAL.Event[] =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

test('there are four: the day of the plan, and 1, 7 and 30 days after it', () => {
  const events = eventsIn(calendarOf({ events: planEvents(id, plan, [], page), stamp: 0 }));
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-12-01',
    '2026-12-24',
  ]);
  expect(events[0]?.summary).toBe('If I am late, then I will ring first.');
  expect(events[1]?.summary).toMatch(/^Did you do it\? If I am late/);
  for (const { component, description } of events) {
    expect(component.getFirstPropertyValue('url')).toBe(page.url);
    expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    expect(description).toContain('“The warm handoff”');
  }
});

test('UIDs are the same whenever and however the plan is added, and no other plan has them', () => {
  fc.assert(
    fc.property(anyCase, ({ plan, answers }) => {
      const uids = (of: string, checkIns: typeof answers) =>
        planEvents(of, plan, checkIns, undefined).map(({ uid }) => uid);
      expect(uids(id, answers)).toEqual(uids(id, []));
      expect(new Set([...uids(id, []), ...uids('C2.1.ffffffff', [])]).size).toBe(8);
    }),
  );
});

test('the sequence grows with each new wording, and with nothing else', () => {
  const sequence = (...outcomes: ('yes' | 'not-yet' | 'changed')[]) =>
    planEvents(
      id,
      plan,
      outcomes.map((outcome) => ({ outcome })),
      page,
    )[0]?.sequence;
  expect(sequence()).toBe(0);
  expect(sequence('not-yet')).toBe(0);
  expect(sequence('changed', 'not-yet', 'changed')).toBe(2);
});

test('any words of a learner arrive in the calendar whole', () => {
  fc.assert(
    fc.property(anyCase, ({ plan }) => {
      const [event] = eventsIn(
        calendarOf({ events: planEvents(id, plan, [], undefined), stamp: 0 }),
      );
      expect(event?.summary).toBe(calendarText(sentenceOf(plan)));
    }),
  );
});

test('a plan of a page that is gone has no address', () => {
  const [event] = planEvents(id, plan, [], undefined);
  expect(event).not.toHaveProperty('url');
  expect(event?.description).toMatch(/Made in The CX Playbook\.$/);
});
