import { describe, expect, test } from 'vitest';
import { runSuites } from '../../../../scripts/gates/schedule.ts';
import type { Result, Suite } from '../../../../scripts/gates/suite.ts';

const suite = (name: string, options: Partial<Suite> = {}): Suite => ({
  name,
  command: [],
  ...options,
});

const passed = (name: string): Result => ({
  name,
  seconds: 1,
  passed: 1,
  failed: 0,
  notRun: 0,
  output: '',
});

/** A runner whose suites take a few turns of the event loop, and which notes what ran beside what. */
function recorder(failing: readonly string[] = []): {
  run: (suite: Suite) => Promise<Result>;
  log: string[];
  most: () => number;
} {
  const log: string[] = [];
  let running = 0;
  let most = 0;
  return {
    log,
    most: () => most,
    run: async ({ name }) => {
      most = Math.max(most, ++running);
      log.push(`start ${name}`);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      log.push(`end ${name}`);
      running--;
      return failing.includes(name) ? { ...passed(name), passed: 0, failed: 1 } : passed(name);
    },
  };
}

test('every suite runs once, and results come in the order of the table', async () => {
  const { run, log } = recorder();
  const results = await runSuites([suite('c'), suite('a'), suite('b')], run, 2);
  expect(results.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
  expect(log.filter((entry) => entry.startsWith('start'))).toHaveLength(3);
});

test('no more cores are busy than allowed', async () => {
  const { run, most } = recorder();
  await runSuites(
    ['a', 'b', 'c', 'd'].map((name) => suite(name)),
    run,
    2,
  );
  expect(most()).toBe(2);
});

test('a suite that needs all cores runs alone, even when it asks for more than there are', async () => {
  const { run, log } = recorder();
  await runSuites([suite('a'), suite('big', { cores: 8 }), suite('b')], run, 2);
  const began = log.indexOf('start big');
  expect(log[began + 1]).toBe('end big');
});

test('suites with the same lock take turns while others go on', async () => {
  const { run, log } = recorder();
  await runSuites([suite('a', { lock: 'x' }), suite('b', { lock: 'x' }), suite('c')], run, 3);
  expect(log.indexOf('start b')).toBeGreaterThan(log.indexOf('end a'));
  expect(log.indexOf('start c')).toBeLessThan(log.indexOf('end a'));
});

test('a suite waits for its forerunner', async () => {
  const { run, log } = recorder();
  await runSuites([suite('tests', { after: ['build'] }), suite('build')], run, 2);
  expect(log).toEqual(['start build', 'end build', 'start tests', 'end tests']);
});

describe('what cannot run is a failure, never a silence', () => {
  test('a suite whose forerunner failed', async () => {
    const { run, log } = recorder(['build']);
    const results = await runSuites([suite('build'), suite('tests', { after: ['build'] })], run, 2);
    expect(results[1]).toMatchObject({ failed: 1, output: 'Not run: build failed.\n' });
    expect(log).not.toContain('start tests');
  });

  test('a suite whose forerunner is not in the table', async () => {
    const results = await runSuites([suite('tests', { after: ['biuld'] })], recorder().run, 2);
    expect(results[0]).toMatchObject({ passed: 0, failed: 1 });
  });

  test('suites that wait for each other', async () => {
    const circle = [suite('a', { after: ['b'] }), suite('b', { after: ['a'] })];
    const results = await runSuites(circle, recorder().run, 2);
    expect(results.map(({ failed }) => failed)).toEqual([1, 1]);
  });

  test('a suite that crashes', async () => {
    const crash = (): Promise<Result> => Promise.reject(new Error('no report'));
    const results = await runSuites([suite('a')], crash, 2);
    expect(results[0]).toMatchObject({ passed: 0, failed: 1 });
    expect(results[0]?.output).toContain('no report');
  });
});

test('each result is told as soon as its suite has ended', async () => {
  const told: string[] = [];
  const tell = ({ name }: Result): number => told.push(name);
  await runSuites([suite('a'), suite('b', { after: ['a'] })], recorder().run, 2, tell);
  expect(told).toEqual(['a', 'b']);
});
