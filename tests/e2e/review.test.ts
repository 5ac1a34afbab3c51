import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import {
  answerAllRight,
  checkButton,
  chooseRight,
  chooseWrong,
  questionsOn,
  verdictOf,
} from './support/quiz.ts';
import { openWitness } from './support/record.ts';
import { test } from './support/test.ts';

const review = '/review/';

/** Makes it noon of a day in this browser, for every page from now on. */
const itIs = (page: Page, day: string): Promise<void> =>
  page.context().clock.setFixedTime(`${day}T12:00:00`);

const question = (page: Page): Locator => page.locator('playbook-review .quiz-q');
const badge = (page: Page): Locator => page.locator('[data-due]');

/** Finishes the first lesson’s check with its first answer wrong, and waits until it is kept. */
async function missOne(page: Page): Promise<void> {
  const witness = await openWitness(page, pages.myPlaybook);
  await page.goto(pages.firstLesson);
  for (const [index, each] of (await questionsOn(page)).entries()) {
    const type = await each.getAttribute('data-type');
    if (index === 0 && type !== 'ordering') await chooseWrong(each);
    else await chooseRight(each);
    await checkButton(each).press('Enter');
    await verdictOf(each).waitFor();
  }
  await witness.locator('[data-results="attempt"] > li').waitFor();
  await witness.close();
}

test('a missed question comes back, by keyboard alone, until it is known', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await itIs(page, '2026-11-20');
  await page.goto(review);
  await page.getByRole('heading', { name: 'Nothing to recall yet' }).waitFor();
  await missOne(page);
  await page.goto(review);
  await page.getByText('Next: tomorrow, 1 question.').waitFor();
  expect(await badge(page).isVisible()).toBe(false);

  await itIs(page, '2026-11-22');
  await page.goto(pages.myPlaybook);
  await expect.poll(() => badge(page).innerText()).toContain('1');
  await page.getByText('First met 2 days ago').waitFor();
  await page.getByRole('link', { name: /^Recall 1 question, about 1 minute/ }).press('Enter');
  await page.waitForURL(`**${review}`);

  await question(page).getByText('Back after 2 days').waitFor();
  await chooseRight(question(page));
  await checkButton(question(page)).press('Enter');
  await verdictOf(question(page)).getByText('Right').waitFor();
  await page.getByText(/^Comes back on Tuesday, 24 November\.$/).waitFor();
  expect(await violations(page)).toEqual([]);
  await expect.poll(() => badge(page).isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'That is all for today' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'That is all for today',
  );
  expect(await violations(page)).toEqual([]);

  await page.reload();
  await page.getByText('Next: Tuesday, 1 question.').waitFor();
});

test('the check of a lesson marked done comes back two days later, though all was right', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await itIs(page, '2026-11-20');
  const witness = await openWitness(page, pages.myPlaybook);
  await page.goto(pages.firstLesson);
  await answerAllRight(page);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByText(/^Done /).waitFor();
  await witness.locator('[data-results="attempt"] > li').waitFor();
  await itIs(page, '2026-11-21');
  await page.goto(review);
  await page.getByRole('heading', { name: 'Nothing is due today' }).waitFor();
  await itIs(page, '2026-11-22');
  await page.goto(review);
  await question(page).waitFor();
  await expect.poll(() => page.locator('.review-place').innerText()).toMatch(/^1 of [2-9]$/);
});

test('a question answered in one tab drops out of the other', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await itIs(page, '2026-11-20');
  await missOne(page);
  await itIs(page, '2026-11-21');
  const other = await openWitness(page, review);
  await question(other).waitFor();
  await page.goto(review);
  await question(page).waitFor();
  await chooseRight(question(page));
  await checkButton(question(page)).press('Enter');
  await other.getByRole('heading', { name: 'That is all for today' }).waitFor();
});

test('without a place to save it says so, and asks nothing', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(review);
  await page.getByRole('heading', { name: 'Nothing to recall yet' }).waitFor();
  await page.locator('[data-when="memory"]').waitFor();
});

test('without JavaScript the page says why it is empty, and lists the quizzes', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(review);
  const quizzes = page.getByRole('main').locator('a[href*="/quizzes/"]');
  expect(await quizzes.count()).toBeGreaterThan(0);
  expect(await page.locator('playbook-review').isVisible()).toBe(false);
});

describe.for([320, 1280])('at %s px', (width) => {
  test('nothing moves when what is due arrives, here or on My playbook', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width, height: 800 } });
    await itIs(page, '2026-11-20');
    for (const day of ['2026-11-20', '2026-11-22']) {
      if (day === '2026-11-22') await missOne(page);
      await itIs(page, day);
      for (const address of [review, pages.myPlaybook]) {
        await page.goto(address);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(500);
        expect((await page.evaluate(layoutShiftsSoFar)).moved, `${address} on ${day}`).toEqual([]);
      }
    }
  });
});
