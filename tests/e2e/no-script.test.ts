import { describe, expect } from 'vitest';
import { onePerKind } from '../support/site.ts';
import { pages } from './support/course.ts';
import { expectReadable } from './support/no-script.ts';
import { questionsOn } from './support/quiz.ts';
import { test } from './support/test.ts';

/** One of each kind, and pages of their own kind that are all form. */
const kinds = [...(await onePerKind()), '/tools/slot/', '/team/'];

describe.concurrent(
  'without JavaScript a page of each kind reads, and shows no button that would do nothing',
  () => {
    test.for(kinds)('%s', (address, { newVisitor }) => expectReadable(newVisitor, address));
  },
);

test('without JavaScript every question shows its options, and on request the answer', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(pages.quiz);
  const questions = await questionsOn(page);
  expect(questions.length).toBeGreaterThanOrEqual(8);
  for (const question of questions) {
    await question.getByText('The answer, and why').click();
    const reasons = question.locator('details li > p');
    expect(await reasons.first().isVisible()).toBe(true);
    expect(await question.locator('.quiz-o').count()).toBe(await reasons.count());
  }
});
