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
