/** The book as EPUBCheck of the W3C sees it, in the version of Debian. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findEpubcheck } from '../../scripts/printing/epubcheck.ts';
import { epubOf, wholeBook } from '../support/book.ts';

test('the book has no error and no warning', async () => {
  const program = findEpubcheck();
  if (program === undefined) throw new Error('EPUBCheck was not found.');
  const folder = await mkdtemp(path.join(tmpdir(), 'epubcheck-'));
  try {
    const file = path.join(folder, 'book.epub');
    await writeFile(file, await epubOf(await wholeBook()));
    const { stdout, stderr } = spawnSync('java', ['-jar', program, file], { encoding: 'utf8' });

    expect(stdout + stderr).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
  } finally {
    await rm(folder, { recursive: true });
  }
});
