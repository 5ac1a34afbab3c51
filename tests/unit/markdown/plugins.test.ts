import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import type { CourseIndex } from '#content-tools/course-index.ts';
import { citations } from '#markdown/citations.ts';
import { courseLinks } from '#markdown/course-links.ts';
import { glossaryTerms } from '#markdown/glossary-terms.ts';
import { wideTables } from '#markdown/wide-tables.ts';

const course: CourseIndex = {
  pages: new Map([
    [
      'C2.1',
      {
        id: 'C2.1',
        kind: 'lesson',
        title: 'The warm handoff',
        address: '/lessons/own/warm/',
        headings: [],
      },
    ],
  ]),
  terms: new Map([
    [
      'hot-potato',
      {
        id: 'hot-potato',
        term: 'Hot potato',
        definition: 'Passing a problem on.',
        also: [],
        see: [],
      },
    ],
  ]),
  sources: new Map(),
};

async function render(markdown: string, sources: string[] = [], base = '/'): Promise<string> {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    hastPlugins: [
      citations(),
      courseLinks(() => course, base),
      glossaryTerms(() => course, base),
      wideTables(),
    ],
  });
  const { code } = await processor.render(markdown, { frontmatter: { sources } });
  return code;
}

describe('a citation', () => {
  test('becomes the number its source has in the list of the page', async () => {
    const html = await render('A fact.[@O-b] Another.[@O-a]', ['O-a', 'O-b']);
    expect(html).toContain('href="#source-O-b"');
    expect(html).toMatch(/A fact\.<a [^>]*aria-label="Source 2"[^>]*>\[2\]<\/a> Another\./);
    expect(html).toMatch(/aria-label="Source 1"[^>]*>\[1\]<\/a>/);
  });

  test('stays as written in code', async () => {
    expect(await render('`[@O-a]`', ['O-a'])).toContain('<code>[@O-a]</code>');
  });

  test('stays as written when the page does not list it', async () => {
    expect(await render('A fact.[@O-x]', ['O-a'])).toContain('[@O-x]');
  });
});

describe('a link by id', () => {
  test('leads to where the page stands, under the base path, heading and all', async () => {
    const html = await render('[warm](id:C2.1#read-back)', [], '/cx/');
    expect(html).toContain('href="/cx/lessons/own/warm/#read-back"');
  });

  test('and an address from the root both work under a base path', async () => {
    expect(await render('[me](/me/)', [], '/cx')).toContain('href="/cx/me/"');
  });

  test('to another site opens no back door', async () => {
    expect(await render('[x](https://example.org/)')).toContain('rel="noopener external"');
  });
});

describe('a glossary term', () => {
  test('is a button with its definition in a popover that needs no script', async () => {
    const html = await render('a [potato](term:hot-potato) here');
    expect(html).toMatch(/<button[^>]*popovertarget="term-hot-potato"[^>]*>potato<\/button>/i);
    expect(html).toMatch(/<span[^>]*id="term-hot-potato"[^>]*popover/);
    expect(html).toContain('Passing a problem on.');
    expect(html).toContain('href="/glossary/#hot-potato"');
  });

  test('used twice has one popover, because an id stands once on a page', async () => {
    const html = await render('[one](term:hot-potato) and [two](term:hot-potato)');
    expect(html.match(/id="term-hot-potato"/g)).toHaveLength(1);
    expect(html.match(/popovertarget/gi)).toHaveLength(2);
  });
});

test('each table stands in a frame that scrolls, has a name of its own and takes the keyboard', async () => {
  const table = '| Reply | People |\n| --- | --- |\n| 9 | 18 |\n';
  const html = await render(`${table}\nText between.\n\n${table}`);
  const frames = [...html.matchAll(/<section ([^>]*)><table>/g)].map(
    ([, attributes]) => attributes,
  );
  expect(frames).toHaveLength(2);
  for (const frame of frames) expect(frame).toMatch(/tabindex="0"/i);
  expect(frames[0]).toContain('aria-label="Table 1: Reply, People"');
  expect(frames[1]).toContain('aria-label="Table 2: Reply, People"');
});
