/** @vitest-environment jsdom */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { moduleArt } from '#components/drawing/module-art.ts';
import { dist, pageFiles } from '../support/site.ts';

/** What the drawings of modules on each page say instead of themselves. */
const drawings = await Promise.all(
  (await pageFiles()).map(async (file) => {
    const html = await readFile(path.join(dist, file), 'utf8');
    const document = new DOMParser().parseFromString(html, 'text/html');
    const art = [...document.querySelectorAll('main svg.art-module[role="img"]')];
    return { file, says: art.map((svg) => svg.getAttribute('aria-label')) };
  }),
);

const filesWith = (alt: string, folder: string): string[] =>
  drawings
    .filter(({ file, says }) => file.startsWith(`${folder}/`) && says.includes(alt))
    .map(({ file }) => file);

test.for(Object.entries(moduleArt))(
  'module %s opens with its drawing, on the page of its path and on its first lesson',
  ([, { alt }]) => {
    expect(filesWith(alt, 'paths')).toHaveLength(1);
    expect(filesWith(alt, 'lessons')).toHaveLength(1);
  },
);

test('no two modules share a drawing or its words', () => {
  const all = Object.values(moduleArt);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(new Set(all.map(({ alt }) => alt)).size).toBe(all.length);
});
