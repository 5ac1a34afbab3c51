import { expect } from 'vitest';
import { questionOn } from './support/answer.ts';
import { firstQuiz } from './support/course.ts';
import { answerAsTest } from './support/exam.ts';
import { expectShown } from './support/kept.ts';
import { attemptsIn, storedIn } from './support/record.ts';
import { quizOn } from './support/seen.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('a test under way goes on with every answer and flag after an edit', async ({ learner }) => {
  const { page } = learner;
  await answerAsTest(learner);
  await page.reload();
  await expect.poll(async () => (await quizOn(page)).questions[0]?.given).toEqual(['reply-four']);
  const quiz = await quizOn(page);
  const before = { quiz, results: [], stored: await storedIn(page) };
  expect(quiz.questions.map(({ verdict }) => verdict).join('')).toBe('');

  await learner.publish(async (author) => {
    await author.reword(file, 'Wich reply', 'Which reply');
    await author.shift(file, 'keep-best', 'before', 'keep-hour');
    await author.cut(file, 'caller-mail');
  });
  await page.goto(address);
  await expectShown(learner, before, {});
  const flagged = questionOn(page, 'Q1-keep').getByRole('button', { name: 'Flagged for review' });
  await flagged.waitFor();
  expect(await storedIn(page)).toEqual(before.stored);

  await page.getByRole('button', { name: 'Hand in my answers' }).click();
  await expect.poll(async () => attemptsIn(await storedIn(page)).length).toBe(1);
  const [attempt] = attemptsIn(await storedIn(page));
  expect(attempt?.mode).toBe('exam');
  expect(attempt?.score).toBeCloseTo(2 / 3);
});
