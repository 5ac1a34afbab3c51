import { expect } from 'vitest';
import { bank, firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import type { Day } from './support/learner.ts';
import { quizOn, type SeenQuestion } from './support/seen.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

/** The same day with more questions seen. */
function withQuestions(day: Day, ...more: readonly SeenQuestion[]): Day {
  return { ...day, quiz: { ...day.quiz, questions: [...day.quiz.questions, ...more] } };
}

test('deleting a question leaves the other answers and the old score', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.cut(file, 'Q1-caller'));
  await expectKept(learner, address, before, {
    order: before.quiz.questions.map(({ id }) => id).filter((id) => id !== 'Q1-caller'),
    result: [
      '4 of 7 right first time, 3 partly right. Score 76%.',
      'The pass mark is 80%. Read the reasons, then answer again.',
      'One right answer was a guess and comes back with the missed ones.',
    ],
  });
});

test('an answer moves along when its question moves into another quiz', async ({ learner }) => {
  const inBank = await learner.finish(bank);
  const before = await learner.finish(firstQuiz);
  const moved = inBank.quiz.questions[0]?.id ?? '';
  await learner.publish(async (author) => {
    await author.paste(file, await author.cut(bank.file, moved), 'after', 'Q1-reply');
    await author.reword(bank.file, 'draw: 2\n', '');
  });
  const all = withQuestions(before, ...inBank.quiz.questions);
  const [first = '', ...others] = before.quiz.questions.map(({ id }) => id);
  await expectKept(learner, address, all, {
    order: [first, moved, ...others],
    result: [
      '5 of 9 right first time, 3 partly right. Score 70%.',
      'The pass mark is 80%. Read the reasons, then answer again.',
      'One right answer was a guess and comes back with the missed ones.',
    ],
  });
});

test('a round stays as it was when its bank draws one question more, and the next one asks it', async ({
  learner,
}) => {
  const before = await learner.finish(bank);
  await learner.publish((author) => author.reword(bank.file, 'draw: 2', 'draw: 3'));
  await expectKept(learner, bank.address, before);

  const { page } = learner;
  await page.goto(bank.address);
  await page.getByRole('button', { name: 'Answer other questions' }).click();
  await expect.poll(async () => (await quizOn(page)).result).toEqual(['0 of 3 answered.']);
  const next = (await quizOn(page)).questions.map(({ id }) => id);
  // Those never asked come first, and the bank has three of them.
  expect(next.filter((id) => before.quiz.questions.some((asked) => asked.id === id))).toEqual([]);
});

test('a question added to a bank does not exchange those already answered', async ({ learner }) => {
  const before = await learner.finish(bank);
  await learner.publish((author) =>
    author.paste(
      bank.file,
      `  - id: Q2-late
    type: true-false
    stem: Being late is worse than saying so.
    section: F1.2#name-an-hour
    answer: false
    feedback:
      whenTrue: Whoever hears of it in time can plan anew, so saying it is never worse.
      whenFalse: Late and said leaves time to plan anew, and late alone leaves none.`,
      'before',
      'Q2-soon',
    ),
  );
  await expectKept(learner, bank.address, before);
});

test('results of a quiz that was deleted stay in My playbook', async ({ learner }) => {
  const before = await learner.finish(bank);
  await learner.publish((author) => author.remove(bank.file));
  expect(await learner.results()).toEqual(before.results);
  const headings = await learner.page.locator('playbook-results h3').allInnerTexts();
  expect(headings).toEqual(['Q2, no longer in the playbook']);
});
