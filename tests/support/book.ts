/** The book of the built site, for tests. */
import path from 'node:path';
import { openLibrary } from '#book/compose/open-library.ts';
import type { Library } from '#book/compose/library.ts';
import { playbook } from '#book/compose/playbook.ts';
import type { Book } from '#book/book.ts';
import { epub } from '#book/epub/epub.ts';
import { epubCss, headingFont } from '#book/styles.ts';

export const root = path.join(import.meta.dirname, '../..');

/** A day like any other. */
export const day = new Date('2026-11-23T00:00:00Z');

export const library = (): Promise<Library> => openLibrary(root, day);

/** The whole playbook, made anew. */
export const wholeBook = async (): Promise<Book> => playbook(await library());

/** Its EPUB. */
export async function epubOf(book: Book): Promise<Uint8Array> {
  const [css, font] = await Promise.all([epubCss(), headingFont()]);
  return epub(book, { css, font, modified: day });
}
