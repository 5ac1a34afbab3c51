import { describe, expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { continueLinks, elsewhere, open, readTo, scrollTo, untilKept } from './support/places.ts';
import { checkButton, chooseRight, questionsOn, verdictOf } from './support/quiz.ts';
import { markFirstLesson, openWitness } from './support/record.ts';
import { test } from './support/test.ts';

describe('a lesson that was left half-way', () => {
  test('is told with its heading in the header, the footer and on the home page, and opens there', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    const heading = await readTo(page, 1);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await open(page, pages.home);
    const links = continueLinks(page);
    await expect.poll(() => links.count()).toBe(3);
    const name = `Continue: F1.1 ${title}, at ${heading.words}`;
    expect(await page.getByRole('banner').getByRole('link', { name, exact: true }).count()).toBe(1);
    expect(
      await page.getByRole('contentinfo').getByText(`${title}, at ${heading.words}`).count(),
    ).toBe(1);

    await page.locator('.hero').getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**${pages.firstLesson}#${heading.id}`);
    const top = await page
      .locator(`[id="${heading.id}"]`)
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    // Keyboard and screen readers go on from there, not from the top.
    await page.keyboard.press('Tab');
    const next = await page.evaluate(
      (id) =>
        (document.getElementById(id)?.compareDocumentPosition(document.activeElement ?? document) ??
          0) & Node.DOCUMENT_POSITION_FOLLOWING,
      heading.id,
    );
    expect(next).toBeGreaterThan(0);
  });

  test('is not offered on its own page, and no longer anywhere when it is done', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await readTo(page, 1);
    await open(page, elsewhere);
    await continueLinks(page).first().waitFor();
    await open(page, pages.firstLesson);
    expect(await continueLinks(page).count()).toBe(0);

    await markFirstLesson(page);
    await open(page, elsewhere);
    await expect.poll(() => continueLinks(page).first().innerText()).toMatch(/Continue: F1\.2/);
    expect(await continueLinks(page).first().getAttribute('href')).not.toContain('#');
  });

  test('is offered in another tab without a reload', async ({ newVisitor }) => {
    const { context, page } = await newVisitor();
    const other = await context.newPage();
    await open(other, elsewhere);
    expect(await continueLinks(other).count()).toBe(0);
    await page.bringToFront();
    await open(page, pages.firstLesson);
    await scrollTo(page, 1);
    await continueLinks(other).first().waitFor();
  });

  test('is kept without a pause when the page is put away', async ({ newVisitor }) => {
    const { context, page } = await newVisitor();
    await readTo(page, 0);
    const witness = await openWitness(page, elsewhere);
    await continueLinks(witness).first().waitFor();
    // From here on no timer runs, so nothing is kept by itself.
    await context.clock.install();
    await context.clock.pauseAt(Date.now() + 60_000);
    const { words } = await scrollTo(page, 2);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await witness.getByRole('contentinfo').getByText(`, at ${words}`).waitFor();
  });

  test('leaves no trace when it was only opened', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await open(page, pages.firstLesson);
    await open(page, elsewhere);
    expect(await continueLinks(page).count()).toBe(0);
  });
});

test('a quiz left before its third question is told so, opens there, and is forgotten when finished', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await open(page, pages.quiz);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const questions = await questionsOn(page);
  const answer = async (from: number, to: number) => {
    for (const question of questions.slice(from, to)) {
      await chooseRight(question);
      await checkButton(question).press('Enter');
      await verdictOf(question).getByText('Right').waitFor();
    }
  };
  await untilKept(
    page,
    () => answer(0, 2),
    () => `question 3 of ${title}`,
  );
  await open(page, elsewhere);
  const name = `Continue: Q1 question 3 of ${title}`;
  const link = page.getByRole('banner').getByRole('link', { name, exact: true });
  await link.click();
  const third = await questions[2]?.getAttribute('id');
  await page.waitForURL(`**${pages.quiz}#${third ?? ''}`);

  await page.waitForLoadState('networkidle');
  const witness = await openWitness(page, elsewhere);
  await answer(2, questions.length);
  await page.getByText(/you have passed/).waitFor();
  await expect.poll(() => continueLinks(witness).count()).toBe(0);
  // Nor does leaving the page bring it back.
  await open(page, elsewhere);
  expect(await continueLinks(page).count()).toBe(0);
});

test('a self-check left half-way is told with the next statement', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await open(page, pages.assessment);
  const [first] = await page.locator('fieldset.assess-s').all();
  await untilKept(
    page,
    async () => first?.locator('input[value="2"]').press('Space'),
    () => /statement 2 of /,
  );
  await open(page, elsewhere);
  const link = page.getByRole('banner').getByRole('link', { name: / statement 2 of / });
  await link.click();
  await page.waitForURL(/\/assessments\/.*#/);
});

test('where nothing can be kept, nothing is offered and nothing breaks', async ({ newVisitor }) => {
  const { context, page } = await newVisitor();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await open(page, pages.firstLesson);
  await scrollTo(page, 1);
  await page.getByText('This browser does not let the playbook save.').waitFor();
  await open(page, elsewhere);
  expect(await continueLinks(page).count()).toBe(0);
});

describe.for([
  [320, 'light'],
  [1040, 'dark'],
  [1150, 'light'],
  [1280, 'dark'],
] as const)('at %s px in %s', ([width, colorScheme]) => {
  test('“Continue” moves nothing, fits, and satisfies axe', async ({ newVisitor }) => {
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    await readTo(page, 2);
    for (const address of [pages.home, pages.myPlaybook, elsewhere]) {
      await open(page, address);
      await continueLinks(page).first().waitFor();
      expect((await page.evaluate(layoutShiftsSoFar)).moved, address).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) {
      await menu.click();
      const main = page.getByRole('navigation', { name: 'Main' });
      await main.getByText(/^Continue: .+, at /).waitFor();
    }
    expect(await violations(page)).toEqual([]);
  });
});
