import type { CoursePath } from '#domain/course/course.ts';

/** A path, as far as erasing what was done on it needs to know it. */
export interface ErasablePath {
  id: string;
  title: string;
  /** Ids of all that belongs to it: the path, its lessons, quizzes, questions, self-checks and tasks. */
  ids: readonly string[];
  /** Titles of the paths that share lessons with it. */
  shared: readonly string[];
}

/** @param questionsOf ids of the questions on a lesson or quiz. */
export function erasablePaths(
  paths: readonly CoursePath[],
  questionsOf: (page: string) => readonly string[],
): ErasablePath[] {
  const lessonIds = ({ modules }: CoursePath): string[] =>
    modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  return paths.map((path) => {
    const lessons = new Set(lessonIds(path));
    const pages = path.modules.flatMap(({ quiz, assessment }) =>
      [quiz, assessment].filter((id) => id !== undefined),
    );
    const tasks = path.modules.flatMap((module) => module.tasks.map(({ id }) => id));
    const answered = [...lessons, ...pages];
    return {
      id: path.id,
      title: path.title,
      ids: [path.id, ...answered, ...answered.flatMap(questionsOf), ...tasks],
      shared: paths
        .filter((other) => other !== path && lessonIds(other).some((id) => lessons.has(id)))
        .map(({ title }) => title),
    };
  });
}
