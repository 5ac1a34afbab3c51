/**
 * Makes tagged PDFs of the built site, with bookmarks and links: `npm run pdf -- --kit K4`.
 * `--kit ID` slides, worksheet, facilitator guide and cards; `--path ID` and `--lesson ID` one PDF each; `--all` everything.
 * Options: `--paper letter`, `--large`, `--out FOLDER` (default dist-pdf). SITE_URL is the address that
 * phones and links are sent to; without it there is none.
 * Exit status: 0 made, 1 something failed (there is no built site), 2 an option is wrong.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from 'node:process';
import { parseArgs } from 'node:util';
import { NoBuild } from '#book/built-site.ts';
import { openLibrary } from '#book/compose/open-library.ts';
import { bookDate } from '#book/day.ts';
import { siteUrlOf } from '#book/site-url.ts';
import { readPaper, readWanted, told } from './printing/choice.ts';
import { jobsFor } from './printing/jobs.ts';

const usage =
  'npm run pdf -- --kit ID | --path ID | --lesson ID | --all [--paper a4|letter] [--large] [--out FOLDER]';

const root = path.join(import.meta.dirname, '..');

await told(usage, async () => {
  const { values } = parseArgs({
    options: {
      kit: { type: 'string' },
      path: { type: 'string' },
      lesson: { type: 'string' },
      all: { type: 'boolean', default: false },
      paper: { type: 'string', default: 'a4' },
      large: { type: 'boolean', default: false },
      out: { type: 'string', default: 'dist-pdf' },
    },
  });
  const wanted = readWanted(values);
  const siteUrl = siteUrlOf(env);
  const look = { paper: readPaper(values.paper), large: values.large };
  const library = await openLibrary(root, bookDate(env, new Date())).catch((error: unknown) => {
    if (error instanceof NoBuild) throw new Error(`${error.message} Build it first: npm run build`);
    throw error;
  });
  const jobs = jobsFor(wanted, library);
  if (siteUrl === undefined && jobs.some(({ needsSite }) => needsSite))
    console.log('SITE_URL is not set, so slides and worksheets carry no address for phones.');
  await mkdir(values.out, { recursive: true });
  // Browser and server take a while to load; a mistyped id is said before that.
  const [{ openPress }, { serve }] = await Promise.all([
    import('./printing/press.ts'),
    import('./serve.ts'),
  ]);
  // The site is served below the path it was built for, whatever this shell says.
  env.BASE_PATH = library.site.base === '' ? '/' : library.site.base;
  const press = await openPress();
  const site = jobs.some(({ needsSite }) => needsSite) ? await serve({ port: 0 }) : undefined;
  try {
    for (const [index, { name, print }] of jobs.entries()) {
      const file = path.join(values.out, `${name}.pdf`);
      await writeFile(
        file,
        await print({ press, library, look, origin: site?.origin ?? '', siteUrl }),
      );
      console.log(
        `${String(index + 1).padStart(String(jobs.length).length)} of ${jobs.length}  ${file}`,
      );
    }
  } finally {
    await site?.stop();
    await press.close();
  }
});
