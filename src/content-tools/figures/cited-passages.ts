/** The words that a citation backs. */
import type { ProseBlock } from '../load/prose-blocks.ts';

export interface Passage {
  /** The sources cited at its end, one or more. */
  readonly ids: readonly string[];
  /** From the start of the paragraph, or the citation before, to this citation. */
  readonly text: string;
  /** Where it starts in the text of its block. */
  readonly index: number;
}

/** The passages of a paragraph, in order. What follows its last citation belongs to none. */
export function citedPassages({ text, citations }: ProseBlock): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (const end of new Set(citations.map(({ index }) => index))) {
    passages.push({
      ids: citations.filter(({ index }) => index === end).map(({ id }) => id),
      text: text.slice(from, end).trimStart(),
      // The space after the citation before belongs to no passage.
      index: end - text.slice(from, end).trimStart().length,
    });
    from = end;
  }
  return passages;
}

/** What of a paragraph no citation backs: all of it, or what follows the last citation. */
export function uncitedPart({ text, citations }: ProseBlock): string {
  return text.slice(citations.at(-1)?.index ?? 0);
}
