/** The course as browsers load it: /course.json. */
import { render } from 'astro:content';
import type { Kind } from '#domain/content/page.ts';
import { lessonsOf } from '#domain/course/course.ts';
import type { CourseOutline, PageOutline, Section } from '#domain/course/outline.ts';
import { answerKey, isGraded } from '#domain/quiz/key.ts';
import { allPaths } from './course.ts';
import { href } from './href.ts';
import { addressOf, pagesOf, type PageOf } from './pages.ts';

/** What every kind of page has in common. */
function cardOf(page: PageOf<Exclude<Kind, 'page'>>) {
  const { id, kind, title, role, minutes } = page.data;
  return { id, kind, title, href: href(addressOf(page)), role, minutes };
}

/** Headings of the text, which authors write. */
async function headingsOf(page: PageOf<'lesson' | 'guide'>): Promise<Section[]> {
  const { headings } = await render(page);
  return headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
}

/** Sections that the template of lessons adds to the text. Markup: LessonPage.astro. */
const lessonParts: readonly Section[] = [
  { id: 'try-it-today', title: 'Try it today' },
  { id: 'a-plan-for-today', title: 'A plan for today' },
  { id: 'recall', title: 'Recall' },
];
/** The one that the template of guides adds. Markup: GuidePage.astro. */
const guideParts: readonly Section[] = [{ id: 'five-steps', title: 'Five steps' }];

function quizOf(page: PageOf<'quiz'>): PageOutline {
  const { questions, draw } = page.data;
  const graded = questions
    .map(answerKey)
    .filter(isGraded)
    .map(({ id }) => id);
  return {
    ...cardOf(page),
    sections: questions.map(({ id }) => ({ id })),
    ...(draw !== undefined && draw < graded.length && { bank: graded }),
  };
}

/** Lesson id → ids of the quizzes that test it out, on any path. */
async function testedOutBy(): Promise<Map<string, string[]>> {
  const lessons = new Map<string, string[]>();
  for (const { id, quizzes = [] } of (await allPaths()).flatMap(lessonsOf))
    lessons.set(id, [...new Set([...(lessons.get(id) ?? []), ...quizzes])]);
  return lessons;
}

async function readOutline(): Promise<CourseOutline> {
  const quizzesOf = await testedOutBy();
  const lessons = (await pagesOf('lesson')).map(async (page) => ({
    ...cardOf(page),
    description: page.data.description ?? '',
    quizzes: quizzesOf.get(page.data.id) ?? [],
    sections: [...(await headingsOf(page)), ...lessonParts],
  }));
  const guides = (await pagesOf('guide')).map(async (page) => ({
    ...cardOf(page),
    sections: [...guideParts, ...(await headingsOf(page))],
  }));
  const quizzes = (await pagesOf('quiz')).map(quizOf);
  const scenarios = (await pagesOf('scenario')).map((page) => ({
    ...cardOf(page),
    sections: [],
  }));
  const assessments = (await pagesOf('assessment')).map((page) => ({
    ...cardOf(page),
    sections: page.data.dimensions.flatMap(({ statements }) =>
      statements.map(({ id }) => ({ id })),
    ),
  }));
  return {
    pages: [
      ...(await Promise.all([...lessons, ...guides])),
      ...quizzes,
      ...scenarios,
      ...assessments,
    ],
    paths: (await allPaths()).map(({ id, role, modules }) => ({
      id,
      role,
      modules: modules.map((module) => ({
        ...(module.day !== undefined && { day: module.day }),
        lessons: module.lessons.map((lesson) => lesson.id),
      })),
    })),
  };
}

let outline: ReturnType<typeof readOutline> | undefined;

/** The outline of the whole course. Read once per build; read again for each request of the dev server. */
export function courseOutline(): Promise<CourseOutline> {
  if (import.meta.env.DEV) return readOutline();
  outline ??= readOutline();
  return outline;
}
