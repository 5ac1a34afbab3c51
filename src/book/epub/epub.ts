/** Puts a book into an EPUB 3 container. The same book, styles and date give the same bytes. */
import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Book } from '../book.ts';
import { chapterFiles } from './chapter-file.ts';
import { coverFile, coverImage } from './cover.ts';
import { navigation } from './navigation.ts';
import { packageDocument, type Item } from './package-document.ts';

export interface EpubParts {
  readonly css: string;
  /** The font of the headings, WOFF2. */
  readonly font: Uint8Array;
  /** Time of this edition. */
  readonly modified: Date;
}

const folder = 'EPUB';

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${folder}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const xhtml = 'application/xhtml+xml';

/** The least date a zip can hold, for every file: a time of day would make each build another file. */
const zipDate = new Date(1980, 0, 1);

export function epub(book: Book, { css, font, modified }: EpubParts): Uint8Array {
  const chapters = chapterFiles(book);
  const [first] = chapters;
  const items: readonly (Item & { readonly content: string | Uint8Array })[] = [
    {
      id: 'cover',
      file: 'cover.xhtml',
      type: xhtml,
      properties: book.drawing ? 'svg' : undefined,
      read: true,
      content: coverFile(book),
    },
    {
      id: 'contents',
      file: 'contents.xhtml',
      type: xhtml,
      properties: 'nav',
      read: true,
      content: navigation(book, first?.name ?? 'contents.xhtml'),
    },
    ...chapters.map(({ name, chapter, text, hasDrawing }) => ({
      id: `c-${chapter.id}`,
      file: name,
      type: xhtml,
      properties: hasDrawing ? 'svg' : undefined,
      read: true,
      content: text,
    })),
    {
      id: 'cover-image',
      file: 'cover.svg',
      type: 'image/svg+xml',
      properties: 'cover-image',
      content: coverImage(book),
    },
    { id: 'css', file: 'book.css', type: 'text/css', content: css },
    { id: 'besley', file: 'besley.woff2', type: 'font/woff2', content: font },
  ];
  const time = `${modified.toISOString().slice(0, 19)}Z`;
  const files: Zippable = {
    // Readers know an EPUB by its first bytes: this file, not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    [`${folder}/package.opf`]: strToU8(packageDocument(book, items, time)),
    ...Object.fromEntries(
      items.map(({ file, content }) => [
        `${folder}/${file}`,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  };
  return zipSync(files, { level: 9, mtime: zipDate });
}
