/** A path with every step resolved to its title, address and minutes, ready to be served to the browser. */
import type { CourseModule, CoursePath } from '#domain/course/course.ts';
import type { FullModule, FullPath, Step } from '#domain/course/path-progress-model.ts';
import { allPaths } from './course.ts';
import { href } from './href.ts';
import { addressOf, pagesOf } from './pages.ts';

/** Addresses of the pages that belong to a path, with the base path. */
export const pathPages = (id: string) => ({
  path: href(`/paths/${id}/`),
  checklist: href(`/paths/${id}/checklist/`),
  certificate: href(`/paths/${id}/certificate/`),
});

/** Resolves a path and those it builds on. Pages that are drafts drop out. */
export async function fullPath(path: CoursePath): Promise<FullPath> {
  const others = (await allPaths()).filter(({ id }) => path.after.includes(id));
  return { ...(await resolved(path)), before: await Promise.all(others.map(resolved)) };
}

async function resolved(path: CoursePath): Promise<FullPath> {
  const page = pathPages(path.id).path;
  return {
    id: path.id,
    title: path.title,
    href: page,
    certificate: path.certificate,
    before: [],
    modules: await Promise.all(path.modules.map((module) => resolvedModule(module, page))),
  };
}

async function resolvedModule(module: CourseModule, page: string): Promise<FullModule> {
  const { id, title, when, day, after } = module;
  return {
    id,
    title,
    href: `${page}#${id}`,
    ...(when !== undefined && { when }),
    ...(day !== undefined && { day }),
    after,
    steps: await stepsOf(module, page),
  };
}

async function stepsOf(module: CourseModule, page: string): Promise<Step[]> {
  const assessment = (await pagesOf('assessment')).find(
    ({ data }) => data.id === module.assessment,
  );
  const quiz = (await pagesOf('quiz')).find(({ data }) => data.id === module.quiz);
  return [
    ...module.lessons.map(({ id, title, minutes, address }): Step => ({
      kind: 'lesson',
      id,
      title,
      href: href(address),
      minutes,
    })),
    ...(assessment ? [stepAt('assessment', assessment)] : []),
    ...(quiz ? [{ ...stepAt('quiz', quiz), covers: quiz.data.covers }] : []),
    ...module.tasks.map(({ id, text }): Step => ({
      kind: 'task',
      id,
      title: text,
      href: `${page}#${id}`,
      minutes: 0,
    })),
  ];
}

function stepAt(
  kind: 'assessment' | 'quiz',
  page: { id: string; data: { id: string; title: string; minutes: number } },
): Step {
  const { id, title, minutes } = page.data;
  return { kind, id, title, href: href(addressOf(page)), minutes };
}
