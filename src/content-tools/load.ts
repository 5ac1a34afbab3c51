/** Reads the whole course below a root folder. No Astro: it runs in a second process, in tests and in plugins. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { card } from '#domain/content/card.ts';
import { term } from '#domain/content/glossary.ts';
import { idea } from '#domain/content/idea.ts';
import { path as coursePath } from '#domain/content/path.ts';
import { source } from '#domain/content/source.ts';
import type { z } from 'zod';
import type { Course } from './course.ts';
import { keptQuestion } from './ledger/kept-question.ts';
import { docsFolder } from './load/address.ts';
import { listFiles } from './load/list-files.ts';
import { readList, readObject, type ReadEntries } from './load/read-data.ts';
import { readPage, type ReadPage } from './load/read-page.ts';

/** Folders of data that is not a page, from the root of the repository. */
export const dataFolders = {
  paths: 'src/content/paths',
  glossary: 'src/content/glossary',
  sources: 'src/content/sources',
  ideas: 'src/content/ideas',
  cards: 'src/content/cards',
  ledger: 'src/content/ledger',
} as const;

/**
 * Reads every page and data file. Nothing is thrown for faulty content: faults stand in the result.
 *
 * @param root folder that holds `src/content`
 */
export async function loadCourse(root: string): Promise<Course> {
  const files = await listFiles(join(root, docsFolder));
  const [pages, paths, terms, sources, ideas, cards, ledger] = await Promise.all([
    Promise.all(files.filter((file) => file.endsWith('.mdx')).map((file) => page(root, file))),
    data(root, dataFolders.paths, readObject, coursePath, 'path'),
    data(root, dataFolders.glossary, readList, term, 'glossary term'),
    data(root, dataFolders.sources, readList, source, 'source'),
    data(root, dataFolders.ideas, readList, idea, 'idea'),
    data(root, dataFolders.cards, readList, card, 'card'),
    data(root, dataFolders.ledger, readList, keptQuestion, 'kept question'),
  ]);
  return {
    pages: pages.map((read) => read.page),
    paths: paths.flatMap((read) => read.entries),
    terms: terms.flatMap((read) => read.entries),
    sources: sources.flatMap((read) => read.entries),
    ideas: ideas.flatMap((read) => read.entries),
    cards: cards.flatMap((read) => read.entries),
    ledger: ledger.length === 0 ? undefined : ledger.flatMap((read) => read.entries),
    otherFiles: files
      .filter((file) => !file.endsWith('.mdx'))
      .map((file) => `${docsFolder}/${file}`),
    faults: [...pages, ...paths, ...terms, ...sources, ...ideas, ...cards, ...ledger].flatMap(
      (read) => read.faults,
    ),
  };
}

async function page(root: string, file: string): Promise<ReadPage> {
  return readPage(file, await readFile(join(root, docsFolder, file), 'utf8'));
}

async function data<Data>(
  root: string,
  folder: string,
  read: typeof readObject<Data>,
  schema: z.ZodType<Data>,
  noun: string,
): Promise<ReadEntries<Data>[]> {
  const files = (await listFiles(join(root, folder))).filter((file) => /\.ya?ml$/.test(file));
  return Promise.all(
    files.map(async (name) => {
      const file = `${folder}/${name}`;
      return read({ file, text: await readFile(join(root, file), 'utf8'), schema, noun });
    }),
  );
}
