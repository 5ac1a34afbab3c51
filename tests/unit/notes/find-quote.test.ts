import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '#domain/notes/find-quote.ts';
import { quoteOf } from '#domain/notes/quote.ts';
import type { Quote } from '#domain/progress/model.ts';
import { phrase, quotedPage, splice } from './pages.ts';

const page =
  'A kind and clear no Picture a man at your desk with a faulty heater in a torn box. Your shop accepts returns for ' +
  'thirty days, he is on day thirty-three, and he has driven forty minutes to reach you. You did not write the returns ' +
  'policy, and you have no power to bend it. So what can you change? More than you might expect: your expression, your ' +
  'posture, and the order in which you say things. Notice what is missing. Nobody says “as I already told you”, the word ' +
  '“policy” never stands alone, and nobody offers false hope. I will call you by four on Thursday, even if nothing has changed.';

/** The quote of these words of a text, where they stand first. */
function quoting(text: string, words: string): Quote {
  const start = text.indexOf(words);
  const quote = start < 0 ? undefined : quoteOf(text, start, start + words.length);
  if (!quote) throw new Error(`The page does not say “${words}”.`);
  return quote;
}

/** The words found. */
function found(text: string, quote: Quote): string | undefined {
  const span = findQuote(text, quote);
  return span && text.slice(span.start, span.end);
}

const sentence = 'You did not write the returns policy, and you have no power to bend it.';

describe('a quote is found again', () => {
  test.each<[what: string, edit: (text: string) => string, expected: string]>([
    ['on the page as it was', (text) => text, sentence],
    [
      'after a typo in it was mended',
      (text) => text.replace('bend it', 'bent it'),
      sentence.replace('bend it', 'bent it'),
    ],
    [
      'after a word of it was changed',
      (text) => text.replace('have no power', 'lack any power'),
      sentence.replace('have no power', 'lack any power'),
    ],
    [
      'after its last word was changed',
      (text) => text.replace('bend it.', 'change it.'),
      sentence.replace('bend it.', 'change it.'),
    ],
    [
      'after its first word was changed',
      (text) => text.replace('You did not', 'Nobody did not'),
      sentence.replace('You did not', 'Nobody did not'),
    ],
    [
      'after its punctuation was changed',
      (text) => text.replace('policy, and', 'policy; and'),
      sentence.replace('policy, and', 'policy; and'),
    ],
    [
      'after everything around it was rewritten',
      () => `Quite another page. ${sentence} It goes on.`,
      sentence,
    ],
    [
      'after its paragraph was moved',
      (text) => `${text.replace(`${sentence} `, '')} ${sentence}`,
      sentence,
    ],
    [
      'after the page before it was cut away',
      (text) => text.slice(text.indexOf(sentence)),
      sentence,
    ],
  ])('%s', (_, edit, expected) => {
    expect(found(edit(page), quoting(page, sentence))).toBe(expected);
  });

  test('at the one of several same words that was meant', () => {
    const second = page.indexOf('policy', page.indexOf('policy') + 1);
    const quote = quoteOf(page, second, second + 6);
    const edited = page
      .replace('Notice what is missing. ', '')
      .replace('thirty days', 'sixty days');
    expect(quote && findQuote(edited, quote)?.start).toBe(edited.lastIndexOf('policy'));
  });
});

test.each([
  ['got a word', 'no power', 'no real power', 'no real power'],
  ['lost a word', 'your posture', 'posture', 'posture'],
  [
    'was half rewritten',
    'as I already told you',
    'as I have just told you',
    'as I have just told you',
  ],
])('a quote of few words that %s is found by what stands around it', (_, words, edit, expected) => {
  expect(found(page.replace(words, edit), quoting(page, words))).toBe(expected);
});

test('other words in the old place are not the quote', () => {
  const edited = page.replace('as I already told you', 'because it is our rule');
  expect(findQuote(edited, quoting(page, 'as I already told you'))).toBeUndefined();
});

describe('a quote is given up rather than guessed', () => {
  test('when its sentence is gone and a similar one stands elsewhere', () => {
    const edited = `${page.replace(sentence, '')} We did not write the returns rules, and we have no power to bend it.`;
    expect(findQuote(edited, quoting(page, sentence))).toBeUndefined();
  });

  test('when a word of it stands on in other sentences only', () => {
    const quote = quoting(page, 'policy');
    expect(findQuote(page.replace(sentence, 'It is the rule.'), quote)).toBeUndefined();
  });

  test('when it now stands in two places and neither is the old one', () => {
    expect(findQuote(`One: ${sentence} Two: ${sentence}`, quoting(page, sentence))).toBeUndefined();
  });

  test.each(['', 'x', 'Something else altogether.'])('when the page is “%s”', (text) => {
    expect(findQuote(text, quoting(page, sentence))).toBeUndefined();
  });

  test('when its words overlap themselves, so that places beside the right one fit nearly as well', () => {
    const before = `${'the '.repeat(19)}😀👍 ${'the '.repeat(6)}shop the light the the the short `;
    const text = `${before}${'the '.repeat(7).trim()}`;
    const quote = quoteOf(text, before.length, before.length + 7);
    const edited = splice(text, before.length + 7, before.length + 11, '');
    expect(quote && findQuote(edited, quote)).toBeUndefined();
  });

  test('when it quotes nothing', () => {
    expect(findQuote(page, { exact: '', prefix: 'a', suffix: 'b' })).toBeUndefined();
  });
});

describe('for any page and any quote', () => {
  const runs = { numRuns: 5_000 };

  test('on the unedited page, the quote stands where it was taken or, where the page repeats itself, nowhere', () => {
    fc.assert(
      fc.property(quotedPage(1, 30), ({ text, start, end }) => {
        const quote = quoteOf(text, start, end);
        const span = quote && findQuote(text, quote);
        expect(span ?? { start, end }).toEqual({ start, end });
      }),
      runs,
    );
  });

  test('an edit before or after the quote moves it along, and never to another place', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        quotedPage(2, 30),
        phrase,
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        ({ text, start, end }, put, from, length, before) => {
          const quote = quoteOf(text, start, end);
          if (!quote) return;
          const low = before ? from % (start + 1) : end + (from % (text.length - end + 1));
          const high = Math.min(low + (length % 200), before ? start : text.length);
          const edited = splice(text, low, high, put);
          const moved = before ? put.length - (high - low) : 0;
          const span = findQuote(edited, quote);
          if (!span) return;
          kept += 1;
          expect(span).toEqual({ start: start + moved, end: end + moved });
        },
      ),
      runs,
    );
    // Made-up prose of few words repeats itself now and then; real prose hardly does.
    expect(kept / runs.numRuns).toBeGreaterThan(0.97);
  });

  test('an edit of up to a fifth inside the quote keeps it in its place or detaches it', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        quotedPage(6, 30),
        fc.nat(),
        fc.nat(),
        phrase,
        ({ text, start, end }, from, length, words) => {
          const quote = quoteOf(text, start, end);
          if (!quote) return;
          const most = Math.floor((end - start) / 5);
          const low = start + (from % (end - start - most));
          const put = words.slice(0, most);
          const edited = splice(text, low, low + (length % (most + 1)), put);
          const to = end + put.length - (length % (most + 1));
          const span = findQuote(edited, quote);
          if (!span) return;
          kept += 1;
          const shared = Math.min(span.end, to) - Math.max(span.start, start);
          expect(shared).toBeGreaterThan((to - start) / 2);
        },
      ),
      runs,
    );
    expect(kept / runs.numRuns).toBeGreaterThan(0.9);
  });

  test('a page that lost the quoted words never gets them painted over others', () => {
    fc.assert(
      fc.property(quotedPage(8, 30), ({ text, start, end }) => {
        const quote = quoteOf(text, start, end);
        const edited = splice(text, start, end, '');
        expect(quote && findQuote(edited, quote)).toBeUndefined();
      }),
      runs,
    );
  });
});

test('the longest quote is looked for on the longest page, also in vain', () => {
  const words = page.split(' ');
  const long = Array.from(
    { length: 2_200 },
    (_, index) => `${words[(index * 7) % words.length] ?? ''}${index % 13}`,
  ).join(' ');
  const start = long.indexOf(' ', 4_000) + 1;
  const quote = quoteOf(long, start, start + 1_990);
  if (!quote) throw new Error('Expected a quote.');
  const edited = long.slice(0, start - 90) + long.slice(start + 2_100);
  expect(findQuote(edited, quote)).toBeUndefined();
});
