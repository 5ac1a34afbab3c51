import { describe, expect, test } from 'vitest';
import type { Book, Chapter } from '#book/book.ts';
import { linked, owned } from '#book/links.ts';
import { tag, type Markup } from '#book/tree/markup.ts';
import { writeXml } from '#book/tree/write-xml.ts';

const chapter = (id: string, ...body: Markup[]): Chapter => ({
  id,
  title: id,
  type: 'chapter',
  body: owned(body, id),
});

const bookOf = (...chapters: Chapter[]): Book => ({
  title: 'Book',
  description: '',
  sections: chapters.map((one) => ({ chapter: one, sections: [] })),
});

const link = (href: string): Markup => tag('p', {}, 'See ', tag('a', { href }, 'there'), '.');

/** What becomes of a link in a book of two lessons, the site served below /cx. */
function become(href: string, siteUrl?: string): string {
  const book = bookOf(
    chapter('F1.1', link(href)),
    chapter('F1.2', tag('h2', { id: 'why' }, 'Why')),
  );
  const byAddress = new Map([
    ['/lessons/one/', 'F1.1'],
    ['/lessons/two/', 'F1.2'],
    ['/paths/a/#C-A', 'F1.1'],
  ]);
  const { sections } = linked(book, { base: '/cx', byAddress, siteUrl });
  return writeXml(sections[0]?.chapter.body ?? []);
}

describe('links of a book', () => {
  test('a link to a page of the book leads to its chapter', () => {
    expect(become('/cx/lessons/two/')).toContain('href="#F1.2"');
  });

  test('a link to a place in a page leads to that place', () => {
    expect(become('/cx/lessons/two/#why')).toContain('href="#F1.2_why"');
  });

  test('a link to a place that is not printed leads to the beginning of its page', () => {
    expect(become('/cx/lessons/two/#notes')).toContain('href="#F1.2"');
  });

  test('a part of a page that is a chapter of its own is found by its address', () => {
    expect(become('/cx/paths/a/#C-A')).toContain('href="#F1.1"');
  });

  test('a page outside the book is named, or linked where the site has an address', () => {
    expect(become('/cx/me/')).toBe('<p>See there.</p>');
    expect(become('/cx/me/', 'https://playbook.example')).toContain(
      'href="https://playbook.example/cx/me/"',
    );
  });

  test('links to the world stay', () => {
    expect(become('https://example.org/a?b=1&c')).toContain(
      'href="https://example.org/a?b=1&amp;c"',
    );
  });

  test('a paragraph that is only a way to somewhere else goes with it', () => {
    const book = bookOf(
      chapter('F1.1', tag('p', {}, tag('a', { href: '/cx/sources/' }, 'All sources'))),
    );
    const { sections } = linked(book, { base: '/cx', byAddress: new Map() });

    expect(sections[0]?.chapter.body).toEqual([]);
  });

  test('two pages may use the same ids, drawings among them', () => {
    const drawing = tag(
      'svg',
      { fill: 'url(#glass)' },
      tag('g', { id: 'glass' }),
      tag('use', { href: '#glass' }),
    );

    expect(writeXml(owned([drawing], 'F1.1'))).toBe(
      '<svg fill="url(#F1.1_glass)"><g id="F1.1_glass"></g><use href="#F1.1_glass"></use></svg>',
    );
  });
});
