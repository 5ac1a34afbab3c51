import { expect } from 'vitest';
import { answer } from './support/answer.ts';
import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;
const sevenOfEight = ['7 of 8 answered.'];

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
