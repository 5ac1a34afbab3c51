/** Every place where one course object points at another by id. */
import { pagesOf, type Course, type Entry, type PageOf } from '../course.ts';
import type { FieldPath, Place } from '../problem.ts';
import type { ObjectKind } from './objects.ts';

export interface Reference {
  readonly id: string;
  /** The kinds of object that may stand here. */
  readonly wants: readonly ObjectKind[];
  readonly place: Place;
  readonly field: string;
  /** Whether the page that points is itself a draft. */
  readonly fromDraft: boolean;
}

const pageKinds = [
  'lesson',
  'guide',
  'quiz',
  'scenario',
  'assessment',
  'tool',
  'workshop',
] as const;

/** Collects the references of front matter, data files and prose. */
export function referencesOf(course: Course): Reference[] {
  return [
    ...course.pages.flatMap((page) => {
      if (page.data === undefined || !('sources' in page.data)) return [];
      return list(page, ['sources'], page.data.sources, ['source'], page.draft);
    }),
    ...pagesOf(course, 'lesson').flatMap((page) => [
      ...one(page, ['quiz'], page.data.quiz, ['quiz'], page.draft),
      ...list(page, ['guides'], page.data.guides, ['guide'], page.draft),
    ]),
    ...pagesOf(course, 'guide').flatMap((page) =>
      list(page, ['lessons'], page.data.lessons, ['lesson'], page.draft),
    ),
    ...pagesOf(course, 'quiz').flatMap((page) =>
      list(page, ['covers'], page.data.covers, ['lesson'], page.draft),
    ),
    ...pagesOf(course, 'scenario').flatMap((page) => [
      ...list(page, ['covers'], page.data.covers, ['lesson'], page.draft),
      ...page.data.endings.flatMap(({ read }, index) =>
        list(page, ['endings', index, 'read'], read, ['lesson', 'guide'], page.draft),
      ),
    ]),
    ...pagesOf(course, 'assessment').flatMap((page) =>
      page.data.dimensions.flatMap(({ next }, index) =>
        one(
          page,
          ['dimensions', index, 'next', 'link'],
          next.link,
          ['lesson', 'guide', 'tool'],
          page.draft,
        ),
      ),
    ),
    ...pagesOf(course, 'tool').flatMap((page) =>
      list(page, ['lessons'], page.data.lessons, ['lesson', 'guide'], page.draft),
    ),
    ...pagesOf(course, 'workshop').flatMap(workshopReferences),
    ...course.cards.flatMap((card) =>
      one(card, ['lesson'], card.data?.lesson, ['lesson', 'guide']),
    ),
    ...course.paths.flatMap(pathReferences),
    ...course.terms.flatMap((term) => list(term, ['see'], term.data?.see ?? [], ['term'])),
    ...proseReferences(course),
  ];
}

function workshopReferences(page: PageOf<'workshop'>): Reference[] {
  const { lessons, tools, assessments, cards, steps } = page.data;
  return [
    ...list(page, ['lessons'], lessons, ['lesson', 'guide'], page.draft),
    ...list(page, ['tools'], tools, ['tool'], page.draft),
    ...list(page, ['assessments'], assessments, ['assessment'], page.draft),
    ...list(page, ['cards'], cards, ['card'], page.draft),
    ...steps.flatMap(({ activity }, index) => {
      const at = (field: string): FieldPath => ['steps', index, 'activity', field];
      if (activity?.form === 'rate')
        return one(page, at('tool'), activity.tool, ['tool'], page.draft);
      if (activity?.form === 'card')
        return one(page, at('card'), activity.card, ['card'], page.draft);
      if (activity?.form === 'check')
        return one(page, at('assessment'), activity.assessment, ['assessment'], page.draft);
      return [];
    }),
  ];
}

function pathReferences(path: Course['paths'][number]): Reference[] {
  const { after, modules } = path.data ?? { after: [], modules: [] };
  return [
    ...list(path, ['after'], after, ['path']),
    ...modules.flatMap((module, index) => {
      const at = (...rest: FieldPath): FieldPath => ['modules', index, ...rest];
      return [
        ...list(path, at('after'), module.after, ['module']),
        ...list(path, at('lessons'), module.lessons, ['lesson']),
        ...one(path, at('quiz'), module.quiz, ['quiz']),
        ...one(path, at('assessment'), module.assessment, ['assessment']),
        ...module.tasks.flatMap((task, line) =>
          one(path, at('tasks', line, 'guide'), task.guide, ['guide']),
        ),
      ];
    }),
  ];
}

function proseReferences(course: Course): Reference[] {
  return course.pages.flatMap(({ body, draft }) =>
    body.links.map(({ scheme, id, place }) => ({
      id,
      wants: scheme === 'term' ? (['term'] as const) : pageKinds,
      place,
      field: 'body',
      fromDraft: draft,
    })),
  );
}

function list(
  entry: Entry<unknown>,
  path: FieldPath,
  ids: readonly string[],
  wants: readonly ObjectKind[],
  fromDraft = false,
): Reference[] {
  return ids.flatMap((id, index) => one(entry, [...path, index], id, wants, fromDraft));
}

function one(
  { fields }: Entry<unknown>,
  path: FieldPath,
  id: string | undefined,
  wants: readonly ObjectKind[],
  fromDraft = false,
): Reference[] {
  if (id === undefined) return [];
  return [{ id, wants, place: fields.place(path), field: fields.name(path), fromDraft }];
}
