import { expect } from 'vitest';
import { answer } from './support/answer.ts';
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

test('a question with one more right option is asked again, and says why', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.reword(
      file,
      'text: Doing your best.',
      'text: Ringing once a day.\n        correct: true',
    ),
  );
  await expectKept(learner, address, before, {
    asked: { 'Q1-keep': 'changed' },
    result: sevenOfEight,
  });
});

test('a number is asked again when its tolerance changes, and says why', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'tolerance: 1', 'tolerance: 0.2'));
  await expectKept(learner, address, before, {
    asked: { 'Q1-share': 'changed' },
    result: sevenOfEight,
  });
});

test('a question that asks something else under a raised revision is asked again, and says why', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.note(file, 'Q1-silence', 'revision: 2');
    await author.reword(file, 'Silence at the hour', 'Being late by a minute at the hour');
  });
  await expectKept(learner, address, before, {
    asked: { 'Q1-silence': 'changed' },
    result: sevenOfEight,
  });
});

test('a question that becomes one of another type is asked again, and says why', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.reword(file, 'id: Q1-caller\n    type: single', 'id: Q1-caller\n    type: multiple'),
  );
  await expectKept(learner, address, before, {
    asked: { 'Q1-caller': 'changed' },
    result: sevenOfEight,
  });
});

test('a scale with one more place is asked again, and answering it adds no attempt', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.paste(
      file,
      `      - id: habit-seldom
        text: Seldom
        feedback: Choose one caller a day and name an hour to that one, for a week.`,
      'after',
      'habit-never',
    ),
  );
  await expectKept(learner, address, before, { asked: { 'Q1-habit': 'changed' } });

  await learner.page.goto(address);
  await answer(learner.page, { 'Q1-habit': { choose: ['habit-seldom'] } });
  expect(await learner.results()).toEqual(before.results);
});
