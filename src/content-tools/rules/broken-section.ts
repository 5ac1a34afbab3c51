import type { Course, PageFile } from '../course.ts';
import { problemAt, type Place, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { questionsOf } from './questions.ts';

/** `LESSON#heading`, `#heading` and `id:` links with a heading must name a heading that is there. */
export function* brokenSection(course: Course): Generator<Problem> {
  const pages = new Map(course.pages.map((page) => [page.id, page]));
  yield* questionSections(course, pages);
  for (const page of course.pages) {
    for (const { scheme, id, heading, place } of page.body.links) {
      const target = scheme === 'id' ? pages.get(id) : undefined;
      if (target !== undefined && heading !== undefined) {
        yield* missingHeading(target, heading, place, 'body');
      }
    }
  }
}

function* questionSections(
  course: Course,
  pages: ReadonlyMap<string | undefined, PageFile>,
): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const place = page.fields.place([...path, 'section']);
    const field = page.fields.name([...path, 'section']);
    const [lesson = '', heading = ''] = question.section.split('#');
    const target = lesson === '' && page.kind === 'lesson' ? page : pages.get(lesson);
    if (target?.kind === 'lesson') {
      yield* missingHeading(target, heading, place, field);
    } else if (lesson === '') {
      const fact = 'a quiz has no sections of its own: the lesson is missing';
      yield sectionProblem(place, field, fact, `Write the lesson’s id first: F1.1#${heading}.`);
    } else {
      const lessons = course.pages.filter(({ kind }) => kind === 'lesson');
      const ids = lessons.flatMap(({ id }) => id ?? []);
      if (ids.length < lessons.length) continue;
      const fact = `there is no lesson with the id “${lesson}”`;
      const hint = didYouMean(lesson, ids) ?? `Known lessons: ${ids.join(', ')}.`;
      yield sectionProblem(place, field, fact, hint);
    }
  }
}

function* missingHeading(
  { id, kind, body }: PageFile,
  heading: string,
  place: Place,
  field: string,
): Generator<Problem> {
  const anchors = body.headings.map(({ slug }) => `#${slug}`);
  if (body.fault !== undefined || anchors.includes(`#${heading}`)) return;
  const known =
    anchors.length === 0 ? 'It has no headings yet.' : `Its headings: ${anchors.join(', ')}.`;
  const hint = didYouMean(`#${heading}`, anchors) ?? known;
  yield sectionProblem(place, field, `${kind} “${id ?? ''}” has no heading “#${heading}”`, hint);
}

function sectionProblem(place: Place, field: string, message: string, hint: string): Problem {
  return problemAt('broken-reference', place, field, message, hint);
}
