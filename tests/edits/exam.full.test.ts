import { expect } from 'vitest';
import { firstQuiz } from './support/course.ts';
import { answerAsTest } from './support/exam.ts';
import { expectKept } from './support/kept.ts';
import { attemptsIn, storedIn } from './support/record.ts';
import { quizOn } from './support/seen.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('a test handed in stays as it was marked when one more option becomes right, and asks that question again', async ({
  learner,
}) => {
  const { page } = learner;
  await answerAsTest(learner);
  await page.getByRole('button', { name: 'Hand in my answers' }).click();
  await expect.poll(async () => attemptsIn(await storedIn(page)).length).toBe(1);
  await page.reload();
  await expect.poll(async () => (await quizOn(page)).history).not.toEqual([]);
  const quiz = await quizOn(page);
  const before = { quiz, results: await learner.results(), stored: await storedIn(page) };

  await learner.publish((author) =>
    author.reword(
      file,
      'text: Doing your best.',
      'text: Ringing once a day.\n        correct: true',
    ),
  );
  await expectKept(learner, address, before, {
    asked: { 'Q1-keep': 'changed' },
    result: ['7 of 8 answered.'],
  });
});
