/** Everything in the course that carries an id of its own, and look-up by that id. */
import type { Kind } from '#domain/content/page.ts';
import { pagesOf, type Course, type Entry, type PageOf } from '../course.ts';
import type { FieldPath, Place } from '../problem.ts';
import { questionsOf } from './questions.ts';

export type ObjectKind =
  | Exclude<Kind, 'page'>
  | 'path'
  | 'module'
  | 'task'
  | 'question'
  | 'dimension'
  | 'statement'
  | 'term'
  | 'source'
  | 'card'
  | 'line'
  | 'step'
  | 'box'
  | 'item';

export interface CourseObject {
  readonly id: string;
  readonly kind: ObjectKind;
  /** Where its id is written. */
  readonly place: Place;
  readonly field: string;
  /** Whether the built site leaves it out. */
  readonly draft: boolean;
}

/** Lists every object with an id, faulty entries included, in the order of the files. */
export function courseObjects(course: Course): CourseObject[] {
  return [
    ...course.pages.flatMap((page) =>
      page.kind === 'page' ? [] : objectOf(page, page.kind, page.id, ['id'], page.draft),
    ),
    ...questionsOf(course).flatMap(({ page, question, path }) =>
      objectOf(page, 'question', question.id, [...path, 'id'], page.draft),
    ),
    ...pagesOf(course, 'assessment').flatMap((page) =>
      page.data.dimensions.flatMap(({ id, statements }, index) => [
        ...objectOf(page, 'dimension', id, ['dimensions', index, 'id'], page.draft),
        ...statements.flatMap((statement, line) =>
          objectOf(
            page,
            'statement',
            statement.id,
            ['dimensions', index, 'statements', line, 'id'],
            page.draft,
          ),
        ),
      ]),
    ),
    ...course.paths.flatMap((path) => [
      ...objectOf(path, 'path', path.id, ['id']),
      ...(path.data?.modules ?? []).flatMap(({ id, tasks }, index) => [
        ...objectOf(path, 'module', id, ['modules', index, 'id']),
        ...tasks.flatMap((task, line) =>
          objectOf(path, 'task', task.id, ['modules', index, 'tasks', line, 'id']),
        ),
      ]),
    ]),
    ...pagesOf(course, 'workshop').flatMap(workshopObjects),
    ...course.cards.flatMap((card) => [
      ...objectOf(card, 'card', card.id, ['id']),
      ...(card.data?.lines ?? []).flatMap(({ id }, index) =>
        objectOf(card, 'line', id, ['lines', index, 'id']),
      ),
    ]),
    ...course.terms.flatMap((term) => objectOf(term, 'term', term.id, ['id'])),
    ...course.sources.flatMap((source) => objectOf(source, 'source', source.id, ['id'])),
  ];
}

/** Steps, boxes to write in, and what a trainer ticks off. */
function workshopObjects(page: PageOf<'workshop'>): CourseObject[] {
  const { steps, materials, prepare } = page.data;
  const object = (kind: ObjectKind, id: string, path: FieldPath): CourseObject[] =>
    objectOf(page, kind, id, [...path, 'id'], page.draft);
  return [
    ...steps.flatMap(({ id, activity }, index) => [
      ...object('step', id, ['steps', index]),
      ...(activity?.form === 'write' ? activity.boxes : []).flatMap((box, line) =>
        object('box', box.id, ['steps', index, 'activity', 'boxes', line]),
      ),
    ]),
    ...materials.flatMap((item, index) => object('item', item.id, ['materials', index])),
    ...prepare.flatMap((item, index) => object('item', item.id, ['prepare', index])),
  ];
}

function objectOf(
  { fields }: Entry<unknown>,
  kind: ObjectKind,
  id: string | undefined,
  path: FieldPath,
  draft = false,
): CourseObject[] {
  if (id === undefined) return [];
  return [{ id, kind, place: fields.place(path), field: fields.name(path), draft }];
}

/** The first object of each id. */
export function objectsById(course: Course): Map<string, CourseObject> {
  const byId = new Map<string, CourseObject>();
  for (const object of courseObjects(course)) {
    if (!byId.has(object.id)) byId.set(object.id, object);
  }
  return byId;
}

/**
 * The kinds of which a faulty file may hold more than could be read. Whether an id of these is missing cannot be
 * said until that file is mended.
 */
export function kindsWithUnknownIds(course: Course): Set<ObjectKind> {
  const pageKinds = course.pages.flatMap(({ id, kind }) =>
    id === undefined && kind !== 'page' ? [kind] : [],
  );
  const hasUnknown = (entries: readonly Entry<unknown>[]): boolean =>
    entries.some(({ id }) => id === undefined);
  return new Set<ObjectKind>([
    ...pageKinds,
    ...(hasUnknown(course.terms) ? (['term'] as const) : []),
    ...(hasUnknown(course.sources) ? (['source'] as const) : []),
    ...(hasUnknown(course.cards) ? (['card'] as const) : []),
    ...(course.paths.some(({ data }) => data === undefined) ? (['path', 'module'] as const) : []),
  ]);
}

const names: Readonly<Partial<Record<ObjectKind, [one: string, many: string]>>> = {
  quiz: ['quiz', 'quizzes'],
  term: ['glossary term', 'glossary terms'],
};

/** The word for a kind of object in messages. */
export function nounOf(kind: ObjectKind, count: 'one' | 'many' = 'one'): string {
  const [one, many] = names[kind] ?? [kind, `${kind}s`];
  return count === 'one' ? one : many;
}
