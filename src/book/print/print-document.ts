/** A book as one page of HTML to print: cover, contents, chapters, with the pages that links lead to. */
import { inOrder, type Book, type Placed, type Section } from '../book.ts';
import { lowered } from '../headings.ts';
import { ideasFrom, licence } from '../licence.ts';
import { change, hasClass, tag, type Markup, type Tag } from '../tree/markup.ts';
import { writeXml } from '../tree/write-xml.ts';
import type { Paper } from '#domain/print/paper.ts';

export interface Look {
  /** Default: a4. */
  readonly paper?: Paper;
  /** Type about half as large again. Default: false. */
  readonly large?: boolean;
  /** A first page and contents before the chapters. Default: true. */
  readonly cover?: boolean;
}

/** Stands where the number of a page will be, as wide as most of them are. */
const noPage = '000';

/** The number of the page that an id is on, filled in once that is known. */
const pageOf = (id: string): Tag => tag('span', { class: 'page-of', 'data-page-of': id }, noPage);

/** A cover has no number. */
const firstPage = "@page:first{@bottom-center{content:''}}";

/** @param css what printCss gives */
export function printDocument(
  book: Book,
  css: string,
  { paper = 'a4', large = false, cover: isBound = true }: Look = {},
): string {
  const title = writeXml([book.title]);
  const chapters = [...inOrder(book.sections)];
  const body = [
    ...(isBound ? [cover(book), contents(book.sections)] : []),
    ...chapters.map(chapterOf),
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>@page{size:${paper}}${isBound ? firstPage : ''}\n${css}</style></head>
<body class="${large ? 'large' : 'regular'}">${writeXml(body)}</body></html>`;
}

const cover = ({ title, description, drawing }: Book): Tag =>
  tag(
    'header',
    { class: 'cover' },
    tag('p', { class: 'cover-title' }, title),
    tag('p', { class: 'lead' }, description),
    ...(drawing ? [drawing] : []),
    tag('p', { class: 'cap' }, `${ideasFrom} `, ...licence),
  );

const contents = (sections: readonly Section[]): Tag =>
  tag(
    'nav',
    { class: 'contents', 'aria-label': 'Contents' },
    tag('h1', { class: 'rank-1' }, 'Contents'),
    entries(sections),
  );

const entries = (sections: readonly Section[]): Tag =>
  tag(
    'ol',
    {},
    ...sections.map(({ chapter, sections: inner }) =>
      tag(
        'li',
        {},
        tag(
          'a',
          { href: `#${chapter.id}` },
          tag('span', { class: 'entry' }, chapter.title),
          ' ',
          pageOf(chapter.id),
        ),
        ...(inner.length > 0 ? [entries(inner)] : []),
      ),
    ),
  );

const chapterOf = ({ id, depth, body, type }: Placed): Tag =>
  tag(
    'section',
    { id, class: `chapter depth-${depth} of-${type}` },
    ...lowered(onPaper(body), depth),
  );

/** Links that say little without the number of their page. */
const ways = ['to-answer', 'back', 'taught'];

/** On paper a link needs the number of its page where it is the way to an answer and back. */
const onPaper = (markup: readonly Markup[]): Markup[] =>
  change(markup, (one) => {
    const { 'epub:type': type, ...attrs } = one.attrs;
    const children = onPaper(one.children);
    const { href } = one.attrs;
    const isWay = one.name === 'a' && ways.some((name) => hasClass(one, name));
    const page = isWay && href?.startsWith('#') ? [', page ', pageOf(href.slice(1))] : [];
    return [tag(one.name, type === undefined ? one.attrs : attrs, ...children, ...page)];
  });
