/** Style sheets and the font of the book, as files of the project. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const style = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, 'styles', name), 'utf8');

/** The font of the headings. Its licence, the SIL Open Font License 1.1, allows to embed it. */
export const headingFont = (): Promise<Buffer> =>
  readFile(join(import.meta.dirname, '../styles/fonts/besley-latin-500-700.woff2'));

/** Styles of the EPUB. */
export const epubCss = async (): Promise<string> =>
  (await style('epub.css')) + (await style('book.css'));

/** Styles of what is printed, with the font in them. */
export async function printCss(): Promise<string> {
  const font = (await headingFont()).toString('base64');
  const face = `@font-face{font-family:Besley;font-weight:500 700;src:url(data:font/woff2;base64,${font})}\n`;
  const sheets = await Promise.all(['book.css', 'print.css'].map(style));
  return face + sheets.join('\n');
}
