/** How many pages of each kind there are, for whom, and in which paths. */
import { pagesOf, type Course } from '../course.ts';
import { eachExactly, exactly, type Row } from './row.ts';
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
    eachExactly(
      'lessons',
      (letters) => lessons.filter((id) => track(id) === letters).length,
      targets.lessons,
    ),
    eachExactly(
      'guides',
      (role) => guides.filter((other) => other === role).length,
      targets.guides,
    ),
    eachExactly(
      'scenarios',
      (role) => scenarios.filter((other) => other === role).length,
      targets.scenarios,
    ),
    exactly('quizzes', pagesOf(course, 'quiz').length, targets.quizzes),
    exactly('self-assessments', pagesOf(course, 'assessment').length, targets.assessments),
    exactly('glossary terms', course.terms.length, targets.terms),
    exactly(
      `paths: ${targets.paths.join(', ')}`,
      targets.paths.filter((id) => paths.includes(id)).length,
      targets.paths.length,
    ),
    exactly('lessons in no path', lessons.filter((id) => !inPaths.has(id)).length, 0),
  ];
}
