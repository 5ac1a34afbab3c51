import { describe, expect } from 'vitest';
import { onePerKind } from '../support/site.ts';
import { banner, blocked, expectReadable } from './support/blocked.ts';
import { pages } from './support/course.ts';
import { checkButton, chooseRight, questionsOn, verdictOf } from './support/quiz.ts';
import { test } from './support/test.ts';

const kinds = await onePerKind();

describe.concurrent(
  'with storage blocked a page of each kind reads, says that nothing is kept, and breaks nowhere',
  () => {
    test.for(kinds)('%s', (address, { newVisitor }) => expectReadable(newVisitor, address));
  },
);

test('with storage blocked answering works, and nothing is called saved', async ({
  newVisitor,
}) => {
  const { page } = await blocked(newVisitor);
  await page.goto(pages.firstLesson);
  const [question] = await questionsOn(page);
  if (!question) throw new Error('The lesson has no check.');
  await chooseRight(question);
  await checkButton(question).press('Enter');
  await expect.poll(() => verdictOf(question).innerText()).toBe('Right');
  await page.getByText(banner).waitFor();
  const texts = await page
    .getByText(/\bsaved\b/i)
    .filter({ visible: true })
    .allInnerTexts();
  expect(texts.filter((text) => !/not saved/i.test(text))).toEqual([]);
});
