import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figure, inPrint } from '#domain/measured/reliability.ts';
import { figuresIn, figureTable, publish } from '../../../../scripts/gates/figures.ts';
import type { CountedSuite } from '../../../../scripts/gates/vitest-suite.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'figures-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A suite that left a report in which tests noted these things. */
async function suiteThatNoted(name: string, ...metas: object[]): Promise<CountedSuite> {
  const report = path.join(folder, `${name}.json`);
  const assertionResults = metas.map((meta) => ({ meta }));
  await writeFile(report, JSON.stringify({ testResults: [{ assertionResults }] }));
  return { name, command: [], report };
}

test('figures of all suites come together by name, and equal names are added up', async () => {
  const suites = [
    await suiteThatNoted('one', { figures: { 'b.cells': 10 } }, { figures: { 'b.cells': 5 } }, {}),
    await suiteThatNoted('other', { figures: { 'a.lost': 0 }, browsers: { firefox: '153' } }),
  ];
  const measured = await figuresIn(suites, new Date('2026-11-23T12:00Z'));
  expect(measured).toEqual({
    measured: '2026-11-23',
    browsers: { firefox: '153' },
    figures: { 'a.lost': 0, 'b.cells': 15 },
  });
  expect(Object.keys(measured.figures)).toEqual(['a.lost', 'b.cells']);
  expect(figureTable(measured)).toBe('firefox 153\na.lost           0\nb.cells         15');
});

test('a suite that left no report has no figures', async () => {
  const absent = { name: 'absent', command: [], report: path.join(folder, 'absent.json') };
  expect((await figuresIn([absent])).figures).toEqual({});
});

test.for([
  { failed: 1, notRun: 0 },
  { failed: 0, notRun: 3 },
])('a run with failures or gaps is not published: %o', async (counts) => {
  const suite = await suiteThatNoted('one', { figures: { 'a.lost': 0 } });
  const result = { name: 'one', seconds: 1, passed: 1, output: '', ...counts };
  expect(await publish(await figuresIn([suite]), [suite], [result])).toMatch(/^Not published/);
});

test('a figure that was never measured is an error, and counts have separators', () => {
  expect(() => figure({ figures: {} }, 'a.lost')).toThrow('No figure “a.lost” was measured.');
  expect(inPrint(12345)).toBe('12,345');
});
