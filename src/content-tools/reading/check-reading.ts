/** Measures how hard lessons, guides, workshop kits and the help of tools are to read, and how long they are. */
import {
  countWords,
  fleschKincaidGrade,
  sentencesOf,
  wordsOf,
} from '#domain/content/readability.ts';
import { pagesOf, type Course, type PageFile, type PageOf } from '../course.ts';
import { byPlace, problemAt, type Place, type Problem } from '../problem.ts';
import { bodyTexts, fieldTexts, spokenTexts, type MeasuredText } from './page-prose.ts';
import { countSyllables } from './syllables.ts';

/** Limits of the style guide, sections “Reading level” and “Length”. */
export const readingLimits = {
  /** Flesch–Kincaid grade, for lessons and guides. */
  grade: 9,
  /** Words of one sentence. */
  sentence: 25,
  /** Words of a lesson’s body, headings included. */
  lesson: { least: 400, most: 600 },
  /** Mean words of a lesson’s sentences, to one decimal. Guides are orders and spoken lines, and shorter. */
  lessonMean: { least: 12, most: 16 },
  /** Words of a whole guide, front matter included. */
  guide: { least: 0, most: 350 },
  /** Words of a tool’s help. */
  tool: { least: 0, most: 120 },
  /** Words of a workshop kit’s text, front matter left out. */
  kit: { least: 80, most: 200 },
  /** Flesch–Kincaid grade of a kit’s text, and of what is said aloud in it. */
  kitGrade: 8,
} as const;

export interface PageReading {
  readonly id: string;
  readonly file: string;
  readonly grade: number;
  readonly words: number;
  /** Mean sentence length in words. */
  readonly meanSentence: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
}

export interface ReadingReport {
  readonly readings: readonly PageReading[];
  readonly problems: readonly Problem[];
}

/** Drafts are measured too. Pages whose front matter is faulty are left to the content check. */
export function checkReading(course: Course): ReadingReport {
  const lessons = pagesOf(course, 'lesson').map((page) =>
    // A learner reads the body of a lesson; its front matter is drawn around it in short pieces.
    checkPage(page, bodyTexts(page), fieldTexts(page), readingLimits.lesson),
  );
  const guides = pagesOf(course, 'guide').map((page) =>
    checkPage(page, [...fieldTexts(page), ...bodyTexts(page)], [], readingLimits.guide),
  );
  const tools = pagesOf(course, 'tool').map((page) =>
    checkPage(page, bodyTexts(page), fieldTexts(page), readingLimits.tool),
  );
  const kits = pagesOf(course, 'workshop').map((page) =>
    checkPage(page, bodyTexts(page), fieldTexts(page), readingLimits.kit),
  );
  const checked = [...lessons, ...guides, ...tools, ...kits];
  return {
    readings: checked.map(({ reading }) => reading),
    problems: [
      ...checked.flatMap(({ problems }) => problems),
      ...pagesOf(course, 'workshop').flatMap(hardToSay),
      ...course.cards.flatMap((card) => fieldTexts(card).flatMap(longSentences)),
    ].sort(byPlace),
  };
}

/**
 * @param measured texts that the grade and the length are taken from
 * @param other texts of which only the sentence length is checked
 */
function checkPage(
  page: PageFile,
  measured: readonly MeasuredText[],
  other: readonly MeasuredText[],
  length: { readonly least: number; readonly most: number },
): { reading: PageReading; problems: Problem[] } {
  const reading = measure(page, measured);
  const place = page.fields.place(['id']);
  const problems = [...measured, ...other].flatMap(longSentences);
  const { grade, words } = reading;
  const mostGrade = page.kind === 'workshop' ? readingLimits.kitGrade : readingLimits.grade;
  if (grade > mostGrade) problems.push(hardToRead(place, 'text', grade, mostGrade));
  if (words < length.least || words > length.most) {
    const range = length.least > 0 ? `${length.least} to ${length.most}` : `at most ${length.most}`;
    const fact = `${words} words, and a ${page.kind} has ${range}`;
    const hint =
      words > length.most ? 'Take out what is not the one idea.' : 'Add what a reader still needs.';
    problems.push(problemAt('word-count', place, page.kind, fact, hint));
  }
  if (page.kind === 'lesson') problems.push(...unevenSentences(place, reading));
  return { reading, problems };
}

/** Short sentences one after the other read like telegrams, long ones like a report. */
function unevenSentences(place: Place, { meanSentence }: PageReading): Problem[] {
  const { least, most } = readingLimits.lessonMean;
  const mean = meanSentence.toFixed(1);
  if (meanSentence === 0 || (Number(mean) >= least && Number(mean) <= most)) return [];
  const fact = `a sentence has ${mean} words on average, and a lesson has ${least} to ${most}`;
  const hint =
    Number(mean) < least ? 'Join sentences that belong together.' : 'Split the longest sentences.';
  return [problemAt('mean-sentence', place, 'body', fact, hint)];
}

function measure({ id = '', file }: PageFile, texts: readonly MeasuredText[]): PageReading {
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  const sentences = texts
    .filter(({ isLabel }) => !isLabel)
    .flatMap(({ text }) => sentencesOf(text))
    .map(({ text }) => wordsOf(text));
  const inSentences = sentences.flat();
  const counts = {
    words: inSentences.length,
    sentences: sentences.length,
    syllables: inSentences.reduce((sum, word) => sum + countSyllables(word), 0),
  };
  return {
    id,
    file,
    words,
    grade: fleschKincaidGrade(counts),
    meanSentence: counts.sentences === 0 ? 0 : counts.words / counts.sentences,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
  };
}

function longSentences({ text, field, placeAt }: MeasuredText): Problem[] {
  return sentencesOf(text).flatMap(({ text: sentence, index }) => {
    const words = countWords(sentence);
    if (words <= readingLimits.sentence) return [];
    const opening = wordsOf(sentence).slice(0, 5).join(' ');
    const fact = `the sentence “${opening} …” has ${words} words`;
    const hint = `Split it: ${readingLimits.sentence} words is the most.`;
    return [problemAt('long-sentence', placeAt(index), field, fact, hint)];
  });
}

/** Flesch–Kincaid grade of everything that a facilitator says in a workshop. */
export const spokenGrade = (kit: PageOf<'workshop'>): number =>
  measure(kit, spokenTexts(kit)).grade;

function hardToSay(kit: PageOf<'workshop'>): Problem[] {
  const grade = spokenGrade(kit);
  if (grade <= readingLimits.kitGrade) return [];
  return [hardToRead(kit.fields.place(['steps']), 'steps.say', grade, readingLimits.kitGrade)];
}

function hardToRead(place: Place, field: string, grade: number, most: number): Problem {
  const fact = `reading grade ${grade.toFixed(1)}, and ${most} is the most`;
  const hint = 'Shorten sentences and choose shorter words.';
  return problemAt('reading-grade', place, field, fact, hint);
}
