/** The quiz element with all its types of question: what a page that uses every type would load to answer them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectRoot } from '../../scripts/serve.ts';

const folder = path.join(projectRoot, 'dist/_astro');
/** The element itself, then what it loads where a type is used. What saves is loaded later and weighed with the page. */
const chunks = ['QuizScript.astro', 'ordering', 'matching', 'written', 'note-card', 'pairs'];
/** Bytes after brotli; the budget of issue 3. */
const budget = 9_000;

test('the quiz element weighs at most 9 kB with all types of question', async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
  const weights = await Promise.all(
    chunks.map(async (chunk) => {
      const found = files.filter(
        (file) => file.startsWith(`${chunk}.`) || file.startsWith(`${chunk}_`),
      );
      expect(found, chunk).toHaveLength(1);
      return brotliCompressSync(await readFile(path.join(folder, found[0] ?? ''))).length;
    }),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  console.log(`quiz element: ${total} bytes of ${budget}`);
  expect(total).toBeLessThanOrEqual(budget);
});
