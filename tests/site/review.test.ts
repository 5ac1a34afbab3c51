/** What review weighs, and where. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, pageFiles } from '../support/site.ts';

const read = (file: string): Promise<string> => readFile(path.join(dist, file), 'utf8');

/** Of these files, those that name another one. */
async function naming(name: string, files: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(files.map(read));
  return files.filter((file, at) => file !== name && texts[at]?.includes(path.basename(name)));
}

test('the schedule’s ts-fsrs is loaded by the review page alone', async () => {
  const scripts = await Array.fromAsync(glob('_astro/*.js', { cwd: dist }));
  const texts = await Promise.all(scripts.map(read));
  const holding = scripts.filter((_, at) => texts[at]?.includes('request_retention'));
  expect(holding).toHaveLength(1);
  const [chunk = ''] = holding;
  const loading = await naming(chunk, scripts);
  expect(loading).toEqual([expect.stringMatching(/^_astro\/Review\.astro/)]);
  const pages = await naming(loading[0] ?? '', await pageFiles());
  expect(pages).toEqual(['review/index.html']);
});

test('the list of questions in the page stays under 8 kB when there are 450 of them', async () => {
  const page = await read('review/index.html');
  const json = /<script type="application\/json">(\[.*?\])<\/script>/.exec(page)?.[1] ?? '[]';
  const questions = JSON.parse(json) as unknown[];
  expect(questions.length).toBeGreaterThan(100);
  const bytes = brotliCompressSync(json).length;
  console.log(`list of questions: ${bytes} bytes for ${questions.length}`);
  expect((bytes / questions.length) * 450).toBeLessThan(8_000);
});
