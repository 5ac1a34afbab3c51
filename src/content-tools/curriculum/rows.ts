/** Counts a course against what the whole curriculum has to reach. */
import type { Course } from '../course.ts';
import { kitRows } from './kit-rows.ts';
import { pageRows } from './page-rows.ts';
import { choiceRows, quizRows, quizTargets } from './quiz-rows.ts';
import { readingRows } from './reading-rows.ts';
import type { Row } from './row.ts';
import { ideaRows, wordingRows } from './wording-rows.ts';

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/**
 * The whole report. Drafts are not counted.
 *
 * @param borrowed runs that also stand in a source article: what the originality check found
 */
export function curriculum(course: Course, borrowed: number): Section[] {
  const published = { ...course, pages: course.pages.filter(({ draft }) => !draft) };
  return [
    { title: 'Pages', rows: pageRows(published) },
    { title: `Quizzes: ${quizTargets}`, rows: quizRows(published) },
    { title: 'Questions', rows: choiceRows(published) },
    { title: 'Workshop kits', rows: kitRows(published) },
    { title: 'Reading', rows: readingRows(published) },
    { title: 'Ideas and sources', rows: ideaRows(published) },
    { title: 'Words and figures', rows: wordingRows(course, borrowed) },
  ];
}
