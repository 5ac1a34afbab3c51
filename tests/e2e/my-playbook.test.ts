import { expect } from 'vitest';
import { pages } from './support/course.ts';
import { learn, saveCopy } from './support/record.ts';
import { test } from './support/test.ts';

test('what was learned is found in My playbook, and can be saved as a copy there', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await learn(page);
  await page.goto(pages.myPlaybook);
  await page.locator('[data-results="attempt"]').getByText('Passed').waitFor();
  await page.locator('[data-results="assessment"] > li').first().waitFor();
  await expect.poll(() => page.locator('playbook-lessons li.is-done').count()).toBeGreaterThan(0);

  const { name } = await saveCopy(page);
  expect(name).toMatch(/^cx-playbook-\d{4}-\d\d-\d\d\.json$/);
  await page.getByText('A copy went to your downloads.').waitFor();

  await page.getByRole('link', { name: 'Your data' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Your data' }).waitFor();
});
