/** The contents of the book, as a tree of links, and its landmarks. */
import type { Book, Section } from '../book.ts';
import { tag, type Tag } from '../tree/markup.ts';
import { document } from './document.ts';

const entry = ({ chapter, sections }: Section): Tag =>
  tag(
    'li',
    {},
    tag('a', { href: `${chapter.id}.xhtml` }, chapter.title),
    ...(sections.length > 0 ? [tag('ol', {}, ...sections.map(entry))] : []),
  );

const landmark = (type: string, file: string, title: string): Tag =>
  tag('li', {}, tag('a', { 'epub:type': type, href: file }, title));

/** @param start file of the first chapter to read */
export const navigation = (book: Book, start: string): string =>
  document('Contents', 'frontmatter', [
    tag(
      'nav',
      { 'epub:type': 'toc', id: 'toc', role: 'doc-toc', 'aria-label': 'Contents' },
      tag('h1', { class: 'rank-1' }, 'Contents'),
      tag('ol', {}, ...book.sections.map(entry)),
    ),
    tag(
      'nav',
      { 'epub:type': 'landmarks', id: 'landmarks', hidden: 'hidden', 'aria-label': 'Landmarks' },
      tag('h2', { class: 'rank-2' }, 'Landmarks'),
      tag(
        'ol',
        {},
        landmark('toc', 'contents.xhtml#toc', 'Contents'),
        landmark('bodymatter', start, 'Start of the book'),
        ...book.sections
          .filter(({ chapter }) => chapter.type === 'glossary')
          .map(({ chapter }) => landmark('glossary', `${chapter.id}.xhtml`, chapter.title)),
      ),
    ),
  ]);
