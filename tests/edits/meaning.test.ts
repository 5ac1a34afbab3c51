import { expect } from 'vitest';
import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { attemptsIn, storedIn } from './support/record.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;
const sevenOfEight = ['7 of 8 answered.'];

test('a question with another right option is asked again, and the old attempt stays as it was marked', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.note(file, 'Q1-reply', 'revision: 2');
    await author.shift(file, 'reply-four', 'after', 'reply-when');
    await author.reword(
      file,
      'text: “By four o’clock.”\n        correct: true',
      'text: “By four o’clock.”',
    );
    await author.reword(
      file,
      'text: “As soon as I can.”',
      'text: “At ten, then at four.”\n        correct: true',
    );
  });
  await expectKept(learner, address, before, {
    asked: { 'Q1-reply': 'changed' },
    result: sevenOfEight,
  });

  await learner.page.goto(address);
  await learner.answer({ 'Q1-reply': { choose: ['reply-shortly'] } });
  expect(await learner.results()).toHaveLength(2);
  const [first, second, ...others] = attemptsIn(await storedIn(learner.page));
  expect(others).toEqual([]);
  expect(first).toEqual(attemptsIn(before.stored)[0]);
  const points = (id: string, of = second) =>
    of?.answers.find(({ question }) => question === id)?.points;
  expect(points('Q1-reply', first)).toBe(1);
  expect(points('Q1-reply')).toBe(0);
  for (const id of [
    'Q1-caller',
    'Q1-keep',
    'Q1-silence',
    'Q1-parts',
    'Q1-tells',
    'Q1-share',
    'Q1-word',
  ])
    expect(points(id), id).toBe(points(id, first));
});

test('a number is asked again when its tolerance changes, and says why', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'tolerance: 1', 'tolerance: 0.2'));
  await expectKept(learner, address, before, {
    asked: { 'Q1-share': 'changed' },
    result: sevenOfEight,
  });
});
