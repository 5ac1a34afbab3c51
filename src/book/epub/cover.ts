/** The first page: title, what it is, and whose words these are. */
import type { Book } from '../book.ts';
import { ideasFrom, licence } from '../licence.ts';
import { tag } from '../tree/markup.ts';
import { writeXml } from '../tree/write-xml.ts';
import { document } from './document.ts';

export const coverFile = (book: Book): string =>
  document(book.title, 'frontmatter', [
    tag(
      'section',
      { class: 'cover', 'epub:type': 'titlepage', 'aria-label': 'Title page' },
      tag('h1', { class: 'rank-1' }, book.title),
      tag('p', { class: 'lead' }, book.description),
      ...(book.drawing ? [book.drawing] : []),
      tag('p', {}, ideasFrom),
      tag('p', { class: 'cap' }, ...licence),
    ),
  ]);

/** The picture that libraries and shelves show: title and drawing, six by nine. */
export function coverImage({ title, drawing }: Book): string {
  const text = {
    fill: '#0e2820',
    'font-family': 'Besley, Georgia, serif',
    'text-anchor': 'middle',
  };
  const { viewBox } = drawing?.attrs ?? {};
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: '0 0 600 900',
      role: 'img',
      'aria-label': title,
    },
    tag('rect', { width: '600', height: '900', fill: '#f7f7f1' }),
    tag('text', { ...text, x: '300', y: '190', 'font-size': '64', 'font-weight': '600' }, title),
    tag('path', { d: 'M60 228h480M60 236h480', stroke: '#0e2820', 'stroke-width': '3' }),
    ...(drawing
      ? [
          tag(
            'svg',
            { viewBox, x: '40', y: '340', width: '520', height: '400' },
            ...drawing.children,
          ),
        ]
      : []),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml([svg])}\n`;
}
