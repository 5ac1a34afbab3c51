/**
 * Passages of a text that are nearly a pattern: approximate string matching after P. H. Sellers (1980), with the
 * cut-off of E. Ukkonen (1985), which makes it take time by text length × errors allowed instead of text × pattern.
 */
import type { Span } from './folded-text.ts';

export interface Passage extends Span {
  /** How many characters were added, taken away or changed. */
  errors: number;
}

/**
 * All passages within `most` errors, in the order of the text. Of passages that overlap, the one with the fewest
 * errors is given; of equal ones the last, so that words that were replaced at an end stay inside. Passages without
 * any error are all given: in “ha ha ha” both “ha ha” are as good.
 * @param most 0 or more, less than the length of the pattern.
 */
export function similarPassages(text: string, pattern: string, most: number): Passage[] {
  const height = pattern.length;
  const tooMany = most + 1;
  // One column of the table: errors of the best passage ending here for each beginning of the pattern, and its start.
  const errors = Uint16Array.from({ length: height + 1 }, (_, row) => Math.min(row, tooMany));
  const starts = new Uint32Array(height + 1);
  const units = Uint16Array.from({ length: height }, (_, index) => pattern.charCodeAt(index));
  const found: Passage[] = [];
  let deepest = Math.min(most, height);
  for (let column = 1; column <= text.length; column += 1) {
    const unit = text.charCodeAt(column - 1);
    const reach = Math.min(height, deepest + 1);
    if (reach > deepest) errors[reach] = tooMany;
    let before = 0;
    let beforeStart = column - 1;
    let above = 0;
    let aboveStart = column;
    for (let row = 1; row <= reach; row += 1) {
      const left = errors[row] ?? tooMany;
      const leftStart = starts[row] ?? 0;
      let best = before + Number(units[row - 1] !== unit);
      let start = beforeStart;
      if (left + 1 < best) {
        best = left + 1;
        start = leftStart;
      }
      if (above + 1 < best) {
        best = above + 1;
        start = aboveStart;
      }
      errors[row] = best;
      starts[row] = start;
      before = left;
      beforeStart = leftStart;
      above = best;
      aboveStart = start;
    }
    deepest = reach;
    while (deepest > 0 && (errors[deepest] ?? 0) > most) deepest -= 1;
    if (deepest === height) {
      const passage = { start: starts[height] ?? 0, end: column, errors: errors[height] ?? 0 };
      const last = found.at(-1);
      const isFree = !last || last.end <= passage.start;
      if (isFree || (last.errors === 0 && passage.errors === 0)) found.push(passage);
      else if (passage.errors <= last.errors) found[found.length - 1] = passage;
    }
  }
  return found;
}
