import { expect } from 'vitest';
import { fill, questionOn } from './support/answer.ts';
import { firstQuiz } from './support/course.ts';
import { expectKept, expectShown } from './support/kept.ts';
import type { Learner } from './support/learner.ts';
import { attemptsIn, storedIn } from './support/record.ts';
import { quizOn } from './support/seen.ts';
import { test } from './support/test.ts';

const { file, address, replies } = firstQuiz;

/** Answers the first quiz as a test, marks one question for review, and does not hand in. */
async function answerAsTest({ page }: Learner): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Test yourself').click();
  await page.locator('playbook-quiz[data-mode="exam"]').waitFor();
  for (const [id, reply] of Object.entries(replies)) await fill(questionOn(page, id), reply);
  await questionOn(page, 'Q1-keep').getByRole('button', { name: 'Flag for review' }).click();
  const kept = async (): Promise<unknown> => {
    const { rec } = await storedIn(page);
    const answers = Object.keys(rec).filter((key) => key.startsWith('answer/'));
    return { answers: answers.length, round: rec['round/Q1'] };
  };
  const answers = Object.keys(replies).length - 1; // one of them is a note
  await expect.poll(kept).toMatchObject({ answers, round: { v: { flagged: ['Q1-keep'] } } });
}

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
