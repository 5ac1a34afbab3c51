/** The ledger of question ids: what is written into it, and when nothing is. */
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, getFileInfo, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { checkContent } from '#content-tools/check-content.ts';
import { keepIds } from '#content-tools/keep-ids.ts';
import { ledgerFile } from '#content-tools/ledger/format-ledger.ts';
import { formatProblem } from '#content-tools/report.ts';
import { withFixture } from './support.ts';

const repository = join(import.meta.dirname, '../..');
const quiz = 'src/content/docs/quizzes/first-quiz.mdx';

/** Keeps ids and says what came of it: a count when the ledger was written, else why it was not. */
async function keep(root: string, ...ids: string[]): Promise<number | string> {
  const { problems, unknown, count } = await keepIds(root, ids);
  const refusals = [...problems.map(formatProblem), ...unknown];
  return refusals.length === 0 ? count : refusals.join('\n');
}

/** The command line, run as an author runs it. */
function run(root: string, ...ids: string[]): { status: number | null; printed: string } {
  const script = join(repository, 'scripts/keep-ids.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, ...ids], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, printed: stdout };
}

async function edit(root: string, from: string | RegExp, to: string): Promise<void> {
  const file = join(root, quiz);
  const text = await readFile(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  await writeFile(file, edited);
}

function ledger(root: string): Promise<string> {
  return readFile(join(root, ledgerFile), 'utf8');
}

async function rulesBroken(root: string): Promise<string[]> {
  return (await checkContent(root)).map(({ rule }) => rule);
}

/** Uses the valid course with a ledger of its own. */
function withLedger(use: (root: string) => Promise<void>): Promise<void> {
  return withFixture('_valid', async (root) => {
    expect(await keep(root)).toBe(11);
    await use(root);
  });
}

test('the first ledger knows every published question with what is right', async () => {
  await withLedger(async (root) => {
    const text = await ledger(root);

    expect(text.match(/^- id: /gm)).toHaveLength(11);
    expect(text).toContain('    - “By noon tomorrow.” → When to expect us');
    expect(text).toContain("  right:\n    - 'false'\n");
    expect(await rulesBroken(root)).toEqual([]);
  });
});

test('the ledger is written as Prettier would write it', async () => {
  await withLedger(async (root) => {
    const config = await resolveConfig(join(repository, ledgerFile));
    const info = await getFileInfo(ledgerFile);

    expect(info.inferredParser).toBe('yaml');
    expect(await check(await ledger(root), { ...config, filepath: ledgerFile, plugins: [] })).toBe(
      true,
    );
  });
});

test('small edits leave the ledger as it is, so that they cannot add up to another question', async () => {
  await withLedger(async (root) => {
    const before = await ledger(root);
    await edit(root, 'Which reply can be kept?', 'Which reply can really be kept?');

    expect(await keep(root)).toBe(11);
    expect(await ledger(root)).toBe(before);
  });
});

test('an id that left the course stays, and is found when it comes back as another question', async () => {
  await withLedger(async (root) => {
    await edit(root, 'id: Q1-q9', 'id: Q1-q10');
    expect(await rulesBroken(root)).toEqual(['unkept-id']);
    expect(await keep(root)).toBe(12);

    await edit(root, 'id: Q1-q10', 'id: Q1-q9');
    await edit(root, 'Which reply can be kept?', 'Who pays for a parcel lost at sea?');

    expect(await rulesBroken(root)).toEqual(['reused-id']);
    expect(await keep(root)).toContain(
      '“Q1-q9” was published with another stem: “Which reply can be kept?”',
    );
    expect(await ledger(root)).toContain('Which reply can be kept?');
  });
});

test('a raised revision is kept as it reads now, and cannot be taken back', async () => {
  await withLedger(async (root) => {
    const question = 'Who pays for a parcel lost at sea?';
    await edit(root, 'Which reply can be kept?', `${question}\n    revision: 2`);
    expect(await rulesBroken(root)).toEqual(['unkept-id']);
    expect(await keep(root)).toBe(11);
    expect(await ledger(root)).toContain(`  revision: 2\n  stem: ${question}`);
    expect(await rulesBroken(root)).toEqual([]);

    await edit(root, '\n    revision: 2', '');

    expect(await keep(root, 'Q1-q9')).toContain('is older than revision 2');
    expect(await rulesBroken(root)).toEqual(['reused-id']);
  });
});

test('a question reworded throughout is kept when its author says that it asks the same', async () => {
  await withLedger(async (root) => {
    await edit(root, 'Which reply can be kept?', 'Whose words hold a promise?');

    expect(await keep(root)).toContain('npm run ids:keep -- Q1-q9');
    expect(await keep(root, 'Q1-q9')).toBe(11);
    expect(await ledger(root)).toContain('Whose words hold a promise?');
    expect(await rulesBroken(root)).toEqual([]);
  });
});

test('an id that no published question has is named, and nothing is written', async () => {
  await withFixture('unkept-id', async (root) => {
    const before = await ledger(root);

    expect(await keep(root, 'Q2-q1')).toBe('Q2-q1');
    expect(await ledger(root)).toBe(before);
  });
});

test('questions of drafts are not kept before they are published', async () => {
  await withLedger(async (root) => {
    await rm(join(root, ledgerFile));
    await edit(root, /^title:/m, 'draft: true\ntitle:');

    expect(await keep(root)).toBe(2);
  });
});

test('a ledger with faults is reported with its line and never overwritten', async () => {
  await withLedger(async (root) => {
    const faulty = (await ledger(root)).replace('type: single', 'type: simple');
    await writeFile(join(root, ledgerFile), faulty);

    expect(await keep(root)).toContain(`${ledgerFile}:4:9 [0].type: expected single,`);
    expect(await ledger(root)).toBe(faulty);
    expect(await rulesBroken(root)).toEqual(['wrong-type']);
  });
});

test('the command exits 0 when the ledger is written, and 1 after saying why it is not', async () => {
  await withFixture('unkept-id', (root) => {
    const ofDraft = 'There is no published question with the id “Q2-q1”.\n';

    expect(run(root, 'Q2-q1')).toEqual({ status: 1, printed: ofDraft });
    expect(run(root)).toEqual({ status: 0, printed: `${ledgerFile} knows 4 ids.\n` });
    return Promise.resolve();
  });
  await withFixture('reused-id', (root) => {
    const { status, printed } = run(root);

    expect(status).toBe(1);
    expect(printed.trimEnd().split('\n').at(-1)).toBe('Question ids: 4 problems in 1 file.');
    return Promise.resolve();
  });
});
