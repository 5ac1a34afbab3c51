/** How much two texts say in the same words. */
import { wordsOf } from '#domain/content/readability.ts';
import { fold } from '#domain/quiz/fold.ts';
import { editDistance } from './nearest.ts';

/** Words that say little about what a text is about, and those of “choose all that apply”. “No” and “not” say much. */
const fillers: ReadonlySet<string> = new Set(
  (
    'a an and apply are as at be been being but by can choose could did do does for from had has have he her hers ' +
    'him his how i if in into is it its me my of off on or our out she should so than that the their them then there ' +
    'these they this those to too up us was we were what when where which who whom whose why will with would you your'
  ).split(' '),
);

/**
 * The share of words that two texts have in common, 0 to 1: 2 × common ÷ all (Dice’s coefficient). Order, repeats,
 * capitals, accents, punctuation and words such as “the” do not count, unless a text has no others. Long words that
 * differ by one letter are the same word: a typing error, a plural.
 *
 * Source: L. R. Dice, “Measures of the Amount of Ecologic Association Between Species”, Ecology 26(3), 1945.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [ours, theirs] = [keyWords(one), keyWords(other)];
  const all = ours.length + theirs.length;
  return all === 0 ? 0 : (shared(ours, theirs) + shared(theirs, ours)) / all;
}

function keyWords(text: string): string[] {
  // Other punctuation stays until words are found, so that 1.5 is one word and not two.
  const words = wordsOf(fold(text, ['punctuation']).replaceAll("'", ''));
  const telling = words.filter((word) => !fillers.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

function shared(words: readonly string[], others: readonly string[]): number {
  return words.filter((word) => others.some((other) => isSameWord(word, other))).length;
}

/** Fewest letters of a word in which one letter may differ: “cold” and “told” are two words. */
const longWord = 5;

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < longWord || /\d/.test(one + other)) return false;
  return Math.abs(one.length - other.length) <= 1 && editDistance(one, other) <= 1;
}
