import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropStart, parseExcerpt, textOf, withEllipses } from '#domain/search/excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('parseExcerpt', () => {
  it('tells found words from the words around them', () => {
    expect(parseExcerpt('Write a <mark>handoff</mark> card.')).toEqual([
      plain('Write a '),
      marked('handoff'),
      plain(' card.'),
    ]);
  });

  it('makes one mark of matches that follow each other', () => {
    expect(parseExcerpt('a <mark>warm</mark> <mark>handoff</mark>')).toEqual([
      plain('a '),
      marked('warm handoff'),
    ]);
  });

  it('keeps matches apart when a word stands between them', () => {
    expect(parseExcerpt('<mark>one</mark> and <mark>two</mark>')).toEqual([
      marked('one'),
      plain(' and '),
      marked('two'),
    ]);
  });

  it('turns the escaped signs of page text back into text', () => {
    expect(parseExcerpt('under &lt;5 <mark>&gt;</mark> & more')).toEqual([
      plain('under <5 '),
      marked('>'),
      plain(' & more'),
    ]);
  });

  it('leaves any other tag as text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    expect(parseExcerpt(hostile)).toEqual([plain(hostile)]);
  });

  it('loses no word of any excerpt that Pagefind can build', () => {
    const word = fc.stringMatching(/^[a-z<>&]{1,6}$/);
    const words = fc.array(fc.record({ word, found: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        const html = list.map(({ word: text, found }) => {
          const escaped = text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
          return found ? `<mark>${escaped}</mark>` : escaped;
        });
        const expected = list.map(({ word: text }) => text).join(' ');
        // A page that speaks of `&lt;` itself cannot be told from an escaped sign.
        fc.pre(!/&[lg]t;/.test(expected));
        expect(textOf(parseExcerpt(html.join(' ')))).toBe(expected);
      }),
    );
  });
});

describe('dropStart', () => {
  it('cuts across parts and keeps the marks of the rest', () => {
    expect(dropStart([plain('Ask '), marked('first'), plain('. Then ask')], 11)).toEqual([
      plain('Then ask'),
    ]);
    expect(dropStart([plain('Ask. '), marked('first')], 5)).toEqual([marked('first')]);
    expect(dropStart([marked('handoff')], 4)).toEqual([marked('off')]);
  });
});

describe('withEllipses', () => {
  it('shows that an excerpt begins or ends inside a sentence', () => {
    expect(textOf(withEllipses([plain('and then '), marked('ask')]))).toBe('… and then ask …');
  });

  it('leaves whole sentences alone', () => {
    expect(withEllipses([plain('Ask first.')])).toEqual([plain('Ask first.')]);
    expect(withEllipses([plain('“May I?”')])).toEqual([plain('“May I?”')]);
    expect(withEllipses([])).toEqual([]);
  });
});
