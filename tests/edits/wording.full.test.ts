import { expect } from 'vitest';
import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('an answer survives a typo fixed in the stem', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'Wich reply', 'Which reply'));
  await expectKept(learner, address, before);
});

test('an answer survives a typo fixed in the feedback', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'or mised', 'or missed'));
  await expectKept(learner, address, before);
});

test('an answer survives a stem that is written anew and still asks the same', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  const stem = 'Somebody rings who wanted another team. How do you best serve them?';
  await learner.publish(
    (author) => author.reword(file, 'A caller reaches the wrong desk. What helps most?', stem),
    ['Q1-caller'],
  );
  await expectKept(learner, address, before);
});

test('results stand under the new title when a quiz is renamed', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'First quiz', 'Promises and problems'));
  await expectKept(learner, address, before);
  const headings = await learner.page.locator('playbook-results h3').allInnerTexts();
  expect(headings).toEqual(['Promises and problems']);
});
