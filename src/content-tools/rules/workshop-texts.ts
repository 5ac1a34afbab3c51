/** The texts of workshop kits and cards whose length is held: what a room reads from a distance, and what a card holds. */
import { pagesOf, type Course, type PageOf } from '../course.ts';
import type { FieldPath } from '../problem.ts';
import type { Text } from './lengths.ts';

type Kit = PageOf<'workshop'>;
type Step = Kit['data']['steps'][number];

export function workshopTexts(course: Course): Text[] {
  return [
    ...pagesOf(course, 'workshop').flatMap((page) => [
      ...page.data.steps.flatMap((step, index) => stepTexts(page, step, ['steps', index])),
      ...page.data.materials.map(({ text }, index) =>
        of(page, ['materials', index, 'text'], text, 'material'),
      ),
      ...page.data.recall.map(({ title }, index) =>
        of(page, ['recall', index, 'title'], title, 'recallTitle'),
      ),
    ]),
    ...course.cards.flatMap((entry) =>
      entry.data === undefined
        ? []
        : [{ entry, path: ['title'], text: entry.data.title, limit: 'cardTitle' as const }],
    ),
  ];
}

function stepTexts(page: Kit, step: Step, at: FieldPath): Text[] {
  const { slide, activity } = step;
  return [
    of(page, [...at, 'title'], step.title, 'kitStepTitle'),
    of(page, [...at, 'text'], step.text, 'kitStep'),
    of(page, [...at, 'slide', 'title'], slide.title, 'slideTitle'),
    ...(slide.text === undefined
      ? []
      : [of(page, [...at, 'slide', 'text'], slide.text, 'slideText')]),
    ...(slide.list ?? []).map((point, index) =>
      of(page, [...at, 'slide', 'list', index], point, 'slidePoint'),
    ),
    ...(activity === undefined
      ? []
      : [of(page, [...at, 'activity', 'do'], activity.do, 'activity')]),
    ...(activity?.form === 'write' ? activity.boxes : []).map(({ label }, index) =>
      of(page, [...at, 'activity', 'boxes', index, 'label'], label, 'boxLabel'),
    ),
  ];
}

const of = (entry: Kit, path: FieldPath, text: string, limit: Text['limit']): Text => ({
  entry,
  path,
  text,
  limit,
});
