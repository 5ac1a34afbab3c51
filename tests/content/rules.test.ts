/** Each rule has a tree in tests/fixtures/content/<rule> whose whole report is pinned in its expected.txt. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#content-tools/check-content.ts';
import { formatReport } from '#content-tools/report.ts';
import { contentRules } from '#content-tools/rules/table.ts';
import { fixtures, withFixture } from './support.ts';

const rules = Object.keys(contentRules).sort();

describe('every rule of the content check', () => {
  test.each(rules)('%s names file, line, column, field, fact and correction', async (rule) => {
    const expected = await readFile(join(fixtures, rule, 'expected.txt'), 'utf8');
    const problems = await withFixture(rule, checkContent);

    expect(`${formatReport('Content check', problems)}\n`).toBe(expected);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
  });

  test('has a fixture, and every fixture has a rule', async () => {
    const folders = (await readdir(fixtures)).filter((name) => !name.startsWith('_'));

    expect(folders.sort()).toEqual(rules);
  });
});

test('a valid course has no problems', async () => {
  expect(await checkContent(join(fixtures, '_valid'))).toEqual([]);
});

test('a site without any content has no problems', async () => {
  expect(await checkContent(join(fixtures, '_valid/no-such-folder'))).toEqual([]);
});

test('problems of all files are reported at once, in the order of the files', async () => {
  const problems = await withFixture('broken-reference', checkContent);
  const files = problems.map(({ file }) => file);

  expect(new Set(files).size).toBe(10);
  expect(files).toEqual([...files].sort((a, b) => a.localeCompare(b, 'en')));
});

test('one faulty field does not break the references to its page', async () => {
  const problems = await withFixture('missing-field', checkContent);

  expect(problems.filter(({ rule }) => rule === 'broken-reference')).toEqual([]);
});
