/** How long pages are, and how hard to read. */
import { countWords } from '#domain/content/readability.ts';
import { pagesOf, type Course, type PageFile } from '../course.ts';
import { checkReading, type PageReading } from '../reading/check-reading.ts';
import { bodyTexts, fieldTexts } from '../reading/page-prose.ts';
import { allWithin, tenths, type Row } from './row.ts';
import { targets } from './targets.ts';

/** @param course without drafts */
export function readingRows(course: Course): Row[] {
  const { readings } = checkReading(course);
  const readingsOf = (kind: 'lesson' | 'guide' | 'tool' | 'workshop'): PageReading[] => {
    const ids = new Set(pagesOf(course, kind).map(({ data }) => data.id));
    return readings.filter(({ id }) => ids.has(id));
  };
  const [lessons, guides] = [readingsOf('lesson'), readingsOf('guide')];
  const [tools, kits] = [readingsOf('tool'), readingsOf('workshop')];
  const of = (pages: readonly PageReading[], key: 'grade' | 'words' | 'meanSentence'): number[] =>
    pages.map((page) => page[key]);
  const longest = readings.map(({ longestSentence }) => longestSentence);
  const wordsOf = (page: PageFile): number =>
    [...bodyTexts(page), ...fieldTexts(page)].reduce((sum, { text }) => sum + countWords(text), 0);
  const others = [
    ['quiz', 'a quiz'],
    ['scenario', 'a scenario'],
    ['assessment', 'a self-assessment'],
  ] as const;
  return [
    allWithin('words of a lesson', of(lessons, 'words'), targets.lessonWords),
    allWithin('words of a guide', of(guides, 'words'), targets.guideWords),
    allWithin('words of a tool’s help', of(tools, 'words'), targets.toolWords),
    allWithin('words of a kit’s text', of(kits, 'words'), targets.kitWords),
    ...others.map(([kind, noun]) =>
      allWithin(`words of ${noun}, all texts`, pagesOf(course, kind).map(wordsOf)),
    ),
    allWithin('grade of a lesson', of(lessons, 'grade'), targets.grade, tenths),
    allWithin('grade of a guide', of(guides, 'grade'), targets.grade, tenths),
    allWithin('grade of a tool’s help', of(tools, 'grade'), targets.grade, tenths),
    allWithin('grade of a kit’s text', of(kits, 'grade'), targets.kitGrade, tenths),
    allWithin(
      'mean sentence of a lesson',
      of(lessons, 'meanSentence'),
      targets.meanSentence,
      tenths,
    ),
    allWithin('longest sentence of a page', longest, targets.longestSentence),
  ];
}
