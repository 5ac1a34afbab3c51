/** Finds what an author most likely meant. */

/**
 * Levenshtein distance: the fewest insertions, deletions and replacements of one character that turn one word
 * into the other. Source: V. I. Levenshtein, 1966; computed row by row (Wagner and Fischer, 1974).
 */
export function editDistance(from: string, to: string): number {
  const others = to.split('');
  let row = [0, ...others.map((_, index) => index + 1)];
  for (const [line, letter] of from.split('').entries()) {
    const next = [line + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      const deleted = (row[column + 1] ?? 0) + 1;
      const inserted = (next[column] ?? 0) + 1;
      next.push(Math.min(replaced, deleted, inserted));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The candidates closest to a word, ignoring case: more than one when they are equally close, none when none is
 * close. Close means that at most a third of the word’s letters, or one, would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  let best: string[] = [];
  let bestDistance = Math.max(1, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) best = [];
    if (distance <= bestDistance) {
      best.push(candidate);
      bestDistance = distance;
    }
  }
  return best;
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const mostGuesses = 3;

/** `Did you mean “a” or “b”?`, or undefined when there is no guess or too many to be of help. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const guesses = nearest(word, candidates);
  if (guesses.length === 0 || guesses.length > mostGuesses) return undefined;
  return `Did you mean ${either.format(guesses.map((guess) => `“${guess}”`))}?`;
}
