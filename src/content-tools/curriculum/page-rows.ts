/** How many pages of each kind there are, for whom, and in which paths. */
import { pagesOf, type Course } from '../course.ts';
import { atLeast, eachAtLeast, none, type Row } from './row.ts';
import { targets } from './targets.ts';

/** @param course without drafts */
export function pageRows(course: Course): Row[] {
  const lessons = pagesOf(course, 'lesson').map(({ data }) => data.id);
  const guides = pagesOf(course, 'guide').map(({ data }) => data.role);
  const scenarios = pagesOf(course, 'scenario').map(({ data }) => data.role);
  const paths = course.paths.flatMap(({ id }) => id ?? []);
  const inPaths = new Set(
    course.paths.flatMap(({ data }) => data?.modules ?? []).flatMap((module) => module.lessons),
  );
  const track = (id: string): string => /^[A-Z]+/.exec(id)?.[0] ?? '';
  return [
    eachAtLeast(
      'lessons',
      (letters) => lessons.filter((id) => track(id) === letters).length,
      targets.lessons,
    ),
    eachAtLeast(
      'guides',
      (role) => guides.filter((other) => other === role).length,
      targets.guides,
    ),
    eachAtLeast(
      'scenarios',
      (role) => scenarios.filter((other) => other === role).length,
      targets.scenarios,
    ),
    atLeast('quizzes', pagesOf(course, 'quiz').length, targets.quizzes),
    atLeast('self-assessments', pagesOf(course, 'assessment').length, targets.assessments),
    atLeast('tools', pagesOf(course, 'tool').length, targets.tools),
    atLeast('glossary terms', course.terms.length, targets.terms),
    atLeast(
      `paths: ${targets.paths.join(', ')}`,
      targets.paths.filter((id) => paths.includes(id)).length,
      targets.paths.length,
    ),
    none('lessons in no path', lessons.filter((id) => !inPaths.has(id)).length),
  ];
}
