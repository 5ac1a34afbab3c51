/** A leaver’s words, from a listening log: only what may be shared, and nobody’s name. */
import { approvedQuotes, madeBy } from '#domain/tools/listening-log-sums.ts';
import { shape } from '#domain/tools/listening-log.ts';
import { readSheet } from '#domain/tools/read-sheet.ts';
import type { Written } from '#domain/tools/shape.ts';

export interface Quote {
  readonly words: string;
  /** The step where it broke; '' where nobody wrote it. */
  readonly stage: string;
}

/** Quotes approved for sharing, the latest call first. @param today YYYY-MM-DD */
export function quotesIn(written: Written, today: string): Quote[] {
  const { fields, lists } = readSheet(shape, written).sheet;
  return approvedQuotes(madeBy(lists.calls, fields['as-of'] ?? today))
    .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
    .map(({ quote, stage }) => ({ words: quote, stage }));
}
