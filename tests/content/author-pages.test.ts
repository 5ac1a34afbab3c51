/** The pages for authors show whole files and parts of files. What people copy must pass the content check. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '#content-tools/check-content.ts';
import { isRecord } from '#content-tools/load/record.ts';
import { formatProblem } from '#content-tools/report.ts';

const repository = join(import.meta.dirname, '../..');
const authorPages = join(repository, 'src/content/docs/authors');
const lesson = 'src/content/docs/lessons/examples/say-when-not-soon.mdx';

/** A fenced block: its language, its title and what stands in it. */
interface Block {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

function blocksIn(node: MdastNode): Block[] {
  if ('children' in node) return node.children.flatMap(blocksIn);
  if (node.type !== 'code') return [];
  const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? '';
  return [{ lang: node.lang ?? '', title, text: node.value }];
}

/** Lays the entries of a printed part over the list it belongs to: the same id is amended, a new one is added. */
function merged(list: readonly unknown[], part: readonly unknown[]): unknown[] {
  const ids = new Map(list.map((entry) => [idOf(entry), entry]));
  for (const entry of part) {
    const known = ids.get(idOf(entry));
    ids.set(idOf(entry), isRecord(known) && isRecord(entry) ? { ...known, ...entry } : entry);
  }
  return [...ids.values()];
}

function idOf(entry: unknown): string {
  if (isRecord(entry) && typeof entry.id === 'string') return entry.id;
  throw new Error(`An entry without an id: ${JSON.stringify(entry)}`);
}

/** The data file with the printed part in it. A path keeps its list under `modules`. */
function amended(whole: unknown, part: unknown): unknown {
  if (!Array.isArray(part)) throw new Error('A part of a data file is printed as a list.');
  if (Array.isArray(whole)) return merged(whole, part);
  if (isRecord(whole) && Array.isArray(whole.modules)) {
    return { ...whole, modules: merged(whole.modules, part) };
  }
  throw new Error('Only lists and paths have parts.');
}

let blocks: Block[];
let root: string;

async function lay({ lang, title, text }: Block): Promise<void> {
  const file = join(root, title);
  await mkdir(dirname(file), { recursive: true });
  const content =
    lang === 'yaml'
      ? stringify(amended(parse(await readFile(file, 'utf8')), parse(text)))
      : `${text}\n`;
  await writeFile(file, content);
}

beforeAll(async () => {
  const names = await readdir(authorPages);
  const texts = await Promise.all(names.map((name) => readFile(join(authorPages, name), 'utf8')));
  blocks = texts.flatMap((text) => blocksIn(mdxToMdast(text)));
  root = await mkdtemp(join(tmpdir(), 'author-pages-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});
beforeEach(async () => {
  await rm(root, { recursive: true });
  await cp(join(repository, 'src/content'), join(root, 'src/content'), { recursive: true });
  for (const block of blocks) if (block.title.startsWith('src/content/')) await lay(block);
});

test('every page and every piece of data says which file it belongs to', () => {
  const copied = blocks.filter(({ lang }) => lang === 'mdx' || lang === 'yaml');

  expect(copied.map(({ title }) => title)).toContain(lesson);
  expect(copied.filter(({ title }) => !title.startsWith('src/content/'))).toEqual([]);
});

test('all examples together break no rule', async () => {
  expect((await checkContent(root)).map(formatProblem)).toEqual([]);
});

test('the printed error is what the check prints for a field with a wrong name', async () => {
  const file = join(root, lesson);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^manager:/m, 'managers:'));
  const printed = blocks.find(({ title }) => title === 'An error and its hint');

  expect((await checkContent(root)).map(formatProblem)).toEqual([printed?.text]);
});
