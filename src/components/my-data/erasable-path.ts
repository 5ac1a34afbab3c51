import type { CoursePath } from '#domain/course/course.ts';

/** A path, as far as erasing what was done on it needs to know it. */
export interface ErasablePath {
  id: string;
  title: string;
  /**
   * Ids of all that belongs to it: the path, its lessons, quizzes, questions, self-checks and tasks, and the guides and
   * scenarios that are about no lessons but its own.
   */
  ids: readonly string[];
  /** Titles of the paths that share lessons with it. */
  shared: readonly string[];
}

/** A guide or a scenario, with the ids of the lessons it is about. */
export interface PageAboutLessons {
  id: string;
  lessons: readonly string[];
}

/** @param questionsOf ids of the questions on a lesson or quiz. @param about all guides and scenarios. */
export function erasablePaths(
  paths: readonly CoursePath[],
  questionsOf: (page: string) => readonly string[],
  about: readonly PageAboutLessons[],
): ErasablePath[] {
  const lessonIds = ({ modules }: CoursePath): string[] =>
    modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  return paths.map((path) => {
    const lessons = new Set(lessonIds(path));
    const pages = path.modules.flatMap(({ quiz, assessment }) =>
      [quiz, assessment].filter((id) => id !== undefined),
    );
    const tasks = path.modules.flatMap((module) => module.tasks.map(({ id }) => id));
    const around = about
      .filter((page) => page.lessons.length > 0 && page.lessons.every((id) => lessons.has(id)))
      .map(({ id }) => id);
    const answered = [...lessons, ...pages];
    return {
      id: path.id,
      title: path.title,
      ids: [path.id, ...answered, ...answered.flatMap(questionsOf), ...tasks, ...around],
      shared: paths
        .filter((other) => other !== path && lessonIds(other).some((id) => lessons.has(id)))
        .map(({ title }) => title),
    };
  });
}
