import { expect, test } from 'vitest';
import { RoundStore } from '#components/quiz/round-store.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { freshName, openTab } from '../storage/support.ts';

const keys = Array.from({ length: 8 }, (_, index): AnswerKey => {
  return { id: `q${index + 1}`, type: 'single', choices: ['yes', 'no'], right: ['yes'] };
});

/** A tab with a quiz in it. */
async function quizTab(name: string) {
  const { record } = await openTab(name);
  return { record, store: new RoundStore(record, 'Q1', keys, 0.8) };
}

test('two tabs answering at once lose no answer and keep the finished round once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const name = freshName();
    const [one, two] = await Promise.all([quizTab(name), quizTab(name)]);
    const answering = keys.map(({ id }, index) => {
      const tab = index % 2 === 0 ? one : two;
      return tab.store.add(id, ['yes'], 1);
    });
    await Promise.all(answering);
    const attempts = await one.record.events('attempt');
    expect(attempts).toHaveLength(1);
    expect(attempts[0]).toMatchObject({ quiz: 'Q1', score: 1, passed: true });
    expect(attempts[0]?.answers).toHaveLength(keys.length);
    expect((await two.record.list('answer')).size).toBe(keys.length);
  }
});

test('an answer one tab gives is part of the result in the other', async () => {
  const name = freshName();
  const [one, two] = await Promise.all([quizTab(name), quizTab(name)]);
  await one.store.add('q1', ['yes'], 1);
  await two.store.add('q2', ['no'], 0);
  await one.store.read();
  expect(one.store.result).toMatchObject({ answered: 2, right: 1, missed: ['q2'] });
});

test('asking again removes the answers that make room, and keeps the attempt', async () => {
  const { record, store } = await quizTab(freshName());
  for (const { id } of keys)
    await store.add(id, id === 'q3' ? ['no'] : ['yes'], id === 'q3' ? 0 : 1);
  await store.forget(store.result.missed);
  expect(store.result).toMatchObject({ answered: 7, finished: false, missed: [] });
  expect(await record.events('attempt')).toHaveLength(1);
});
