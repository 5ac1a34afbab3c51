/** Publishes a course: the code of this repository, built with other content. */
import { cp, glob, mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { keepIds } from '#content-tools/keep-ids.ts';
import { formatReport } from '#content-tools/report.ts';
import { projectRoot } from '../../../scripts/serve.ts';
import { Author, type Edit } from './author.ts';
import type { Builder } from './builder.ts';

/**
 * Where the sites of these tests are built. Inside the repository, so that Node finds `node_modules` above it; in a
 * folder that Git, ESLint and Prettier pass over.
 */
const workshop = path.join(projectRoot, 'test-results/edits');

/** The course as it was published first. */
const course = path.join(import.meta.dirname, '../course');

/** Everything a build reads besides the content. */
const code = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];
const ownContent = path.join(projectRoot, 'src/content');

const before = 'before';
const contentOf = (root: string): string => path.join(root, 'src/content');

/** Folder of a built site. */
export type BuiltSite = string;

/** The site as published first. Built once for all tests, by the global setup. */
export const siteBefore: BuiltSite = path.join(workshop, before, 'dist');

/** Clears what earlier runs left, and builds the course as published first. */
export async function publishFirst(builder: Builder): Promise<void> {
  await rm(workshop, { recursive: true, force: true });
  const root = await newRoot(before, course);
  await keep(root, []);
  await builder.build(root);
}

/**
 * Edits the published course, and publishes it again as an author does: content check, ledger of ids, build.
 * @param name Folder of the new site; one per edit.
 * @param reworded Ids of questions reworded throughout that still ask the same, for `ids:keep`.
 * @throws {Error} With what the tools said when the edit cannot be published, and when it changes no page.
 */
export async function publishEdited(
  builder: Builder,
  name: string,
  edit: Edit,
  reworded: readonly string[] = [],
): Promise<BuiltSite> {
  const root = await newRoot(name, contentOf(path.join(workshop, before)));
  await edit(new Author(contentOf(root)));
  await keep(root, reworded);
  await builder.build(root);
  const site = path.join(root, 'dist');
  if ((await pagesIn(site)) === (await pagesIn(siteBefore)))
    throw new Error('No page has changed.');
  return site;
}

/** All pages in one text. */
async function pagesIn(site: BuiltSite): Promise<string> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  const pages = files.sort().map((file) => readFile(path.join(site, file), 'utf8'));
  return (await Promise.all(pages)).join('\n');
}

async function newRoot(name: string, content: string): Promise<string> {
  const root = path.join(workshop, name);
  await mkdir(root, { recursive: true });
  const filter = (file: string): boolean => file !== ownContent;
  await Promise.all(
    code.map((file) =>
      cp(path.join(projectRoot, file), path.join(root, file), { recursive: true, filter }),
    ),
  );
  await cp(content, contentOf(root), { recursive: true });
  return root;
}

/** `npm run ids:keep`. */
async function keep(root: string, reworded: readonly string[]): Promise<void> {
  const { problems, unknown } = await keepIds(root, reworded);
  if (problems.length > 0) throw new Error(formatReport('Question ids', problems));
  if (unknown.length > 0) throw new Error(`No question has the id ${unknown.join(', ')}.`);
}
