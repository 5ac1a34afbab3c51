import { describe, expect, test } from 'vitest';
import {
  continueAt,
  minutesLeft,
  withoutFuture,
  type ResumeFacts,
} from '#domain/course/continue.ts';
import { doseFor, tomorrowOf, yesterdayOf } from '#domain/course/dose.ts';
import type { PageOutline } from '#domain/course/outline.ts';
import { course as lessons, lesson } from './outlines.ts';

const questions = ['q1', 'q2', 'note', 'q3', 'q4'].map((id) => ({ id }));
const quiz: PageOutline = {
  ...lesson('Q1'),
  kind: 'quiz',
  title: 'First check',
  href: '/quizzes/first/',
  sections: questions,
};
const bank: PageOutline = { ...quiz, id: 'Q2', bank: ['q1', 'q2', 'q3', 'q4'] };
const check: PageOutline = { ...quiz, id: 'A1', kind: 'assessment', title: 'Self-check' };
const story: PageOutline = { ...quiz, id: 'S1', kind: 'scenario', title: 'A story', sections: [] };
const course = { ...lessons, pages: [...lessons.pages, quiz, bank, check, story] };

const nobody: ResumeFacts = {
  role: undefined,
  path: undefined,
  start: undefined,
  done: new Map(),
  places: new Map(),
  rounds: new Map(),
  finished: new Map(),
};
const today = '2026-11-23';
const at = (facts: Partial<ResumeFacts>) => continueAt(course, { ...nobody, ...facts }, today);
const left = (page: string, section: string, more: Partial<ResumeFacts> = {}) =>
  at({ ...more, places: new Map([[page, { section, at: 1 }]]) });

describe('“Continue” leads', () => {
  test('nowhere for somebody who has not begun, and for somebody who has only picked a role', () => {
    expect(at({})).toBeUndefined();
    expect(at({ role: 'leader' })).toBeUndefined();
  });

  test('to the next lesson after one was done, also when it was done today', () => {
    const resume = at({ done: new Map([['F1', today]]) });
    expect(resume).toMatchObject({ href: '/lessons/F2/', words: 'Lesson F2' });
  });

  test('to the first lesson of a path that is followed', () => {
    expect(at({ path: 'frontline' })?.page.id).toBe('C1');
  });

  test('nowhere when everything is done', () => {
    expect(at({ done: new Map(['F1', 'F2', 'F3'].map((id) => [id, today])) })).toBeUndefined();
  });

  test('to the heading where a lesson was left', () => {
    expect(left('F2', 'why')).toMatchObject({
      href: '/lessons/F2/#why',
      words: 'Lesson F2, at Why it works',
    });
  });

  test.for(['', 'renamed-since'])('to the top of a lesson left at “%s”', (section) => {
    expect(left('F2', section)).toMatchObject({ href: '/lessons/F2/', words: 'Lesson F2' });
  });

  test('to the newest place of several', () => {
    const places = new Map([
      ['F1', { section: '', at: 5 }],
      ['Q1', { section: 'q2', at: 9 }],
      ['F3', { section: '', at: 7 }],
      ['gone', { section: '', at: 99 }],
    ]);
    expect(at({ places })?.page.id).toBe('Q1');
  });

  test('past a place on a lesson that is done', () => {
    expect(left('F1', 'why', { done: new Map([['F1', today]]) })?.page.id).toBe('F2');
  });

  test('past a place on a quiz that was finished since, and to one begun again after', () => {
    expect(left('Q1', 'q2', { finished: new Map([['Q1', 1]]) })).toBeUndefined();
    expect(left('Q1', 'q2', { finished: new Map([['Q1', 0]]) })?.page.id).toBe('Q1');
  });

  test('to a lesson whose recall check is finished', () => {
    expect(left('F1', 'recall', { finished: new Map([['F1', 9]]) })?.page.id).toBe('F1');
  });

  test('to a question by its number', () => {
    expect(left('Q1', 'q3')).toMatchObject({
      href: '/quizzes/first/#q3',
      words: 'question 4 of First check',
    });
  });

  test('to a question of a draw by its number in the round; questions that are always asked count', () => {
    const rounds = new Map([['Q2', { draw: ['q2', 'q4'] }]]);
    expect(left('Q2', 'q4', { rounds })?.words).toBe('question 3 of First check');
    expect(left('Q2', 'q1', { rounds })?.words).toBe('First check');
    expect(left('Q2', 'q4')?.words).toBe('question 5 of First check');
  });

  test('to a statement of a self-check, and to a scenario', () => {
    expect(left('A1', 'q2')?.words).toBe('statement 2 of Self-check');
    expect(left('S1', '')).toMatchObject({ href: '/quizzes/first/', words: 'A story' });
  });
});

test.for([
  ['', 6],
  ['why', 4],
  ['recall', 2],
  ['renamed-since', 6],
] as const)('of six minutes with two headings, at “%s” there are %i left', ([section, minutes]) => {
  expect(minutesLeft(lesson('F1'), section)).toBe(minutes);
});

test('at least a minute is left, however short the page', () => {
  expect(minutesLeft({ ...lesson('F1'), minutes: 1 }, 'recall')).toBe(1);
});

describe('after a clock that was ahead was corrected', () => {
  const now = { on: today, at: Date.parse('2026-11-23T12:00:00Z') };
  const nextYear = { on: '2027-11-23', at: Date.parse('2027-11-23T12:00:00Z') };
  const corrected = (facts: Partial<ResumeFacts>) => withoutFuture({ ...nobody, ...facts }, now);

  test('what was done a year ahead is done, and the next dose comes at once', () => {
    const facts = corrected({ done: new Map([['F1', nextYear.on]]) });
    expect(doseFor(course, facts, today)?.id).toBe('F2');
    expect(tomorrowOf(course, facts, today)?.id).toBe('F2');
    expect(yesterdayOf(course, facts, today)).toBeUndefined();
    expect(continueAt(course, facts, today)?.page.id).toBe('F2');
  });

  test('a quiz passed a year ahead tests its lesson out', () => {
    const pages = course.pages.map((page) =>
      page.id === 'F1' ? { ...page, quizzes: ['Q1'] } : page,
    );
    const facts = corrected({ passed: new Map([['Q1', nextYear.on]]) });
    expect(doseFor({ ...course, pages }, facts, today)?.id).toBe('F2');
  });

  test('a place kept a year ahead gives way to one kept now, and is offered while it is alone', () => {
    const old = ['F2', { section: 'why', at: nextYear.at }] as const;
    expect(continueAt(course, corrected({ places: new Map([old]) }), today)?.page.id).toBe('F2');
    const places = new Map([old, ['Q1', { section: 'q2', at: now.at }]]);
    expect(continueAt(course, corrected({ places }), today)?.page.id).toBe('Q1');
  });

  test('a quiz finished a year ahead and begun again now is offered', () => {
    const facts = corrected({
      places: new Map([['Q1', { section: 'q2', at: now.at }]]),
      finished: new Map([['Q1', nextYear.at]]),
    });
    expect(continueAt(course, facts, today)?.page.id).toBe('Q1');
  });

  test('the same day, and the same moment, stay as they are', () => {
    const facts = corrected({
      done: new Map([['F1', today]]),
      places: new Map([['Q1', { section: 'q2', at: now.at }]]),
    });
    expect(doseFor(course, facts, today)?.id).toBe('F1');
    expect(facts.places.get('Q1')?.at).toBe(now.at);
  });
});

test('after a flight back over the date line a lesson done “tomorrow” is done, and there is a new dose', () => {
  // Done in Auckland on the 24th; in Los Angeles it is still the 23rd.
  const at = Date.parse('2026-11-23T20:00:00Z');
  const done = new Map([['F1', '2026-11-24']]);
  const facts = withoutFuture({ ...nobody, done }, { on: today, at });
  expect(doseFor(course, facts, today)?.id).toBe('F2');
});
