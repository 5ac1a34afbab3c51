/** reveal.js is there for the slides of the kits, and for no other page. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dist, pageFiles } from '../support/site.ts';

const folder = path.join(dist, '_astro');
const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

/** Which of the files hold this text, and are not the file of this name. */
async function holding(files: readonly string[], text: string, from: string): Promise<string[]> {
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(from, file), 'utf8')] as const),
  );
  return texts
    .filter(([file, inside]) => file !== text && inside.includes(text))
    .map(([file]) => file);
}

test('only the slides lead to reveal.js', async () => {
  const scripts = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const [engine = '', ...others] = await holding(scripts, 'reveal-viewport', folder);
  expect(others).toEqual([]);
  expect((await read(engine)).length).toBeGreaterThan(50_000);

  const [element = '', ...more] = await holding(scripts, engine, folder);
  expect(more).toEqual([]);
  expect(await holding(scripts, element, folder)).toEqual([]);

  const pages = await pageFiles();
  const slides = pages.filter((file) => /^workshops\/[^/]+\/slides\//.test(file));
  expect(slides.length).toBeGreaterThanOrEqual(6);
  expect(await holding(pages, element, dist)).toEqual(slides);
  expect(await holding(pages, engine, dist)).toEqual([]);
});
