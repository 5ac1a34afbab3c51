import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import {
  answerAllRight,
  checkButton,
  chooseRight,
  chooseWrong,
  questionsOn,
  statusOf,
  verdictOf,
} from './support/quiz.ts';
import { openWitness } from './support/record.ts';
import { test } from './support/test.ts';

describe('a lesson’s recall check', () => {
  test('teaches after a wrong answer, and lets the learner try again', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    const question = page.locator('.quiz-q[data-type="single"]:not([data-spare])').first();

    await checkButton(question).click();
    await expect.poll(() => statusOf(question).innerText()).toBe('Choose an answer first.');

    await chooseWrong(question);
    await checkButton(question).click();
    await expect.poll(() => verdictOf(question).innerText()).toBe('Not yet');
    await expect.poll(() => statusOf(question).innerText()).toMatch(/^Not this one\./);

    await question.getByRole('button', { name: 'Try again' }).click();
    await chooseRight(question);
    await checkButton(question).click();
    await expect.poll(() => verdictOf(question).innerText()).toBe('Right');
  });

  test('leads to the section that teaches the answer', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    const question = page.locator('.quiz-q:not([data-spare])').first();
    await chooseRight(question);
    await checkButton(question).click();
    const link = question.getByRole('link', { name: 'Where this is taught' });
    await link.filter({ visible: true }).click();
    const heading = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await heading.waitFor();
    expect(await heading.evaluate(({ localName }) => localName)).toBe('h2');
  });

  test('remembers after a reload what was answered', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    const witness = await openWitness(page, pages.firstLesson);
    await page.goto(pages.firstLesson);
    await answerAllRight(page);
    await witness.getByText(/right first time/).waitFor();

    await page.reload();
    for (const question of await questionsOn(page)) {
      await expect.poll(() => question.getByText(/^Answered on/).count()).toBe(1);
      expect(await verdictOf(question).innerText()).toBe('Right');
    }
  });
});

describe('“Mark this lesson done”', () => {
  const done = { name: 'Mark this lesson done' };
  const undo = { name: 'Undo', exact: true };
  const tick = '.path li.is-done a[aria-current="page"]';

  test('ticks the lesson, survives a reload, and can be taken back', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    await page.getByRole('button', done).click();
    await page.getByText(/^Done /).waitFor();
    await page.locator(tick).first().waitFor({ state: 'attached' });

    await page.reload();
    await page.locator(tick).first().waitFor({ state: 'attached' });

    await page.getByRole('button', undo).click();
    await page.getByText('No longer marked done').waitFor();
    await page.locator(tick).first().waitFor({ state: 'detached' });

    await page.reload();
    await page.getByRole('button', done).waitFor();
    expect(await page.locator(tick).count()).toBe(0);
  });

  test('moves “Continue” on the home page to the next lesson', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.home);
    await page.getByRole('link', { name: 'Start the dose' }).click();
    await page.waitForURL(`**${pages.firstLesson}`);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', done).click();
    await page.getByText(/^Done /).waitFor();

    await page.goto(pages.home);
    await page
      .locator('.hero')
      .getByRole('link', { name: /^Continue: / })
      .click();
    await page.waitForURL('**/lessons/**');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(title);
  });
});

test('a role once picked is shown as the learner’s own', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(pages.home);
  await page.locator('a[data-role-choice="frontline"]').click();
  await page.waitForURL('**/start/#frontline');
  await page.goto(pages.home);
  const mark = page.locator('[data-role-state]').filter({ visible: true });
  await mark.waitFor();
  expect(await mark.locator('xpath=ancestor::a').getAttribute('data-role-choice')).toBe(
    'frontline',
  );
});
