import { isWhollyRead, pagesOf, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** A lesson outside every path has no previous, no next and no place in the sidebar. Drafts may wait. */
export function* lessonInNoPath(course: Course): Generator<Problem> {
  if (!isWhollyRead(course)) return;
  const listed = new Set(
    course.paths.flatMap(({ data }) => (data?.modules ?? []).flatMap((module) => module.lessons)),
  );
  for (const { data, draft, fields } of pagesOf(course, 'lesson')) {
    if (draft || listed.has(data.id)) continue;
    yield problemAt(
      'lesson-in-no-path',
      fields.place(['id']),
      fields.name(['id']),
      `no path lists lesson “${data.id}”`,
      `Add “${data.id}” to the lessons of a module in src/content/paths, or write “draft: true”.`,
    );
  }
}
