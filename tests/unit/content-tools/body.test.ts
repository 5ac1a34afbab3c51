import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { readBody } from '#content-tools/load/body.ts';

const frontMatter = '---\ntitle: A page\n---\n\n';
const body = (text: string): ReturnType<typeof readBody> =>
  readBody('page.mdx', frontMatter + text);

describe('headings', () => {
  test('get the ids that Astro gives them', async () => {
    const text = [
      '## What people listen for',
      '## “Can’t you just…?” – it’s *5%* & `code`',
      "## Don't say 'policy' -- ever",
      '## Who owns CX?',
      '### Who owns CX?',
      '## [A link](id:F1.1) in Zürich',
    ].join('\n\n');
    const processor = await createSatteriMarkdownProcessor({});
    const { metadata } = await processor.render(text);

    expect(body(text).headings.map(({ slug, depth }) => ({ slug, depth }))).toEqual(
      metadata.headings.map(({ slug, depth }) => ({ slug, depth })),
    );
  });

  test('know their line in the file, front matter included', () => {
    expect(body('Words.\n\n## Here\n').headings[0]?.place).toEqual({
      file: 'page.mdx',
      line: 7,
      column: 1,
    });
  });
});

describe('citations', () => {
  test('are found with line and column, several in a row too', () => {
    const { citations } = body('A “café” 👋 opened.[@S1][@O-bain2005] Then\n> it closed.[@S2]\n');

    expect(citations.map(({ id, place: { line, column } }) => [id, line, column])).toEqual([
      ['S1', 5, 20],
      ['O-bain2005', 5, 25],
      ['S2', 6, 13],
    ]);
  });

  test('in code are left alone', () => {
    const text = 'Write `[@S1]` .\n\n```md\nText.[@S3]\n```\n\n    [@S4] in a paragraph\n';

    expect(body(text).citations.map(({ id }) => id)).toEqual(['S4']);
  });
});

describe('course links', () => {
  test('to terms, pages and headings are told apart', () => {
    const { links } = body(
      'A [potato](term:hot-potato), [one](id:C2.1), [two](id:F3.1#the-steps), [x](https://a.b/).\n',
    );

    expect(links.map(({ scheme, id, heading }) => [scheme, id, heading])).toEqual([
      ['term', 'hot-potato', undefined],
      ['id', 'C2.1', undefined],
      ['id', 'F3.1', 'the-steps'],
    ]);
  });

  test('inside components and lists are found', () => {
    const text = '<Aside>\n\n- See [it](id:C2.1)\n\n</Aside>\n';

    expect(body(text).links.map(({ place: { line } }) => line)).toEqual([7]);
  });
});

describe('prose', () => {
  test('leaves out mark-up, code, comments and citation marks', () => {
    const { blocks } = body(
      'Say *this*.[@S1] And `code` {/* hidden */}now.\n\n| a | b |\n|--|--|\n| c | d |\n',
    );

    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Say this. And  now.'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
    ]);
  });

  test('takes the bold title of a step for a heading of its own', () => {
    const { blocks } = body('1. **Show you heard** “You drove all this way.”\n');

    expect(blocks.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['step', 'Show you heard'],
      ['text', '“You drove all this way.”'],
    ]);
  });

  test('takes bold words with which a sentence begins for a part of it', () => {
    const { blocks } = body('1. **Mark it held** if somebody said yes.\n2. **Stop.**\n');

    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['text', 'Mark it held if somebody said yes.'],
      ['step', 'Stop.'],
    ]);
  });

  test('leads back to the place of a word', () => {
    const [block] = body('First line.[@S1]\nSecond *bold* word.\n').blocks;

    expect(block?.placeAt(block.text.indexOf('word'))).toMatchObject({ line: 6, column: 15 });
  });
});

test('a page that is not valid MDX says where', () => {
  expect(body('Fine.\n\n<Aside>\n').fault).toMatchObject({
    rule: 'mdx-syntax',
    line: 7,
    column: 1,
  });
});
