/** A quiz taken as a test. */
import { expect } from 'vitest';
import { fill, questionOn } from './answer.ts';
import { firstQuiz } from './course.ts';
import type { Learner } from './learner.ts';
import { storedIn } from './record.ts';

const { address, replies } = firstQuiz;

/** Answers the first quiz as a test, marks one question for review, and does not hand in. */
export async function answerAsTest({ page }: Learner): Promise<void> {
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
