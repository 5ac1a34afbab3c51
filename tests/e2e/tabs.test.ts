import { expect } from 'vitest';
import { pages } from './support/course.ts';
import { checkButton, chooseRight, questionsOn, verdictOf } from './support/quiz.ts';
import { test } from './support/test.ts';

test('two tabs answering at once lose nothing', async ({ newVisitor }) => {
  const { context, page: one } = await newVisitor();
  const other = await context.newPage();
  await Promise.all([one.goto(pages.quiz), other.goto(pages.quiz)]);
  const [inOne, inOther] = await Promise.all([questionsOn(one), questionsOn(other)]);
  const half = Math.floor(inOne.length / 2);
  const turns = [...inOne.slice(0, half).entries()].map(
    ([index, question]) => [question, inOther[half + index]] as const,
  );

  for (const [mine, yours] of turns) {
    if (!yours) throw new Error('The quiz has too few questions.');
    await Promise.all([chooseRight(mine), chooseRight(yours)]);
    await Promise.all([checkButton(mine).press('Enter'), checkButton(yours).press('Enter')]);
  }
  const result = `${half * 2} of ${inOne.length} right first time`;
  await one.getByText(result).waitFor();
  await other.getByText(result).waitFor();

  await one.reload();
  await one.getByText(result).waitFor();
  for (const question of await questionsOn(one)) {
    expect(await verdictOf(question).innerText()).toBe('Right');
  }
  await one.goto(pages.myPlaybook);
  const results = one.locator('[data-results="attempt"]');
  await results.getByText(`${half * 2} of ${inOne.length} right`).waitFor();
  expect(await results.locator('.my-attempt').count(), 'kept once, not by both tabs').toBe(1);
});

test('a lesson marked done in one tab is ticked in the other without a reload', async ({
  newVisitor,
}) => {
  const { context, page: one } = await newVisitor();
  const other = await context.newPage();
  await one.goto(pages.firstLesson);
  await other.goto(pages.path);
  await one.getByRole('button', { name: 'Mark this lesson done' }).click();
  await other.locator('li.is-done').first().waitFor();
});
