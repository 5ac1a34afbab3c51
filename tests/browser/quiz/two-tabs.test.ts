/** Two tabs on one quiz, each with its own connection to the database. */
import { expect, test, vi } from 'vitest';
import { RoundStore, type QuizPlan } from '#components/quiz/round-store.ts';
import type { Mode } from '#domain/progress/model.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import type { Asked } from '#domain/quiz/round.ts';
import { patient } from '../patient.ts';
import { freshName, openTab } from '../storage/support.ts';

const bank = Array.from({ length: 8 }, (_, index): Asked => {
  const key: AnswerKey = {
    id: `q${index + 1}`,
    revision: 'r1',
    type: 'single',
    choices: ['yes', 'no'],
    right: ['yes'],
  };
  return { key, grade: (response) => grade(key, response) };
});
const ids = bank.map(({ key }) => key.id);
const plan: QuizPlan = {
  id: 'Q1',
  bank,
  first: ids,
  pass: 0.8,
  mode: 'practice',
  rounds: true,
  lacking: false,
};
const given = (option: string) => ({ choice: [option], revision: 'r1' });

/** A tab with a quiz in it. */
async function quizTab(name: string) {
  const { record } = await openTab(name);
  const store = new RoundStore(record, plan);
  await store.read();
  return { record, store };
}

/** Two tabs in the middle of one round. */
async function twoTabs(mode: Mode = 'practice') {
  const name = freshName();
  const one = await quizTab(name);
  await one.store.start(mode);
  return { one, two: await quizTab(name) };
}

test('two tabs answering at once lose no answer and keep the finished round once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { one, two } = await twoTabs();
    const answering = ids.map((id, index) => {
      const tab = index % 2 === 0 ? one : two;
      return tab.store.add(id, given('yes'), 1);
    });
    await Promise.all(answering);
    const attempts = await one.record.events('attempt');
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({ quiz: 'Q1', score: 1, passed: true, mode: 'practice' });
    expect(attempts[0]?.answers).toHaveLength(ids.length);
    expect((await two.record.list('answer')).size).toBe(ids.length);
  }
});

test('an exam handed in by two tabs at once is kept once', async () => {
  const { one, two } = await twoTabs('exam');
  await one.store.add('q1', given('yes'), 1);
  await two.store.add('q2', given('no'), 0);
  await Promise.all([one.store.submit(), two.store.submit()]);
  const attempts = await one.record.events('attempt');
  expect(attempts).toHaveLength(1);
  expect(attempts[0]).toMatchObject({ mode: 'exam', score: 1 / 8 });
  expect(attempts[0]?.answers).toHaveLength(ids.length);
});

test.each([
  ['the last answer', 'practice', (store: RoundStore) => store.add('q8', given('yes'), 1)],
  ['handing in', 'exam', (store: RoundStore) => store.submit()],
] as const)('a finished round is begun to be kept together with %s', async (_, mode, finish) => {
  const { one } = await twoTabs(mode);
  for (const id of ids.slice(0, -1)) await one.store.add(id, given('yes'), 1);
  // Whoever leaves the page now is never told that the first write is done.
  vi.spyOn(one.record, 'put').mockReturnValue(Promise.withResolvers<undefined>().promise);
  const append = vi.spyOn(one.record, 'append');
  void finish(one.store);
  expect(append.mock.calls.map(([kind]) => kind)).toEqual(['attempt']);
});

test('a question tried again while the disk fails does not keep the round a second time', async () => {
  const { one } = await twoTabs();
  for (const id of ids) await one.store.add(id, given('no'), 0);
  const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('gone', 'UnknownError');
  });
  await expect(one.store.add('q1', given('yes'), 1)).rejects.toThrow();
  lost.mockRestore();
  await one.store.add('q2', given('yes'), 1);
  await vi.waitFor(async () => {
    expect((await one.record.list('answer')).get('q1')).toHaveProperty('retry');
  }, patient);
  expect(await one.record.events('attempt')).toHaveLength(1);
});

test('an answer one tab gives is part of the result in the other', async () => {
  const { one, two } = await twoTabs();
  await one.store.add('q1', given('yes'), 1);
  await two.store.add('q2', given('no'), 0);
  await one.store.read();
  expect(one.store.result).toMatchObject({ answered: 2, right: 1, missed: ['q2'] });
});

test('a flag set in one tab and an answer given in the other are both kept', async () => {
  const { one, two } = await twoTabs('exam');
  await Promise.all([one.store.flag('q3'), two.store.add('q3', given('yes'), 1)]);
  await two.store.read();
  expect(two.store.round.flagged).toEqual(['q3']);
  expect([...two.store.answers.keys()]).toEqual(['q3']);
});

test('asking again removes the answers that make room, and keeps the attempt', async () => {
  const { one } = await twoTabs();
  for (const id of ids)
    await one.store.add(id, given(id === 'q3' ? 'no' : 'yes'), id === 'q3' ? 0 : 1);
  await one.store.start('practice', one.store.result.missed);
  expect(one.store.result).toMatchObject({ answered: 7, finished: false, missed: [] });
  expect(await one.record.events('attempt')).toHaveLength(1);
});
