/**
 * Makes one EPUB 3 and one PDF of the whole playbook from the built site: `npm run book`. Builds the site when there is
 * none. Options: `--epub` or `--pdf` for one of the two, `--paper letter`, `--large`, `--out FOLDER` (default dist-book).
 * SITE_URL makes links to what is not in the book; SOURCE_DATE_EPOCH is its date.
 * Exit status: 0 made, 1 something failed, 2 an option is wrong.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { openLibrary } from '#book/compose/open-library.ts';
import { playbook } from '#book/compose/playbook.ts';
import { bookDate } from '#book/day.ts';
import { siteUrlOf } from '#book/site-url.ts';
import { epub } from '#book/epub/epub.ts';
import { printDocument } from '#book/print/print-document.ts';
import { epubCss, headingFont, printCss } from '#book/styles.ts';
import { ensureBuilt } from './printing/built.ts';
import { readPaper, Wrong, told } from './printing/choice.ts';

const root = path.join(import.meta.dirname, '..');
const usage = 'npm run book -- [--epub | --pdf] [--paper a4|letter] [--large] [--out FOLDER]';

await told(usage, async () => {
  const { values } = parseArgs({
    options: {
      epub: { type: 'boolean', default: false },
      pdf: { type: 'boolean', default: false },
      paper: { type: 'string', default: 'a4' },
      large: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist-book' },
    },
  });
  if (values.epub && values.pdf) throw new Wrong('--epub and --pdf: leave out both to make both.');
  const paper = readPaper(values.paper);
  const modified = bookDate(env, new Date());
  await ensureBuilt(root);
  const library = await openLibrary(root, modified);
  const book = await playbook(library, siteUrlOf(env));
  await mkdir(values.out, { recursive: true });
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = path.join(values.out, name);
    await writeFile(file, bytes);
    console.log(`${file}  ${(bytes.length / 1_000_000).toFixed(1)} MB`);
  };
  if (!values.pdf) {
    const [css, font] = await Promise.all([epubCss(), headingFont()]);
    await write('cx-playbook.epub', epub(book, { css, font, modified }));
  }
  if (!values.epub) {
    // A browser takes a while to load, and the EPUB needs none.
    const { openPress } = await import('./printing/press.ts');
    const press = await openPress();
    try {
      const look = { paper, large: values.large };
      const html = printDocument(book, await printCss(), look);
      await write('cx-playbook.pdf', await press.document(html));
    } finally {
      await press.close();
    }
  }
});
