/** Every text of the course that a reader meets, each with its place. */
import type { Course } from './course.ts';
import { bodyTexts, fieldTexts, type MeasuredText } from './reading/page-prose.ts';

/** Bodies, front matter and data. Of a source, only what we say about it: its title is printed as published. */
export function courseTexts(course: Course): MeasuredText[] {
  const ours = /\.?(?:finding|limits)$/;
  return [
    ...course.pages.flatMap((page) => [...fieldTexts(page), ...bodyTexts(page)]),
    ...[...course.paths, ...course.terms, ...course.ideas].flatMap((entry) => fieldTexts(entry)),
    ...course.sources.flatMap((entry) => fieldTexts(entry).filter(({ field }) => ours.test(field))),
  ];
}
