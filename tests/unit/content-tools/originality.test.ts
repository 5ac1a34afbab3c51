import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { borrowedRunFinder, runChecksum } from '#content-tools/originality/borrowed-runs.ts';
import list from '#content-tools/originality/hashes.json' with { type: 'json' };
import { readableFiles } from '#content-tools/originality/readable-files.ts';

const sentence = "the heron doesn't ask the river where fish go";
const findBorrowedRuns = borrowedRunFinder({
  run: 8,
  hashes: [runChecksum("the heron doesn't ask the river where fish")],
});

describe('finding borrowed runs', () => {
  test('a run of eight words from a source is found with the line it starts on', () => {
    expect(findBorrowedRuns(`One line.\nThen ${sentence}.`)).toEqual([
      { line: 2, words: "the heron doesn't ask the river where fish" },
    ]);
  });

  test('capitals, curly apostrophes, punctuation and line breaks do not hide a run', () => {
    const disguised = 'THE heron doesn’t – ask,\n> the **river** where\nfish.';

    expect(findBorrowedRuns(disguised).map(({ line }) => line)).toEqual([1]);
  });

  test('seven words in a row are nobody’s property', () => {
    expect(findBorrowedRuns("the heron doesn't ask the river where birds go")).toEqual([]);
  });

  test('a text shorter than a run is read without complaint', () => {
    expect(findBorrowedRuns('the heron')).toEqual([]);
  });
});

test('the list in the repository holds the source articles as runs of eight words', () => {
  expect(list.run).toBe(8);
  expect(new Set(list.hashes).size).toBeGreaterThan(3000);
});

test('a checksum is the standard CRC-32 of the words', () => {
  expect(runChecksum('123456789')).toBe(0xcbf43926);
});

test('text files are read at any depth, and hidden files, packages and pictures are not', async () => {
  const root = await mkdtemp(join(tmpdir(), 'readable-'));
  try {
    for (const folder of ['deep/er', '.hidden', 'node_modules']) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, 'a.mdx'), '');
    }
    await writeFile(join(root, 'b.png'), '');

    expect(await readableFiles(`${root}/`)).toEqual([join(root, 'deep/er/a.mdx')]);
    expect(await readableFiles(join(root, 'b.png'))).toEqual([join(root, 'b.png')]);
  } finally {
    await rm(root, { recursive: true });
  }
});
