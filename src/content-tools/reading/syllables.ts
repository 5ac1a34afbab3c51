/** The one place that knows which library counts syllables. */
import { syllable } from 'syllable';

/**
 * Syllables of one English word, by rule and a list of exceptions. A few words come out one too low
 * (`experience`: 3), and a number counts as one, so a grade may be some tenths too kind.
 */
export function countSyllables(word: string): number {
  return Math.max(1, syllable(word));
}
