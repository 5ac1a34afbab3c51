import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, type Exactness } from '#domain/quiz/fold.ts';
import { seed } from './arbitraries.ts';

const everything = ['case', 'accents', 'punctuation'] as const;
const exactness: fc.Arbitrary<Exactness[]> = fc.subarray([...everything]);
/** Any text Unicode can hold, half of it of the signs that folding treats on their own. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('aAéßẞıİςσΣ\'’´`″"„-–− \u00a0\u00ad\u200b\u0301+')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

describe('read as the same', () => {
  test.each([
    ['The Owner', 'the owner', 'capitals'],
    ['café', 'cafe', 'accents'],
    ['cafe\u0301', 'café', 'an accent typed on its own'],
    ['Don’t', 'dont', 'an apostrophe closes up'],
    ["don't", 'don´t', 'any key that people take for the apostrophe'],
    ['read-back', 'read back', 'a hyphen opens'],
    ['co–owner', 'co owner', 'a dash opens'],
    [' the   owner\t', 'the owner', 'spaces'],
    ['the\u202fowner', 'the\u00a0owner', 'spaces that do not break'],
    ['hand\u00adover', 'handover', 'a hyphen nobody sees'],
    ['“Yes.”', 'yes', 'quotation marks'],
    ['ＣＸ', 'cx', 'full-width letters'],
    ['½', '1/2', 'a fraction in one sign'],
    ['STRASSE', 'Straße', 'German capitals'],
    ['STRAẞE', 'straße', 'the German capital ß'],
    ['Über', 'uber', 'a German umlaut'],
    ['ISPARTA', 'ısparta', 'Turkish capitals without a dot'],
    ['İzmir', 'izmir', 'Turkish capitals with a dot'],
    ['ΟΔΟΣ', 'οδός', 'Greek capitals'],
    ['ΟΔΟΣ.Α', 'οδός α', 'Greek capitals with a full stop'],
    ['ΣΟΦΟΣ', 'σοφοσ', 'sigma at the end of a word'],
    ['Ёлка', 'елка', 'Russian ё'],
  ])('%s and %s: %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});

describe('read as different', () => {
  test.each([
    ['owner', 'owners', 'another word'],
    ['readback', 'read back', 'a word and two words'],
    ['løn', 'lon', 'a letter of its own'],
    ['कल', 'काल', 'vowels of Hindi'],
    ['か', 'が', 'voiced letters of Japanese'],
    ['+', '−', 'two signs that are all there is'],
    ['+', '', 'a sign and nothing'],
  ])('%s and %s: %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('what counts after all', () => {
  test.each([
    ['case', 'Polish', 'polish'],
    ['accents', 'résumé', 'resume'],
    ['punctuation', 'let’s eat, Ana', 'let’s eat Ana'],
    ['punctuation', 're-sign', 'resign'],
  ] as const)('%s: %s and %s', (exact, one, other) => {
    expect(fold(one, [exact])).not.toBe(fold(other, [exact]));
    const rest = everything.filter((each) => each !== exact);
    if (other !== 'resign') expect(fold(one, rest)).toBe(fold(other, rest));
  });

  test('is never the shape of quotation marks, apostrophes and dashes', () => {
    const exact = ['punctuation'] as const;
    expect(fold('“It’s–so”', exact)).toBe(fold('"It\'s-so"', exact));
    expect(fold('„so“', exact)).toBe(fold('«so»', exact));
    expect(fold('5″', exact)).toBe(fold('5"', exact));
  });

  test('is never how an accent was typed', () => {
    expect(fold('cafe\u0301', everything)).toBe(fold('café', everything));
  });
});

describe('folding', () => {
  test('changes nothing when repeated', () => {
    fc.assert(
      fc.property(anyText, exactness, (text, exact) => {
        const once = fold(text, exact);
        expect(fold(once, exact)).toBe(once);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('reads what is the same to the letter as the same when less counts', () => {
    fc.assert(
      fc.property(anyText, exactness, (text, exact) => {
        fc.pre(/[\p{L}\p{N}]/u.test(fold(text)));
        expect(fold(fold(text, exact))).toBe(fold(text));
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('leaves something of everything that can be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        expect(fold(text) === '').toBe(text.trim() === '');
      }),
      { seed },
    );
  });
});
