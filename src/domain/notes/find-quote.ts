/**
 * Finds the words of a quote again after the page was edited. Better no place than a wrong one: where two places could
 * be meant, or a sentence is merely similar, there is none, and the mark is shown as detached.
 */
import type { Quote } from '#domain/progress/model.ts';
import type { Span } from './folded-text.ts';
import { distance, likeness } from './likeness.ts';
import { tidySpan } from './quote.ts';
import { type Passage, similarPassages } from './similar-passages.ts';

/** The share of a quote that may have changed. */
const mostChanged = 0.25;
/** Words of this many characters are not written twice by accident: found unchanged, they need nothing around them. */
const telling = 40;
/** So much text on each side names a place between. */
const tellingContext = 32;
/** How much better than any other place the best one must be. */
const margin = 0.2;

/** How well the text around a passage fits, 0 to 2: one for each side that is as it was. */
function fitOf(text: string, { start, end }: Span, { prefix, suffix }: Quote): number {
  const before = text.slice(Math.max(0, start - (prefix.length || 1)), start);
  const after = text.slice(end, end + (suffix.length || 1));
  return likeness(before, prefix) + likeness(after, suffix);
}

/** What the text around must come to: a changed passage needs one side as it was, or both nearly. */
const neededFit = (quote: Quote, errors: number): number =>
  errors > 0 ? 1 : Math.max(0, 1 - quote.exact.length / telling);

/** Where these words stand, when that is in one place only; else −1. */
function onlyPlaceOf(text: string, words: string): number {
  const first = text.indexOf(words);
  return first >= 0 && text.includes(words, first + 1) ? -1 : first;
}

/** Where the quote stands with all that was around it. */
function unchanged(text: string, { prefix, exact, suffix }: Quote): Span | undefined {
  const whole = onlyPlaceOf(text, prefix + exact + suffix);
  if (whole < 0) return undefined;
  const start = whole + prefix.length;
  return { start, end: start + exact.length };
}

/**
 * Where all that was around the quote still stands, and between it words half of which at least are those quoted. Not
 * when these stand unchanged in any place: then it is they that count.
 */
function reworded(text: string, { prefix, exact, suffix }: Quote): Span | undefined {
  if (text.includes(exact) || Math.min(prefix.length, suffix.length) < tellingContext)
    return undefined;
  const before = onlyPlaceOf(text, prefix);
  const end = onlyPlaceOf(text, suffix);
  const start = before + prefix.length;
  if (before < 0 || end <= start || end - start > 2 * exact.length) return undefined;
  const changed = distance(exact, text.slice(start, end));
  return changed <= Math.max(exact.length, end - start) / 2 ? { start, end } : undefined;
}

const isWordPart = (text: string, index: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(index));
const insideWord = (text: string, index: number): boolean =>
  isWordPart(text, index - 1) && isWordPart(text, index);

/** A changed passage, out to the ends of its words where the quote had whole words. */
function wholeWords(text: string, { start, end }: Span, { prefix, exact, suffix }: Quote): Span {
  const whole = prefix + exact + suffix;
  let from = start;
  let to = end;
  if (!insideWord(whole, prefix.length)) while (insideWord(text, from)) from -= 1;
  if (!insideWord(whole, prefix.length + exact.length)) while (insideWord(text, to)) to += 1;
  return { start: from, end: to };
}

/**
 * Where a quote stands in the folded text of a page. Undefined when it stands nowhere, or when that would be a guess.
 * Takes a few milliseconds at most for a page as it was, more (by length × changes allowed) for an edited one.
 */
export function findQuote(text: string, quote: Quote): Span | undefined {
  const { exact } = quote;
  if (exact === '') return undefined;
  const inPlace = unchanged(text, quote) ?? reworded(text, quote);
  if (inPlace) return tidySpan(text, inPlace);
  const [best, rival] = similarPassages(text, exact, Math.floor(exact.length * mostChanged))
    .map((passage) => {
      const fit = fitOf(text, passage, quote);
      return { passage, fit, score: fit + 2 * (1 - passage.errors / exact.length) };
    })
    .sort((one, other) => other.score - one.score);
  if (!best || best.fit < neededFit(quote, best.passage.errors)) return undefined;
  if (rival && best.score - rival.score < margin) return undefined;
  return settle(text, best.passage, quote);
}

const settle = (text: string, passage: Passage, quote: Quote): Span =>
  tidySpan(text, passage.errors > 0 ? wholeWords(text, passage, quote) : passage);
