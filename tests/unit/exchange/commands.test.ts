/** The command lines of quiz:table, quiz:import and quiz:export: what they print and how they exit. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPage, quizPage, scenarioPage } from './pages.ts';

const repository = join(import.meta.dirname, '../../..');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(script: string, args: readonly string[], zone = 'UTC'): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { cwd: repository, encoding: 'utf8', env: { ...process.env, TZ: zone } },
  );
  return { status, stdout, stderr };
}

let folder: string;
const given = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('quiz:table prints a table, and exits 0', () => {
  const key = run('quiz-table', [given('quiz.mdx', quizPage)]);
  const decisions = run('quiz-table', [given('scenario.mdx', scenarioPage), '--markdown']);

  expect(key).toMatchObject({ status: 0, stderr: '' });
  expect(key.stdout).toMatch(/^X1: A page\n=+\n/);
  expect(decisions.stdout).toMatch(/^# X1: A page\n/);
});

test('quiz:table exits 1 and prints every problem of a faulty page', () => {
  const file = given('faulty.mdx', quizPage.replace('asks: why', 'asks: whom'));

  const { status, stdout, stderr } = run('quiz-table', [file]);

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`${file}:13:11 questions[0].asks: expected`);
});

test('a file that is not there, a folder, a page of another kind and a wrong option exit 2', () => {
  const plain = given('plain.mdx', plainPage);
  const scenario = given('scenario.mdx', scenarioPage);
  const refused = [
    [['quiz-table'], 'Usage: node scripts/quiz-table.ts FILE [--markdown]'],
    [['quiz-table', 'none.mdx'], 'none.mdx: there is no such file'],
    [['quiz-table', 'src'], 'src: is a folder; name one file in it'],
    [
      ['quiz-table', plain],
      `${plain}: is of kind page; only scenarios, quizzes and lessons have a table`,
    ],
    [['quiz-table', plain, '--html'], 'Usage: node scripts/quiz-table.ts FILE [--markdown]'],
    [
      ['quiz-import', plain, '--format', 'gift'],
      '--format gift: the one format to import is task-list',
    ],
    [['quiz-import', plain, '--section', 'here'], '--section here: expected LESSON#heading'],
    [
      ['quiz-export', plain, '--format', 'word', '--out', 'x'],
      '--format word: expected gift or qti21',
    ],
    [['quiz-export', plain, '--format', 'gift'], '--out: name the file to write'],
    [
      ['quiz-export', scenario, '--format', 'gift', '--out', 'x'],
      `${scenario}: is of kind scenario; only quizzes and lessons can be exported`,
    ],
  ] as const;

  for (const [[script, ...args], message] of refused) {
    const { status, stdout, stderr } = run(script, args);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  }
}, 30_000);

test('quiz:import prints YAML alone on standard output, so that it can be sent to a file', () => {
  const file = given('old-quiz.md', '<quiz>\nA?\n- [x] b\n- [ ] c\n</quiz>\n');
  const { status, stdout, stderr } = run('quiz-import', [file, '--section', 'F3.1#the-four-steps']);

  expect(status).toBe(0);
  expect(stdout).toContain('\nquestions:\n  - id: old-quiz-q1\n');
  expect(stderr).toContain('Empty “feedback:”, 2 times');
});

test('quiz:import exits 1 where the page is faulty', () => {
  const file = given('bad.md', '<quiz>\nA?\n- [ ] b\n</quiz>\n');

  expect(run('quiz-import', [file])).toEqual({
    status: 1,
    stdout: '',
    stderr: `${file}:1:1 quiz: no answer is marked as right\n  Write - [x] before each right answer.\n`,
  });
});

test('quiz:export writes the same bytes every time, whatever the time zone, and prints the limits', () => {
  const file = given('quiz.mdx', quizPage);
  const outs = ['Pacific/Auckland', 'America/Lima'].map((zone) => {
    const out = join(folder, zone.replace('/', '-'));
    const args = [file, '--format', 'qti21', '--out', out];
    const { status, stdout } = run('quiz-export', args, zone);
    expect(status).toBe(0);
    expect(stdout).toContain(`${out}: 2 of 2 questions.\n- Numbers: how a decimal comma`);
    return readFileSync(out);
  });

  expect(outs[0]).toEqual(outs[1]);
}, 20_000);

test('quiz:export writes GIFT', () => {
  const out = join(folder, 'out.gift');
  const file = given('quiz.mdx', quizPage);

  expect(run('quiz-export', [file, '--format', 'gift', '--out', out]).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('::X1-q1::[plain]Why hand over by name? {');
});
