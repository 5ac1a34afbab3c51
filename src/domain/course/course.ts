/** The course as data: what pages, paths and progress are computed from. Pure; built by `catalog/`. */
import type { Role } from '../content/common.ts';
import type { Path, PathModule } from '../content/path.ts';

/** A lesson as others refer to it. */
export interface LessonCard {
  id: string;
  title: string;
  description: string;
  /** Address from the site root, without the base path, with a trailing slash. */
  address: string;
  role: Role;
  minutes: number;
}

/** A lesson as it stands on a path. */
export interface PathLesson extends LessonCard {
  /** Ids of the path’s quizzes that cover it: passing one of them tests it out. Default none. */
  quizzes?: readonly string[];
}

export interface CourseModule extends Omit<PathModule, 'lessons'> {
  lessons: PathLesson[];
}

export interface CoursePath extends Omit<Path, 'modules'> {
  modules: CourseModule[];
}

/** Every lesson of a path, in the order to take them. */
export function lessonsOf(path: CoursePath): PathLesson[] {
  return path.modules.flatMap((module) => module.lessons);
}

/** Lessons as a ring counts them: each id with the quizzes that test it out, `F1.1/Q1`. */
export function ringEntries(lessons: readonly PathLesson[]): string[] {
  return lessons.map(({ id, quizzes = [] }) => [id, ...quizzes].join('/'));
}

/** Every lesson of several paths, each once, in the order of the paths. */
export function lessonsOfAll(paths: readonly CoursePath[]): LessonCard[] {
  const lessons = paths.flatMap(lessonsOf);
  return [...new Map(lessons.map((lesson) => [lesson.id, lesson])).values()];
}

/** The lessons that concern a role: those for everyone and its own. Without a role, those for everyone. */
export function lessonsFor<Lesson extends { role: Role }>(
  lessons: readonly Lesson[],
  role: Role | undefined,
): Lesson[] {
  return lessons.filter((lesson) => lesson.role === 'everyone' || lesson.role === role);
}

/** Minutes of all lessons together. */
export function minutesOf(lessons: readonly LessonCard[]): number {
  return lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
}

/** The paths a lesson stands in, in the order given. The first is the one shown until the reader follows another. */
export function pathsWith(paths: readonly CoursePath[], lessonId: string): CoursePath[] {
  return paths.filter((path) => lessonsOf(path).some((lesson) => lesson.id === lessonId));
}

/** What comes before and after a lesson on a path. */
export function neighbours(
  path: CoursePath,
  lessonId: string,
): { before: LessonCard | undefined; after: LessonCard | undefined } {
  const lessons = lessonsOf(path);
  const place = lessons.findIndex((lesson) => lesson.id === lessonId);
  if (place < 0) return { before: undefined, after: undefined };
  return { before: lessons[place - 1], after: lessons[place + 1] };
}
