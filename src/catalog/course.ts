/** The course as data, read from the collections: paths with their lessons resolved. */
import { getCollection } from 'astro:content';
import type { Path } from '#domain/content/path.ts';
import type { CoursePath, LessonCard } from '#domain/course/course.ts';
import { addressOf, pagesOf, type PageOf } from './pages.ts';

function cardOf(lesson: PageOf<'lesson'>): LessonCard {
  const { id, title, role, minutes, description = '' } = lesson.data;
  return { id, title, role, minutes, description, address: addressOf(lesson) };
}

/** Ids of the quizzes of a path that cover a lesson. */
function quizzesOn(path: Path, lesson: string, quizzes: readonly PageOf<'quiz'>[]): string[] {
  const own = path.modules.flatMap(({ quiz }) => quiz ?? []);
  return quizzes
    .filter(({ data }) => own.includes(data.id) && data.covers.includes(lesson))
    .map(({ data }) => data.id);
}

async function readCourse() {
  const cards = new Map((await pagesOf('lesson')).map((page) => [page.data.id, cardOf(page)]));
  const quizzes = await pagesOf('quiz');
  const entries = await getCollection('paths');
  const paths: CoursePath[] = entries.map(({ data }) => ({
    ...data,
    modules: data.modules.map((module) => ({
      ...module,
      // The content check has refused unknown ids; drafts drop out here.
      lessons: module.lessons.flatMap((id) => {
        const card = cards.get(id);
        return card ? [{ ...card, quizzes: quizzesOn(data, id, quizzes) }] : [];
      }),
    })),
  }));
  // A path that others build on comes first, so it is the one a page shows by default.
  paths.sort((a, b) => a.after.length - b.after.length || a.id.localeCompare(b.id));
  return paths;
}

let course: ReturnType<typeof readCourse> | undefined;

/** All paths, the foundation first. Read once per build; read again for each request of the dev server. */
export function allPaths(): Promise<CoursePath[]> {
  if (import.meta.env.DEV) return readCourse();
  course ??= readCourse();
  return course;
}

/** Id of the module that begins with a lesson; of several the first, in the order of the paths. */
export async function moduleOpenedBy(lesson: string): Promise<string | undefined> {
  return (await allPaths())
    .flatMap(({ modules }) => modules)
    .find(({ lessons }) => lessons[0]?.id === lesson)?.id;
}
