import { describe, expect, test } from 'vitest';
import { amount } from '#domain/course/amount.ts';
import {
  lessonsFor,
  lessonsOf,
  lessonsOfAll,
  minutesOf,
  neighbours,
  pathsWith,
  type CoursePath,
  type LessonCard,
} from '#domain/course/course.ts';
import { doseOf } from '#domain/course/dose.ts';
import { lengthOf } from '#domain/course/length.ts';

const card = (id: string, minutes = 5): LessonCard => ({
  id,
  title: id,
  description: '',
  address: `/lessons/${id}/`,
  role: 'everyone',
  minutes,
});

const path = (id: string, ...modules: LessonCard[][]): CoursePath => ({
  id,
  title: id,
  description: '',
  role: 'everyone',
  after: [],
  certificate: ['lessons'],
  modules: modules.map((lessons, index) => ({
    id: `${id}-${index}`,
    title: 'Module',
    lessons,
    talk: [],
    tasks: [],
    after: [],
  })),
});

const [one, two, three] = [card('F1.1', 6), card('F1.2', 5), card('F2.1', 7)];
const foundation = path('foundation', [one, two], [three]);

describe('a path', () => {
  test('lists its lessons across modules, in order, with their minutes', () => {
    expect(lessonsOf(foundation).map(({ id }) => id)).toEqual(['F1.1', 'F1.2', 'F2.1']);
    expect(minutesOf(lessonsOf(foundation))).toBe(18);
  });

  test('leads from the last lesson of a module to the first of the next', () => {
    expect(neighbours(foundation, 'F1.2')).toEqual({ before: one, after: three });
  });

  test('has nothing before its first lesson and nothing after its last', () => {
    expect(neighbours(foundation, 'F1.1').before).toBeUndefined();
    expect(neighbours(foundation, 'F2.1').after).toBeUndefined();
  });

  test('has no neighbours for a lesson it does not hold', () => {
    expect(neighbours(foundation, 'L1.1')).toEqual({ before: undefined, after: undefined });
  });

  test('gives each lesson once when several paths share it', () => {
    const other = path('new-hire', [two, card('C1.1')]);
    const ids = lessonsOfAll([foundation, other]).map(({ id }) => id);
    expect(ids).toEqual(['F1.1', 'F1.2', 'F2.1', 'C1.1']);
  });

  test('offers a role the shared lessons and its own, and without a role the shared ones', () => {
    const own: LessonCard = { ...card('C1.1'), role: 'frontline' };
    const ids = (role: 'frontline' | 'leader' | undefined) =>
      lessonsFor([one, own], role).map(({ id }) => id);
    expect(ids('frontline')).toEqual(['F1.1', 'C1.1']);
    expect(ids('leader')).toEqual(['F1.1']);
    expect(ids(undefined)).toEqual(['F1.1']);
  });

  test('is found by the lessons it holds', () => {
    const other = path('new-hire', [two]);
    expect(pathsWith([foundation, other], 'F1.2')).toEqual([foundation, other]);
    expect(pathsWith([foundation, other], 'F1.1')).toEqual([foundation]);
  });
});

describe('the dose of a day', () => {
  const lessons = [one, two, three];

  test('is the first lesson that is not done', () => {
    expect(doseOf(lessons, new Set(['F1.1']), '2026-11-22')).toBe(two);
  });

  test('goes round day by day when all are done', () => {
    const done = new Set(['F1.1', 'F1.2', 'F2.1']);
    const days = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'];
    const doses = days.map((day) => doseOf(lessons, done, day)?.id);
    expect(new Set(doses.slice(0, 3)).size).toBe(3);
    expect(doses[3]).toBe(doses[0]);
  });

  test('moves on by one over the day the clocks change', () => {
    const done = new Set(['F1.1', 'F1.2', 'F2.1']);
    const before = lessons.indexOf(doseOf(lessons, done, '2027-03-27') ?? one);
    const after = lessons.indexOf(doseOf(lessons, done, '2027-03-28') ?? one);
    expect(after).toBe((before + 1) % 3);
  });

  test('is none when there are no lessons', () => {
    expect(doseOf<LessonCard>([], new Set(), '2026-11-22')).toBeUndefined();
  });
});

test.each([
  [1, 'short'],
  [5, 'short'],
  [6, 'medium'],
  [7, 'medium'],
  [8, 'long'],
] as const)('%i minutes is a %s page', (minutes, length) => {
  expect(lengthOf(minutes)).toBe(length);
});

test('amounts read as people say them', () => {
  expect([amount(0, 'guide'), amount(1, 'guide'), amount(2, 'quiz', 'quizzes')]).toEqual([
    '0 guides',
    '1 guide',
    '2 quizzes',
  ]);
});
