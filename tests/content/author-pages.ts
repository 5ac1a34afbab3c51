/** What the pages for authors show: the files and parts of files to copy, the words in code, the tables. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse, stringify } from 'yaml';
import { isRecord } from '#content-tools/load/record.ts';

const folder = join(import.meta.dirname, '../../src/content/docs/authors');

export interface AuthorPage {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly root: MdastNode;
}

export async function readAuthorPages(): Promise<AuthorPage[]> {
  const files = (await readdir(folder)).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      const root = mdxToMdast(text, { features: { gfm: true } });
      return { name: file.replace(/\.mdx$/, ''), root };
    }),
  );
}

/** A fenced block: its language, its title and what stands in it. */
export interface Block {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

export function blocksIn(node: MdastNode): Block[] {
  if ('children' in node) return node.children.flatMap(blocksIn);
  if (node.type !== 'code') return [];
  const title = /title="([^"]*)"/.exec(node.meta ?? '')?.[1] ?? '';
  return [{ lang: node.lang ?? '', title, text: node.value }];
}

/** Everything that stands in the text as code. */
export function inlineCodeIn(node: MdastNode): string[] {
  if (node.type === 'inlineCode') return [node.value];
  return 'children' in node ? node.children.flatMap(inlineCodeIn) : [];
}

/** The first column of every table, without its head, by what the head says. */
export function firstColumnsIn(node: MdastNode): { head: string; cells: string[] }[] {
  if (node.type !== 'table') return 'children' in node ? node.children.flatMap(firstColumnsIn) : [];
  const [head = '', ...cells] = node.children.map((row) => {
    const [first] = row.children;
    return first ? wordsIn(first) : '';
  });
  return [{ head, cells }];
}

function wordsIn(node: MdastNode): string {
  if ('children' in node) return node.children.map(wordsIn).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}

/** The lists of a file whose entries are printed one by one. */
const lists = ['modules', 'questions', 'dimensions', 'lists', 'steps'] as const;

/**
 * A file with a printed part in it. A list amends the list of the file, fields amend its fields.
 * @param file Data in YAML, or a page with front matter.
 */
export function amended(file: string, part: string): string {
  const page = /^---\n(.*?)\n---\n(.*)$/s.exec(file);
  if (!page) return written(withPart(parse(file), parse(part)));
  const [, fields = '', body = ''] = page;
  return `---\n${written(withPart(parse(fields), parse(part)))}---\n${body}`;
}

/** A text that looks like a day, a number or yes stays a text. */
const written = (value: unknown): string => stringify(value, { version: '1.1' });

function withPart(whole: unknown, part: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(part)) return merged(whole, part);
  if (!isRecord(whole)) throw new Error('Only lists and fields have parts.');
  if (isRecord(part)) return { ...whole, ...part };
  if (!Array.isArray(part)) throw new Error('A part is printed as a list or as fields.');
  for (const field of lists) {
    const list = whole[field];
    if (Array.isArray(list)) return { ...whole, [field]: merged(list, part) };
  }
  throw new Error(`A list is printed, and the file has none of ${lists.join(', ')}.`);
}

/** The same id is amended, a new one is added. */
function merged(list: readonly unknown[], part: readonly unknown[]): unknown[] {
  const entries = new Map(list.map((entry) => [idOf(entry), entry]));
  for (const entry of part) {
    const known = entries.get(idOf(entry));
    entries.set(idOf(entry), isRecord(known) && isRecord(entry) ? { ...known, ...entry } : entry);
  }
  return [...entries.values()];
}

function idOf(entry: unknown): string {
  if (isRecord(entry) && typeof entry.id === 'string') return entry.id;
  throw new Error(`An entry without an id: ${JSON.stringify(entry)}`);
}
