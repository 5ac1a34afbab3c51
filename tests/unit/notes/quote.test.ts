import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FoldedText, type Piece } from '#domain/notes/folded-text.ts';
import { longestQuote, quoteOf, tidySpan } from '#domain/notes/quote.ts';

describe('the folded text of a page', () => {
  const pieces: Piece[] = [
    { text: '\n  A kind\n\tand ', apart: true },
    { text: 'clear', apart: false },
    { text: ' no', apart: false },
    { text: 'Part of your job', apart: true },
    { text: ' \u00A0', apart: false },
  ];
  const folded = new FoldedText(pieces);

  test('has one space for each run of white space and between paragraphs, none at its ends', () => {
    expect(folded.text).toBe('A kind and clear no Part of your job');
  });

  test('knows where its characters come from', () => {
    const start = folded.text.indexOf('and');
    expect(folded.placesOf({ start, end: folded.text.indexOf(' no') })).toEqual({
      from: { piece: 0, offset: 11 },
      to: { piece: 1, offset: 5 },
    });
  });

  test('takes a place in white space for the word after it', () => {
    expect(folded.indexOf({ piece: 0, offset: 0 })).toBe(0);
    expect(folded.text.slice(folded.indexOf({ piece: 1, offset: 5 }))).toBe(' no Part of your job');
    expect(folded.indexOf({ piece: 4, offset: 1 })).toBe(folded.text.length);
  });

  test.each([
    [3, 3],
    [-1, 2],
    [30, 300],
  ])('has no places for a span from %i to %i', (start, end) => {
    expect(folded.placesOf({ start, end })).toBeUndefined();
  });

  test('leads from any span to places and back', () => {
    const texts = fc.array(
      fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 12 }), apart: fc.boolean() }),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (some, a, b) => {
        const page = new FoldedText(some);
        const length = page.text.length + 1;
        const [low = 0, high = 0] = [a % length, b % length].sort((x, y) => x - y);
        const { start, end } = tidySpan(page.text, { start: low, end: high });
        const places = page.placesOf({ start, end });
        if (!places) return;
        expect(page.indexOf(places.from)).toBe(start);
        expect(page.indexOf(places.to)).toBe(end);
      }),
    );
  });
});

describe('a quote', () => {
  const text = 'Say what you can do. Set the next step and the time.';

  test('has the words without spaces around them, and what stands before and after', () => {
    expect(quoteOf(text, 3, 9)).toEqual({
      exact: 'what',
      prefix: 'Say ',
      suffix: ' you can do. Set the next step and the time.',
    });
  });

  test('takes at most 64 characters of what stands around it', () => {
    const quote = quoteOf(`${'a '.repeat(80)}here${' b'.repeat(80)}`, 160, 164);
    expect(quote?.prefix).toHaveLength(64);
    expect(quote?.suffix).toHaveLength(64);
  });

  test.each<[what: string, start: number, end: number]>([
    ['nothing', 5, 5],
    ['a space', 3, 4],
    ['what lies outside the page', 90, 95],
  ])('of %s is none', (_, start, end) => {
    expect(quoteOf(text, start, end)).toBeUndefined();
  });

  test(`is at most ${longestQuote} characters long`, () => {
    const long = 'a'.repeat(longestQuote + 1);
    expect(quoteOf(long, 0, longestQuote)?.exact).toHaveLength(longestQuote);
    expect(quoteOf(long, 0, longestQuote + 1)).toBeUndefined();
  });

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 3, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (any, a, b) => {
          const quote = quoteOf(any, a % any.length, b % (any.length + 1));
          for (const part of quote ? [quote.exact, quote.prefix, quote.suffix] : [])
            expect(part.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
