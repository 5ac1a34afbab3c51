import { pagesOf, type Course, type PageOf } from '../course.ts';
import { problemAt, type Place, type Problem } from '../problem.ts';
import { bodyTexts, fieldTexts, type MeasuredText } from '../reading/page-prose.ts';
import { normalisedWords, sharedRuns } from '../text/shared-runs.ts';

/** So many words in the same order are the same sentence. Shorter runs are names, titles and turns of phrase. */
export const sharedRunLength = 12;

/**
 * A sentence that two lessons share was written for neither. Read are the body of a lesson, as one text, and every
 * text of its front matter, each by itself: description, plan, action, questions with their choices and feedback.
 */
export function* sharedRun(course: Course): Generator<Problem> {
  const lists = pagesOf(course, 'lesson').flatMap(wordLists);
  for (const { first, second, length } of sharedRuns(lists, sharedRunLength)) {
    const [there, here] = [lists[first.list], lists[second.list]];
    if (there === undefined || here === undefined) continue;
    const { file, line, column } = there.placeOf(first.word);
    const words = here.words.slice(second.word, second.word + length).join(' ');
    yield problemAt(
      'shared-run',
      here.placeOf(second.word),
      here.fieldOf(second.word),
      `shares ${length} words with ${file}:${line}:${column}: “${words}”`,
      'Say it here as this lesson alone would say it.',
    );
  }
}

interface PlacedWords {
  readonly owner: string;
  readonly words: readonly string[];
  readonly placeOf: (word: number) => Place;
  readonly fieldOf: (word: number) => string;
}

function wordLists(page: PageOf<'lesson'>): PlacedWords[] {
  const fields = fieldTexts(page).map((text) => [text]);
  return [bodyTexts(page), ...fields].map((texts) => placedWords(page, texts));
}

function placedWords(
  { file, fields }: PageOf<'lesson'>,
  texts: readonly MeasuredText[],
): PlacedWords {
  const placed = texts.flatMap((text) =>
    normalisedWords(text.text).map(({ word, index }) => ({ word, index, text })),
  );
  return {
    owner: file,
    words: placed.map(({ word }) => word),
    placeOf: (word) => {
      const { text, index = 0 } = placed[word] ?? {};
      return text?.placeAt(index) ?? fields.place([]);
    },
    fieldOf: (word) => placed[word]?.text.field ?? 'body',
  };
}
