import { expect } from 'vitest';
import { pages } from './support/course.ts';
import { answerSelfCheck, openWitness } from './support/record.ts';
import { test } from './support/test.ts';

test('a self-check shows a profile, one place to start, and itself again later', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  const witness = await openWitness(page, pages.assessment);
  await page.goto(pages.assessment);
  await answerSelfCheck(page);
  expect(await page.locator('[data-result]').count()).toBe(5);
  const means = await page.locator('[data-result] b').allInnerTexts();
  expect(means.map(Number)).toEqual([2, 3, 3, 3, 3]);
  expect(await page.locator('[data-next]').filter({ visible: true }).count()).toBe(1);

  await witness.getByText(/^Last answered on/).waitFor();
  await page.reload();
  await page.getByText(/^Last answered on/).waitFor();
  await page.getByRole('button', { name: 'Show that profile' }).click();
  await page.getByRole('heading', { name: 'Your profile' }).waitFor();
});

test('a self-check half answered is still there after a reload', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  const witness = await openWitness(page, pages.assessment);
  await page.goto(pages.assessment);
  await page.locator('fieldset.assess-s').first().locator('input[value="2"]').press('Space');
  await page.getByText(/^1 of 20 answered/).waitFor();
  await witness.getByText(/^1 of 20 answered/).waitFor();
  await page.reload();
  await page.getByText(/^1 of 20 answered/).waitFor();
});

test('too few answers give no profile, and say so', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(pages.assessment);
  await page.getByRole('button', { name: 'Show my profile' }).click();
  await page.getByText('Answer at least three statements of one part first.').first().waitFor();
  expect(await page.getByRole('heading', { name: 'Your profile' }).isVisible()).toBe(false);
});
