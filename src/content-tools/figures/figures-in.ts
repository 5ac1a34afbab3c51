/** Finds the figures in a text, in digits and in words, so that “a fifth”, “20%” and “two in ten” are the same. */
import { numberInWords, valueOfWords } from './number-words.ts';

export interface Figure {
  /** As written. */
  readonly text: string;
  /** Position in UTF-16 units. */
  readonly index: number;
  /** What it amounts to; the same key is the same figure: `362`, `0.8 share`, `2000 $`. */
  readonly key: string;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const percent = String.raw` ?%| ?per ?cent\b| percent\b`;
const parts: ReadonlyMap<string, number> = new Map([
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);

/** In order: money; a fraction; so many in so many; a number, perhaps a share or the lower end of a range of shares. */
const figure = new RegExp(
  [
    `(?<currency>(?:\\b[A-Z]{1,2})?[$£€]) ?(?<amount>${digits})`,
    `\\b(?<times>an?|one|two|three|four) (?<part>${[...parts.keys()].join('|')})s?\\b`,
    `(?<![\\p{L}\\d.,])(?<some>${digits}|\\b(?:${numberInWords})\\b) (?:in|out of) (?:every )?` +
      `(?<of>${digits}|(?:${numberInWords})\\b)(?! (?:second|minute|hour|day|week|month|year)s)`,
    `(?<![\\p{L}\\d.,])(?:(?<number>${digits})(?:s\\b|(?![\\p{L}\\d]))|\\b(?<words>${numberInWords})\\b)` +
      `(?:(?<share>${percent})|(?=(?<range> ?(?:to|or|and|[–-]) ?(?:${digits})(?:${percent}))?))`,
  ].join('|'),
  'giu',
);

/** Numbers in words up to this are no figures: “two colleagues”, “one of them”. As a share they are. */
const mostWord = 10;

/**
 * The figures of a text in the order in which they stand. Left out are “half”, ordinals (“the first”), numbers glued to
 * letters (“3G”), and words up to ten that are no share.
 */
export function figuresIn(text: string): Figure[] {
  return Array.from(text.matchAll(figure)).flatMap((match) => {
    const key = keyOf(match.groups ?? {});
    return key === undefined ? [] : [{ text: match[0].trim(), index: match.index, key }];
  });
}

function keyOf(found: Readonly<Record<string, string | undefined>>): string | undefined {
  const { currency, amount, times, part, some, of, number, words } = found;
  if (currency !== undefined) return `${valueOf(amount)} ${currency.toUpperCase()}`;
  if (part !== undefined) return shareKey(countOf(times), parts.get(part.toLowerCase()) ?? 1);
  if (some !== undefined) return shareKey(valueOf(some), valueOf(of));
  const value = valueOf(number ?? words);
  if ((found.share ?? found.range) !== undefined) return shareKey(value, 100);
  return words !== undefined && value <= mostWord ? undefined : String(value);
}

function shareKey(some: number, all: number): string {
  return `${Number((some / all).toFixed(4))} share`;
}

/** “A fifth” is one fifth. */
function countOf(times = ''): number {
  return /^an?$/i.test(times) ? 1 : valueOf(times);
}

function valueOf(written = ''): number {
  return /^\d/.test(written) ? Number(written.replaceAll(',', '')) : valueOfWords(written);
}
