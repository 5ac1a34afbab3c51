import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexOf } from '#integrations/search-index.ts';
import { dist } from '../support/site.ts';

const index = path.join(dist, 'pagefind');

test('the search index is whole: every file that Pagefind makes of the pages, none cut off', async () => {
  const made = await indexOf(dist);
  const entries = await readdir(index, { recursive: true, withFileTypes: true });
  const written = entries.filter((entry) => entry.isFile());
  expect(written).toHaveLength(made.size);
  // The rest carries the moment it was made in its names.
  for (const name of ['pagefind.js', 'pagefind-worker.js', 'wasm.en.pagefind']) {
    expect((await readFile(`${index}/${name}`)).equals(made.get(name) ?? Buffer.of()), name).toBe(
      true,
    );
  }
});

test('the ready-made search boxes of Pagefind are left out', async () => {
  expect((await readdir(index)).filter((name) => /ui|highlight/.test(name))).toEqual([]);
});
