import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runSuite } from '../../../../scripts/gates/run-suite.ts';
import {
  lastLine,
  lastLineOfFull,
  missing,
  table,
  total,
  unsteady,
} from '../../../../scripts/gates/summary.ts';
import { readReport } from '../../../../scripts/gates/vitest-report.ts';

/** A test as in a report of Vitest: its state alone, or also what its tries said. */
type Reported = string | { status: string; fullName: string; failureMessages: string[] };

/** A report of Vitest with these tests, one file each. */
function report(...files: { status: string; message?: string; tests: Reported[] }[]): string {
  const whole = (test: Reported) =>
    typeof test === 'string' ? { status: test, fullName: 'x', failureMessages: [] } : test;
  const count = (status: string): number =>
    files.flatMap(({ tests }) => tests).filter((test) => whole(test).status === status).length;
  return JSON.stringify({
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: count('todo'),
    testResults: files.map(({ tests, ...file }, index) => ({
      ...file,
      name: path.resolve(`tests/file-${index + 1}.test.ts`),
      assertionResults: tests.map(whole),
    })),
  });
}

describe('tests in a report of Vitest', () => {
  test('passed and failed tests are counted', () => {
    const json = report({ status: 'failed', tests: ['passed', 'passed', 'failed'] });
    expect(readReport(json)).toMatchObject({ passed: 2, failed: 1, skipped: 0 });
  });

  test('skipped and planned tests are counted together', () => {
    const json = report({ status: 'passed', tests: ['passed', 'skipped', 'todo'] });
    expect(readReport(json)).toMatchObject({ passed: 1, failed: 0, skipped: 2 });
  });

  test('a file that broke before its first test counts as failed', () => {
    const json = report({ status: 'failed', tests: [] }, { status: 'passed', tests: ['passed'] });
    expect(readReport(json)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  });

  test('anything else is an error', () => {
    expect(() => readReport('{"numPassedTests": 3}')).toThrow();
  });
});

describe('a suite as a process', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'suite-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const node = (code: string): string[] => ['--eval', code];
  const vitestThat = (json: string, status: number): { command: string[]; report: string } => {
    const file = path.join(folder, 'report.json');
    const write = `require('fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(json)})`;
    return { report: file, command: node(`${write}; process.exit(${status})`) };
  };

  test('passes by status 0, and what it wrote to either stream is kept', async () => {
    const command = node('console.log("out"); console.error("err")');
    const result = await runSuite({ name: 'x', command }, process.env);
    expect(result).toMatchObject({ passed: 1, failed: 0 });
    expect(result.output).toMatch(/out/);
    expect(result.output).toMatch(/err/);
  });

  test('fails by any other status', async () => {
    const result = await runSuite({ name: 'x', command: node('process.exit(2)') }, process.env);
    expect(result).toMatchObject({ passed: 0, failed: 1 });
  });

  test('with a report counts as its tests', async () => {
    const json = report({ status: 'passed', tests: ['passed', 'passed'] });
    const result = await runSuite({ name: 'x', ...vitestThat(json, 0) }, process.env);
    expect(result).toMatchObject({ passed: 2, failed: 0 });
  });

  test('fails by a skipped test', async () => {
    const json = report({ status: 'passed', tests: ['passed', 'skipped'] });
    const suite = { name: 'x', ...vitestThat(json, 0) };
    expect(await runSuite(suite, process.env)).toMatchObject({ passed: 1, failed: 1, notRun: 0 });
  });

  test('is run when its program is there, and else counts as one not run, with a sentence', async () => {
    const suite = { name: 'x', command: node('console.log("ran")') };
    const there = { ...suite, needs: { name: 'Firefox', find: () => '/usr/bin/firefox' } };
    expect(await runSuite(there, process.env)).toMatchObject({ passed: 1, notRun: 0 });
    const absent = { ...suite, needs: { name: 'Firefox', find: () => undefined } };
    expect(await runSuite(absent, process.env)).toMatchObject({
      passed: 0,
      failed: 0,
      notRun: 1,
      output: 'Firefox was not found.\n',
    });
  });

  test('that failed has a failure even when its report has none', async () => {
    const json = report({ status: 'passed', tests: ['passed'] });
    const result = await runSuite({ name: 'x', ...vitestThat(json, 1) }, process.env);
    expect(result).toMatchObject({ passed: 1, failed: 1 });
  });

  test('that failed names each test first, then what it said, and where all of it is', async () => {
    const failed = {
      status: 'failed',
      fullName: 'a save is told of',
      failureMessages: [
        '\u001B[31mError: not told\u001B[39m\n    at x (/own.ts)\n    at y (node:z)',
      ],
    };
    const json = report(
      { status: 'failed', tests: ['passed', failed] },
      { status: 'failed', message: 'No such module', tests: [] },
    );
    const { output } = await runSuite({ name: 'x', ...vitestThat(json, 1) }, process.env);
    expect(output.split('\n')).toEqual([
      '✗ tests/file-1.test.ts a save is told of',
      '✗ tests/file-2.test.ts',
      '',
      'tests/file-1.test.ts a save is told of',
      '    Error: not told',
      '        at x (/own.ts)',
      '',
      'tests/file-2.test.ts',
      '    No such module',
      '',
      `All it wrote: ${path.join(folder, 'report.log')}`,
    ]);
  });

  test('with a test that passed when tried again passes, and names it', async () => {
    const again = { status: 'passed', fullName: 'is quick', failureMessages: ['Error: late'] };
    const json = report({ status: 'passed', tests: ['passed', again] });
    const result = await runSuite({ name: 'x', ...vitestThat(json, 0) }, process.env);
    expect(result).toMatchObject({
      passed: 2,
      failed: 0,
      unsteady: ['tests/file-1.test.ts is quick'],
    });
    expect(unsteady([result])).toEqual([
      'Passed only when tried again:',
      'tests/file-1.test.ts is quick',
    ]);
    expect(unsteady([{ ...result, unsteady: [] }])).toEqual([]);
  });

  test('that left no report rejects, so an old report is never counted again', async () => {
    const json = report({ status: 'passed', tests: ['passed'] });
    const { report: file, command } = vitestThat(json, 0);
    await runSuite({ name: 'x', command, report: file }, process.env);
    const silent = { name: 'x', command: node('console.log("crashed")'), report: file };
    await expect(runSuite(silent, process.env)).rejects.toThrow('crashed\n\nNo report to count');
  });
});

describe('the end of the run', () => {
  const results = [
    { name: 'eslint', seconds: 3.14, passed: 1, failed: 0, notRun: 0, output: '' },
    { name: 'unit tests', seconds: 12, passed: 120, failed: 2, notRun: 0, output: '' },
  ];

  test('is one plain line with the sums', () => {
    expect(lastLine(total(results))).toBe('121 passed, 2 failed');
  });

  test('has a table before it', () => {
    expect(table(results)).toBe(
      [
        'suite       seconds   passed   failed',
        'eslint          3.1        1        0',
        'unit tests     12.0      120        2',
      ].join('\n'),
    );
  });

  describe('of a run that lacks a program', () => {
    const [, ...others] = results;
    const absent = { seconds: 0, passed: 0, failed: 0, notRun: 1 };
    const partial = [
      { name: 'in Firefox', ...absent, output: 'Firefox was not found.\n' },
      ...others,
    ];

    test('says which suite was not run, and what was not found', () => {
      expect(missing(partial)).toEqual(['Not run: in Firefox. Firefox was not found.']);
      expect(missing(results)).toEqual([]);
    });

    test('counts it in the table and in its last line', () => {
      expect(table(partial).split('\n')[1]).toBe('in Firefox      0.0        0        0        1');
      expect(lastLineOfFull(total(partial))).toBe('120 passed, 2 failed, 1 not run');
    });
  });
});
