/** The pages for authors show whole files and parts of files. What people copy must pass the content check. */
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '#content-tools/check-content.ts';
import { keepIds } from '#content-tools/keep-ids.ts';
import { formatProblem } from '#content-tools/report.ts';
import { card } from '#domain/content/card.ts';
import { strictFrontMatter, type Kind } from '#domain/content/page.ts';
import { question } from '#domain/content/question.ts';
import { readSource } from '#exchange/bank.ts';
import { decisionTable } from '#exchange/table.ts';
import {
  amended,
  blocksIn,
  firstColumnsIn,
  inlineCodeIn,
  readAuthorPages,
  type AuthorPage,
  type Block,
} from './author-pages.ts';
import { fixtures } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const lesson = 'src/content/docs/lessons/examples/say-when-not-soon.mdx';
const quiz = 'src/content/docs/quizzes/holding-a-case.mdx';
const scenario = 'src/content/docs/scenarios/a-van-without-an-hour.mdx';

let pages: AuthorPage[];
let blocks: Block[];
let root: string;

const isPart = ({ lang }: Block): boolean => lang === 'yaml';

async function lay(block: Block): Promise<void> {
  const file = join(root, block.title);
  await mkdir(dirname(file), { recursive: true });
  const content = isPart(block)
    ? amended(await readFile(file, 'utf8'), block.text)
    : `${block.text}\n`;
  await writeFile(file, content);
}

async function problems(): Promise<string[]> {
  return (await checkContent(root)).map(formatProblem);
}

beforeAll(async () => {
  pages = await readAuthorPages();
  blocks = pages.flatMap(({ root: page }) => blocksIn(page));
  root = await mkdtemp(join(tmpdir(), 'author-pages-'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('the examples', () => {
  beforeEach(async () => {
    await rm(root, { recursive: true });
    await cp(join(repository, 'src/content'), join(root, 'src/content'), { recursive: true });
    const copied = blocks.filter(({ title }) => title.startsWith('src/content/'));
    // A part may stand on an earlier page than the file it belongs to.
    for (const block of copied) if (!isPart(block)) await lay(block);
    for (const block of copied) if (isPart(block)) await lay(block);
    await keepIds(root, []);
  });

  test('every page and every piece of data says which file it belongs to', () => {
    const copied = blocks.filter((block) => block.lang === 'mdx' || isPart(block));
    const titles = copied.map(({ title }) => title);

    expect(titles).toEqual(expect.arrayContaining([lesson, quiz, scenario]));
    expect(titles.filter((title) => !title.startsWith('src/content/'))).toEqual([]);
  });

  test('all together break no rule', async () => {
    expect(await problems()).toEqual([]);
  });

  test('a part with a wrong field is found where it is laid', async () => {
    await lay({ lang: 'yaml', title: quiz, text: '- id: EX-Q1-q9\n  tolerence: 0.5' });

    expect(await problems()).toEqual([
      expect.stringMatching(
        /^src\/content\/docs\/quizzes\/holding-a-case\.mdx:\d+:\d+ questions\[8\]\.tolerence: /,
      ),
    ]);
  });

  test('every type of question is shown', async () => {
    const source = readSource(quiz, await readFile(join(root, quiz), 'utf8'));
    const shown = source.is === 'bank' ? source.bank.questions.map(({ type }) => type) : [];
    const types = question.options.map(({ shape }) => shape.type.value);

    expect([...new Set(shown)].toSorted()).toEqual(types.toSorted());
  });

  test('the printed error is what the check prints for a field with a wrong name', async () => {
    const file = join(root, lesson);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^manager:/m, 'managers:'));
    const printed = blocks.find(({ title }) => title === 'An error and its hint');

    expect(await problems()).toEqual([printed?.text]);
  });

  test('the printed end of a decision table is what the command prints', async () => {
    const source = readSource(scenario, await readFile(join(root, scenario), 'utf8'));
    const table = source.is === 'scenario' ? decisionTable(source.scenario, { width: 120 }) : '';
    const printed = blocks.find(({ title }) => title === 'The last lines of the table')?.text ?? '';
    const lines = printed.split('\n');

    expect(lines.length).toBeGreaterThan(1);
    expect(table.trimEnd().split('\n').slice(-lines.length)).toEqual(lines);
  });
});

describe('the explanations', () => {
  test.each<{ kind: Kind; names: string[] }>([
    { kind: 'lesson', names: ['write-a-lesson', 'question-types'] },
    { kind: 'quiz', names: ['write-a-quiz', 'question-types'] },
    { kind: 'scenario', names: ['write-a-scenario', 'write-a-quiz'] },
    { kind: 'assessment', names: ['write-a-self-assessment'] },
    { kind: 'tool', names: ['write-a-tool'] },
    { kind: 'workshop', names: ['write-a-workshop'] },
  ])('name every field of a $kind', ({ kind, names }) => {
    const explained = pages
      .filter(({ name }) => names.includes(name))
      .flatMap(({ root: page }) => inlineCodeIn(page))
      .flatMap((code) => code.split(/[^A-Za-z]+/));
    const fields = fieldsOf(z.toJSONSchema(strictFrontMatter[kind], { io: 'input' }));

    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter((field) => !explained.includes(field))).toEqual([]);
  });

  test('name every field of a card', () => {
    const explained = pages
      .filter(({ name }) => name === 'write-a-workshop')
      .flatMap(({ root: page }) => inlineCodeIn(page));
    const fields = fieldsOf(z.toJSONSchema(card, { io: 'input' }));

    expect(fields).toEqual(expect.arrayContaining(['title', 'lines', 'say', 'lesson']));
    expect(fields.filter((field) => !explained.includes(field))).toEqual([]);
  });

  test('show a gap in an agenda as the check prints it', async () => {
    const shown = blocks.find(({ title }) => title === 'A gap in the agenda')?.text ?? 'nothing';

    expect((await errorsPrinted()).join('\n')).toContain(shown);
  });

  test('quote errors as the check prints them', async () => {
    const printed = await errorsPrinted();
    const quoted = pages
      .flatMap(({ root: page }) => firstColumnsIn(page))
      .flatMap(({ head, cells }) => (head === 'The error says' ? cells : []));
    const isPrinted = (quote: string): boolean => {
      const pattern = new RegExp(quote.split('…').map(RegExp.escape).join('.+'), 'u');
      return printed.some((line) => pattern.test(line));
    };

    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((quote) => !isPrinted(quote))).toEqual([]);
  });
});

/** The lines that the fixtures of the content check expect. */
async function errorsPrinted(): Promise<string[]> {
  const files = await Array.fromAsync(glob(join(fixtures, '*/expected.txt')));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => text.split('\n'));
}

/** Names of all fields in a JSON schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== 'object' || schema === null) return [];
  const names =
    'properties' in schema && typeof schema.properties === 'object' && schema.properties !== null
      ? Object.keys(schema.properties)
      : [];
  return [...new Set([...names, ...Object.values(schema).flatMap(fieldsOf)])];
}
