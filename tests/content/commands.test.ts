/** The command lines: what they print last and how they exit. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtures, withFixture } from './support.ts';

const repository = join(import.meta.dirname, '../..');

function run(script: string, ...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'originality-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('the content check exits 0 on valid content', () => {
  const { status, lines } = run('check-content', join(fixtures, '_valid'));

  expect(lines).toEqual(['Content check: no problems.']);
  expect(status).toBe(0);
});

test('the content check exits 1 after printing every problem', async () => {
  await withFixture('title-length', (root) => {
    const { status, lines } = run('check-content', root);

    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe('Content check: 3 problems in 2 files.');
    expect(status).toBe(1);
    return Promise.resolve();
  });
});

test('the content check exits 2 when there are no pages to check', () => {
  expect(run('check-content', folder)).toEqual({
    status: 2,
    lines: [`Content check: there are no pages in ${join(folder, 'src/content/docs')}.`],
  });
});

test('the reading grade exits 1 when a page is over a limit, and 2 when there is nothing to read', () => {
  const short = run('reading-grade', join(fixtures, '_valid'));

  expect(short.lines.at(-1)).toBe('Reading grade: 5 problems in 3 files.');
  expect(short.status).toBe(1);
  expect(run('reading-grade', folder).status).toBe(2);
});

test('the curriculum exits 1 when a target is missed, and 2 when there is nothing to count', () => {
  const small = run('curriculum', join(fixtures, '_valid'));

  expect(small.lines.at(-1)).toMatch(/^Curriculum: targets missed: \d+\.$/);
  expect(small.status).toBe(1);
  expect(run('curriculum', folder).status).toBe(2);
});

test('the originality check exits 0 on new text, and 2 when there is nothing to read', async () => {
  const file = join(folder, 'own.md');
  await writeFile(file, 'Nine words of our own that nobody wrote before.\n');

  expect(run('originality', file)).toEqual({
    status: 0,
    lines: ['1 files read, 0 borrowed runs of 8 words'],
  });
  expect(run('originality', join(folder, 'missing.md')).status).toBe(2);
});
