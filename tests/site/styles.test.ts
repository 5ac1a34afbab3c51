/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pageFiles } from '../support/site.ts';

/** A class that only one component’s styles have → the elements that it is there for. */
const owners: readonly (readonly [string, string])[] = [
  ['.quiz-q', 'playbook-quiz, playbook-review'],
  ['.scene-o', 'playbook-scenario'],
  ['.assess-s', 'playbook-assessment'],
  ['.pocket', 'playbook-pocket'],
  ['.plan-row', 'playbook-plan, playbook-plans'],
];

const stylesheet = 'link[rel="stylesheet"]:not([media="print"])';

const pages = await Promise.all(
  (await pageFiles()).map(async (file) => {
    const html = await readFile(path.join(dist, file), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const sheets = [...document.querySelectorAll(stylesheet)].map((link) =>
      path.basename(link.getAttribute('href') ?? ''),
    );
    return { file, document, sheets };
  }),
);

const read = (sheet: string): Promise<string> => readFile(path.join(dist, '_astro', sheet), 'utf8');

describe('the styles of a page', () => {
  test('are linked in its head, in at most five files', () => {
    for (const { file, document, sheets } of pages) {
      expect(document.querySelectorAll(`body ${stylesheet}`), file).toHaveLength(0);
      expect(sheets.length, `${file}: ${sheets.join(', ')}`).toBeLessThanOrEqual(5);
    }
  });

  test('are those that stand on every page, and no more, on a plain page', () => {
    const about = pages.find(({ file }) => file === 'about/index.html');
    expect(about?.sheets).toEqual([expect.stringMatching(/^site\./)]);
  });

  test.each(owners)('have %s where there is %s, and nowhere else', async (name, elements) => {
    const sheets = new Set(pages.flatMap((page) => page.sheets));
    const owning = new Set<string>();
    for (const sheet of sheets) if ((await read(sheet)).includes(name)) owning.add(sheet);
    expect(owning.size).toBeGreaterThan(0);
    for (const page of pages) {
      const linked = page.sheets.some((sheet) => owning.has(sheet));
      expect(linked, page.file).toBe(page.document.querySelector(elements) !== null);
    }
  });
});
