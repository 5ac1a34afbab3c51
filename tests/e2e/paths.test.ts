/** Paths lead: what comes next, dates, tasks, tested-out lessons, the checklist and the certificate. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { answerAllRight } from './support/quiz.ts';
import { markFirstLesson, openWitness } from './support/record.ts';
import { test } from './support/test.ts';

const newHire = '/paths/new-hire/';
const certificate = `${pages.path}certificate/`;
const checklist = `${newHire}checklist/`;

const next = (page: Page) => page.locator('.path-next');
const left = (page: Page) => page.locator('[data-next="left"]');
const firstTask = (page: Page) => page.locator('.tasks input').first();
const due = (page: Page) => page.locator('.module-due');
const rows = (page: Page) => page.locator('.module li[data-lesson]');

/** Passes the quiz that closes the foundation, and waits until the pass is saved. */
async function passFoundation(page: Page): Promise<void> {
  const witness = await openWitness(page, pages.path);
  await page.goto(pages.quiz);
  await answerAllRight(page);
  await witness.getByText('See your certificate').waitFor();
  await witness.close();
}

/** Number of pages of a PDF, as its objects say. */
const pageCount = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

test('the first ninety days: follow, set day 1, tick tasks, come back later', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  await page.goto(newHire);
  await page.getByRole('button', { name: 'Follow this path' }).click();
  await page.getByText('You are following this path').waitFor();
  await page.getByRole('button', { name: 'Start today' }).click();
  await page.getByText('Day 1 is 1 December').waitFor();
  await expect
    .poll(() => due(page).allInnerTexts())
    .toEqual([
      'Now, until 1 December',
      'By 7 December',
      'By 30 December',
      'By 29 January 2027',
      'By 28 February 2027',
    ]);

  const before = await left(page).innerText();
  await firstTask(page).check();
  await expect.poll(() => left(page).innerText()).not.toBe(before);

  await page.clock.setFixedTime('2026-12-20T09:00:00');
  await page.reload();
  await expect.poll(() => firstTask(page).isChecked()).toBe(true);
  await expect
    .poll(() => due(page).allInnerTexts())
    .toEqual([
      'Planned for 1 December',
      'Planned for 7 December',
      'Now, until 30 December',
      'By 29 January 2027',
      'By 28 February 2027',
    ]);
  expect(await page.getByRole('button', { name: 'Stop following' }).isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Clear the date' }).click();
  await expect.poll(() => due(page).allInnerTexts()).toEqual(['', '', '', '', '']);
  await page.getByRole('button', { name: 'Put 1 December back' }).click();
  await page.getByText('Day 1 is 1 December').waitFor();
});

test('passing the quiz tests out its lessons, shrinks the path, and earns the foundation', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(certificate);
  await page.getByText(/^Not earned yet: 11 of 11 steps to go/).waitFor();
  expect(await page.getByLabel(/Your name/).isDisabled()).toBe(true);
  await page.goto(newHire);
  const minutes = async (): Promise<number> =>
    Number(/about (\d+) minutes/.exec(await left(page).innerText())?.[1] ?? 0);
  expect(await minutes()).toBeGreaterThan(60);

  await markFirstLesson(page);
  await passFoundation(page);
  await page.goto(newHire);
  await page.getByText('tested out', { exact: true }).first().waitFor();
  expect(await left(page).innerText()).toBe('18 steps left');
  const names = await rows(page).allInnerTexts();
  expect(names.filter((name) => name.includes('tested out'))).toHaveLength(9);
  expect(names[0]).toContain(', done');

  await page.goto(pages.firstLesson);
  const map = page.locator('.side-column, .frame').first();
  await map.locator('li.is-known').first().waitFor({ state: 'attached' });
  await map.getByLabel('10 of 10 lessons done').first().waitFor({ state: 'attached' });

  await page.goto(pages.path);
  await next(page).getByRole('link', { name: 'See your certificate' }).click();
  await page.getByRole('heading', { name: 'Certificate', exact: true }).waitFor();
  await page.getByLabel(/Your name/).fill('Aisha Okonkwo');
  const paper = page.locator('.cert');
  await paper.getByText('Aisha Okonkwo').waitFor();
  expect(await paper.innerText()).toContain('Self-reported on this device.');
  expect(await paper.getByText(/^tested out/).count()).toBe(9);
  for (const format of ['A4', 'Letter']) {
    for (const landscape of [false, true]) {
      expect(pageCount(await page.pdf({ format, landscape })), format).toBe(1);
    }
  }
  const witness = await openWitness(page, certificate);
  await expect.poll(() => witness.getByLabel(/Your name/).inputValue()).toBe('Aisha Okonkwo');

  await page.goto(pages.myPlaybook);
  await page.getByRole('link', { name: 'your certificate' }).waitFor();
});

test('the checklist prints what was done, and no result of a self-check', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  await markFirstLesson(page);
  await page.goto(newHire);
  await page.getByRole('button', { name: 'Start today' }).click();
  const witness = await openWitness(page, newHire);
  await firstTask(page).check();
  await expect.poll(() => firstTask(witness).isChecked()).toBe(true);
  await page.goto(checklist);
  await expect.poll(() => page.locator('tr.is-done').count()).toBe(2);
  expect(await page.locator('tr.is-done').first().innerText()).toMatch(
    /No spare seats\s+1 December/,
  );
  expect(await page.locator('[data-check-start]').innerText()).toBe('1 December 2026');
  expect(await page.getByText('results of self-checks are not printed').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const onScreenOnly = page.locator('header.top, nav, .btn, .check-desk');
  expect(await onScreenOnly.filter({ visible: true }).count()).toBe(0);
  for (const format of ['A4', 'Letter']) {
    expect(pageCount(await page.pdf({ format })), format).toBeLessThanOrEqual(4);
  }
});

test('two tabs on one path show the same, without a reload', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(newHire);
  const other = await openWitness(page, newHire);
  await firstTask(page).check();
  await expect.poll(() => firstTask(other).isChecked()).toBe(true);
  await other.locator('.tasks input').nth(1).check();
  await expect.poll(() => page.locator('.tasks :checked').count()).toBe(2);
  await firstTask(other).uncheck();
  await expect.poll(() => firstTask(page).isChecked()).toBe(false);
  await page.reload();
  await expect.poll(() => page.locator('.tasks :checked').count()).toBe(1);
});

test('a browser that keeps nothing still plans the path, and calls nothing saved', async ({
  newVisitor,
}) => {
  const { context, page } = await newVisitor();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(newHire);
  await page.getByText('This browser does not let the playbook save.').waitFor();
  await firstTask(page).check();
  await page.getByRole('button', { name: 'Start today' }).click();
  await expect.poll(() => due(page).first().innerText()).toMatch(/^Now, until /);
  expect(await firstTask(page).isChecked()).toBe(true);
  expect(
    await page
      .getByText(/\bsaved\b/i)
      .filter({ visible: true })
      .count(),
  ).toBe(0);
});

test('a path can be walked with the keyboard alone', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(newHire);
  await expect.poll(() => firstTask(page).isEnabled()).toBe(true);
  await page.keyboard.press('Tab');
  const reached: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement)
        return activeElement.dataset.task ? 'task' : activeElement.type;
      return activeElement?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    });
    reached.push(name);
    if (name === 'Start today') await page.keyboard.press('Enter');
    if (name === 'task') break;
  }
  await page.keyboard.press('Space');
  expect(reached).toEqual(expect.arrayContaining(['date', 'Start', 'Start today']));
  expect(reached.some((name) => name.includes('Certificate'))).toBe(true);
  expect(await page.locator('.tasks :checked').count()).toBe(1);
  await page.getByText(/^Day 1 is /).waitFor();
});

/** A page as a learner finds it: filled in, and idle. */
async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
}

test.for([
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const)(
  'at $width px, $colorScheme, paths and their papers fill in without moving, and axe finds nothing',
  async ({ width, colorScheme }, { newVisitor }) => {
    const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(newHire);
    await page.getByRole('button', { name: 'Start today' }).click();
    await firstTask(page).check();
    await page.getByRole('button', { name: 'Clear the date' }).click();
    await page.getByRole('button', { name: /^Put / }).click();
    expect(await violations(page), 'under way').toEqual([]);
    await passFoundation(page);
    for (const address of [newHire, pages.path, checklist, certificate, pages.myPlaybook]) {
      await settle(page, address);
      const { moved } = await page.evaluate(layoutShiftsSoFar);
      expect(moved, address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violations(page), address).toEqual([]);
    }
  },
);
