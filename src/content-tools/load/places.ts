/** Turns character offsets of a file into lines and columns. */
import type { Place } from '../problem.ts';

export type PlaceFinder = (offset: number) => Place;

/**
 * Prepares a text for many look-ups; each costs a binary search.
 *
 * @param file path to print
 * @param text the whole file, so that offsets are offsets in the file
 */
export function placeFinder(file: string, text: string): PlaceFinder {
  let starts: readonly number[] | undefined;
  return (offset) => {
    // Most files are read without a question about their lines.
    const lineStarts = (starts ??= lineStartsOf(text));
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
  };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
