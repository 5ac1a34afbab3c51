import { pagesOf, type Course, type PageFile } from '../course.ts';
import { problemAt, type FieldPath, type Place, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { questionsOf } from './questions.ts';

/** `LESSON#heading`, `#heading` and `id:` links with a heading must name a heading that is there. */
export function* brokenSection(course: Course): Generator<Problem> {
  const pages = new Map(course.pages.map((page) => [page.id, page]));
  yield* teachingSections(course, pages);
  for (const page of course.pages) {
    for (const { scheme, id, heading, place } of page.body.links) {
      const target = scheme === 'id' ? pages.get(id) : undefined;
      if (target !== undefined && heading !== undefined) {
        yield* missingHeading(target, heading, place, 'body');
      }
    }
  }
}

interface Teaching {
  readonly page: PageFile;
  readonly section: string;
  readonly path: FieldPath;
}

/** What questions and the choices of scenarios say about where they are taught. */
function sectionsNamed(course: Course): Teaching[] {
  return [
    ...questionsOf(course).map(({ page, question: { section }, path }) => {
      return { page, section, path: [...path, 'section'] };
    }),
    ...pagesOf(course, 'scenario').flatMap((page) =>
      page.data.nodes.flatMap(({ section }, index) =>
        section === undefined ? [] : [{ page, section, path: ['nodes', index, 'section'] }],
      ),
    ),
  ];
}

function* teachingSections(
  course: Course,
  pages: ReadonlyMap<string | undefined, PageFile>,
): Generator<Problem> {
  for (const { page, section, path } of sectionsNamed(course)) {
    const place = page.fields.place(path);
    const field = page.fields.name(path);
    const [lesson = '', heading = ''] = section.split('#');
    const target = lesson === '' && page.kind === 'lesson' ? page : pages.get(lesson);
    if (target?.kind === 'lesson') {
      yield* missingHeading(target, heading, place, field);
    } else if (lesson === '') {
      const fact = `a ${page.kind} has no sections of its own: the lesson is missing`;
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
