/** A quote: words of a page, with enough around them to find them again (W3C TextQuoteSelector). */
import type { Quote } from '#domain/progress/model.ts';
import type { Span } from './folded-text.ts';

/** The most that can be quoted, in characters (UTF-16 code units). */
export const longestQuote = 2_000;

/** How much is kept before and after, in characters. */
const contextLength = 64;

const isLow = (text: string, index: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(index));
const isHigh = (text: string, index: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(index));
/** True between the two halves of one character. */
const splits = (text: string, index: number): boolean =>
  isHigh(text, index - 1) && isLow(text, index);

/** The span without spaces at its ends, and with whole characters only. */
export function tidySpan(text: string, { start, end }: Span): Span {
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  if (splits(text, from)) from -= 1;
  if (splits(text, to)) to += 1;
  return { start: from, end: to };
}

/**
 * The quote of a span of folded text. Undefined when the span holds no words, or more than `longestQuote`.
 * @param start first code unit. @param end the one after the last.
 */
export function quoteOf(text: string, start: number, end: number): Quote | undefined {
  const span = tidySpan(text, { start, end });
  const length = span.end - span.start;
  if (length <= 0 || length > longestQuote) return undefined;
  const before = Math.max(0, span.start - contextLength);
  const after = Math.min(text.length, span.end + contextLength);
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(splits(text, before) ? before + 1 : before, span.start),
    suffix: text.slice(span.end, splits(text, after) ? after - 1 : after),
  };
}
