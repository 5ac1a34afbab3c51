/** How hard a text is to read. Counting words and sentences, and the Flesch–Kincaid grade. */

const wordPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
const sentenceSegmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A sentence and where it starts in its text. */
export interface Sentence {
  readonly text: string;
  /** Position in UTF-16 units. */
  readonly index: number;
}

/** What the grade is computed from. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** The words of a text. Contractions, hyphenated words and numbers such as `1,700` are one word each. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** Number of words in a text, counted as by `wordsOf`. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/**
 * Splits a text into sentences by Unicode’s rules (UAX #29), with one addition: what starts with a small letter
 * continues the sentence before, so that `“Why?” she asked.` is one. Pieces without a word are left out.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of sentenceSegmenter.segment(text.replace(/\s/gu, ' '))) {
    const before = sentences.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(segment)) {
      sentences[sentences.length - 1] = { text: before.text + segment, index: before.index };
    } else {
      sentences.push({ text: segment, index });
    }
  }
  return sentences
    .filter((sentence) => countWords(sentence.text) > 0)
    .map(({ text: sentence, index }) => ({ text: sentence.trim(), index }));
}

/**
 * Flesch–Kincaid grade: the US school year in which a text can be read.
 *
 *     0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59
 *
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, “Derivation of New Readability Formulas
 * … for Navy Enlisted Personnel”, Research Branch Report 8-75, 1975. A text without words has grade 0.
 */
export function fleschKincaidGrade({ words, sentences, syllables }: TextCounts): number {
  if (words === 0 || sentences === 0) return 0;
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}
