import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pages } from './support/course.ts';
import { clearDevice, learn, markFirstLesson, saveCopy } from './support/record.ts';
import { test } from './support/test.ts';

const attempts = (page: Page) => page.locator('[data-results="attempt"] > li');
const profiles = (page: Page) => page.locator('[data-results="assessment"] > li');
const lessonsDone = (page: Page) => page.locator('playbook-lessons li.is-done');

/** What My playbook shows, as numbers: quiz results, self-checks, lessons done (a lesson counts once per path). */
async function shown(page: Page): Promise<Record<string, number>> {
  return {
    attempts: await attempts(page).count(),
    profiles: await profiles(page).count(),
    lessons: await lessonsDone(page).count(),
  };
}
const nothing = { attempts: 0, profiles: 0, lessons: 0 };

test('the whole journey: learn, find it in My playbook, save, clear, bring back, undo', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await learn(page);
  await page.goto(pages.myPlaybook);
  await attempts(page).getByText('Passed').waitFor();
  await profiles(page).first().waitFor();
  await expect.poll(() => lessonsDone(page).count()).toBeGreaterThan(0);
  const everything = await shown(page);

  const file = await saveCopy(page);
  await clearDevice(page);
  await expect.poll(() => shown(page)).toEqual(nothing);
  await page.reload();
  await expect.poll(() => shown(page)).toEqual(nothing);

  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { name: 'What this copy would bring' }).waitFor();
  expect(await shown(page), 'looking into a copy changes nothing').toEqual(nothing);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect.poll(() => shown(page)).toEqual(everything);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toEqual(nothing);
});

test('clearing the device can be undone until the page is left', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await markFirstLesson(page);
  await page.goto(pages.myPlaybook);
  await lessonsDone(page).first().waitFor({ state: 'attached' });
  const before = await shown(page);
  await clearDevice(page);
  await expect.poll(() => shown(page)).toEqual(nothing);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => shown(page)).toEqual(before);
});

test('a file that is no copy is refused in a plain sentence, and changes nothing', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await page.goto(pages.myPlaybook);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"something else","records":{"__proto__":{}}}'),
  });
  await expect
    .poll(() => page.locator('playbook-data').getByRole('status').innerText())
    .toMatch(/^\p{Lu}.*\.$/u);
  expect(await page.getByRole('button', { name: 'Bring it in' }).isVisible()).toBe(false);
  expect(await shown(page)).toEqual(nothing);
});
