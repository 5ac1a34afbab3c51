/** The package document: what the book is, what it is made of, and how far everybody can read it. */
import type { Book } from '../book.ts';
import { tag, type Tag } from '../tree/markup.ts';
import { writeXml } from '../tree/write-xml.ts';
import { language } from './document.ts';

export interface Item {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  /** What readers need to know of it: nav, svg, cover-image. */
  readonly properties?: string | undefined;
  /** Whether it has a place in the order of reading. Default: it has none. */
  readonly read?: boolean;
}

/** What the book says of itself in the words of schema.org. Each line is true of every page. */
const access: readonly (readonly [string, string])[] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessMode', 'visual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'alternativeText'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
  [
    'schema:accessibilitySummary',
    'All content is text that reflows, with headings, lists and tables marked as such. Drawings have a description or are decoration. Questions link to their answers and back. Boxes and lines to write on are for paper; the text says what to do without them.',
  ],
];

const meta = (property: string, text: string): Tag => tag('meta', { property }, text);

/** What names the work, whichever edition: an identifier of our own, derived from nothing that changes. */
const identifier = 'urn:uuid:6f2c1c8e-8f0e-5b52-9a53-0c7d1a3e5b10';

/** @param modified time of this edition, to the second: `2026-11-23T00:00:00Z` */
export function packageDocument(book: Book, items: readonly Item[], modified: string): string {
  const root = tag(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'id',
      'xml:lang': language,
      prefix: 'schema: http://schema.org/',
    },
    tag(
      'metadata',
      { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
      tag('dc:identifier', { id: 'id' }, identifier),
      tag('dc:title', {}, book.title),
      tag('dc:language', {}, language),
      tag('dc:creator', {}, 'The CX Playbook'),
      tag('dc:description', {}, book.description),
      tag('dc:rights', {}, 'Text: CC BY 4.0. Drawings: MIT. Besley: SIL Open Font License 1.1.'),
      tag('dc:date', {}, modified.slice(0, 10)),
      meta('dcterms:modified', modified),
      ...access.map(([property, text]) => meta(property, text)),
    ),
    tag(
      'manifest',
      {},
      ...items.map(({ id, file, type, properties }) =>
        tag('item', { id, href: file, 'media-type': type, properties }),
      ),
    ),
    tag(
      'spine',
      {},
      ...items.filter(({ read }) => read).map(({ id }) => tag('itemref', { idref: id })),
    ),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml([root])}\n`;
}
