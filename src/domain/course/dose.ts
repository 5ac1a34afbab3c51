/**
 * The dose of the day: the one lesson a learner is asked to read on a local calendar date.
 *
 * 1. Lessons are taken in this order: those of the path the learner follows; then those for everyone and those of the
 *    learner's role, path by path. Each counts once.
 * 2. On a path with dates and a start, the module whose time it is goes first: the first that is not over yet. What was
 *    left behind comes next, in order: nobody has to catch up before joining in.
 * 3. The dose of a date is the first lesson in that order that was not done *before* that date. So it stays the same all
 *    day, also after it was marked done, and yesterday's can be told in the same way. A missed dose waits.
 * 4. When everything was done, the lessons come round one a day, for a second look.
 *
 * Dates are compared as dates: no zone, no clock, no chance.
 */
import { addDays, dayNumber, daysBetween } from '../calendar/days.ts';
import { lessonsFor } from './course.ts';
import type { CourseOutline, PageOutline, PathOutline } from './outline.ts';
import type { Role } from './role.ts';

/** What the dose depends on. Dates are local calendar dates, YYYY-MM-DD. */
export interface LearnerFacts {
  /** The role picked, if any. */
  role: Role | undefined;
  /** Id of the path followed, if any. */
  path: string | undefined;
  /** Day on which the followed path was started, if it was. */
  start: string | undefined;
  /** Lesson id → day on which it was done. */
  done: ReadonlyMap<string, string>;
  /** Quiz id → day on which it was first passed. A lesson it tests out counts as done from that day. Default none. */
  passed?: ReadonlyMap<string, string>;
}

/** The day from which a lesson counts as done: marked so, or tested out; undefined while it is open. */
export function doneOn(
  { id, quizzes = [] }: PageOutline,
  { done, passed = new Map() }: LearnerFacts,
): string | undefined {
  return done.get(id) ?? quizzes.flatMap((quiz) => passed.get(quiz) ?? []).toSorted()[0];
}

/** How a lesson stands with the learner: not begun, left half-way, done on this very day, done before. */
export type DoseState = 'new' | 'started' | 'done' | 'again';

/** Lesson ids of a path; on a path with dates, the module whose time it is goes first. */
function inTurn({ modules }: PathOutline, start: string | undefined, on: string): string[] {
  const day = start === undefined ? Infinity : daysBetween(start, on) + 1;
  const due = modules.find((module) => module.day !== undefined && module.day >= day);
  return [...(due?.lessons ?? []), ...modules.flatMap(({ lessons }) => lessons)];
}

/** Every lesson for this learner, each once, in the order in which it becomes the dose. @param on the date */
export function curriculum(course: CourseOutline, facts: LearnerFacts, on: string): PageOutline[] {
  const lessons = new Map(
    course.pages.filter(({ kind }) => kind === 'lesson').map((lesson) => [lesson.id, lesson]),
  );
  const named = (ids: readonly string[]) => ids.flatMap((id) => lessons.get(id) ?? []);
  const followed = course.paths.find(({ id }) => id === facts.path);
  const own = followed ? named(inTurn(followed, facts.start, on)) : [];
  const all = named(course.paths.flatMap((path) => inTurn(path, undefined, on)));
  return [...new Set([...own, ...lessonsFor(all, facts.role)])];
}

const at = <Item>(items: readonly Item[], place: number): Item | undefined =>
  items[((place % items.length) + items.length) % items.length];

/** The dose of a date; undefined only when there are no lessons. @param on local calendar date, YYYY-MM-DD */
export function doseFor(
  course: CourseOutline,
  facts: LearnerFacts,
  on: string,
): PageOutline | undefined {
  const lessons = curriculum(course, facts, on);
  const isOpen = (lesson: PageOutline): boolean => (doneOn(lesson, facts) ?? on) >= on;
  return lessons.find(isOpen) ?? at(lessons, dayNumber(on));
}

/**
 * Another lesson instead: the other open ones in their order, then those that are done, then the dose again.
 * @param nth how often another one was asked for; 0 is the dose itself
 */
export function anotherOne(
  course: CourseOutline,
  facts: LearnerFacts,
  on: string,
  nth: number,
): PageOutline | undefined {
  const dose = doseFor(course, facts, on);
  const others = curriculum(course, facts, on).filter((lesson) => lesson !== dose);
  const isDone = (lesson: PageOutline): boolean => doneOn(lesson, facts) !== undefined;
  const open = others.filter((lesson) => !isDone(lesson));
  return at([...(dose ? [dose] : []), ...open, ...others.filter(isDone)], nth);
}

/** Yesterday's dose when it is another than today's and was not read since; else undefined. */
export function yesterdayOf(
  course: CourseOutline,
  facts: LearnerFacts,
  on: string,
): PageOutline | undefined {
  const yesterday = addDays(on, -1);
  const dose = doseFor(course, facts, yesterday);
  const missed = dose !== undefined && (doneOn(dose, facts) ?? '') < yesterday;
  return missed && dose !== doseFor(course, facts, on) ? dose : undefined;
}

/** What the dose will be tomorrow, when nothing else is done today. */
export const tomorrowOf = (
  course: CourseOutline,
  facts: LearnerFacts,
  on: string,
): PageOutline | undefined => doseFor(course, facts, addDays(on, 1));

/** How a lesson stands with the learner on a date. @param places ids of the pages left half-way */
export function stateOf(
  lesson: PageOutline,
  facts: LearnerFacts,
  places: { has: (id: string) => boolean },
  on: string,
): DoseState {
  const day = doneOn(lesson, facts);
  if (day !== undefined) return day < on ? 'again' : 'done';
  return places.has(lesson.id) ? 'started' : 'new';
}
