/** What a learner does with the record as a whole, on My playbook. */
import type { Page } from 'playwright-core';
import { answerAllRight } from './quiz.ts';
import { pages } from './course.ts';

/** Nobody leaves a page sooner than this after its last answer, in milliseconds: verdicts are shown before they are saved. */
const leaveTaking = 500;

/** Marks the first lesson done, answers the quiz and finishes the self-check. */
export async function learn(page: Page): Promise<void> {
  await page.goto(pages.firstLesson);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByText(/^Done /).waitFor();

  await page.goto(pages.quiz);
  await answerAllRight(page);
  await page.getByText(/you have passed/).waitFor();
  await page.waitForTimeout(leaveTaking);

  await page.goto(pages.assessment);
  await answerSelfCheck(page);
}

/** Answers every statement with “3 usually” and opens the profile. */
export async function answerSelfCheck(page: Page): Promise<void> {
  for (const statement of await page.locator('fieldset.assess-s').all()) {
    await statement.locator('input[value="3"]').press('Space');
  }
  await page.getByRole('button', { name: 'Show my profile' }).click();
  await page.getByRole('heading', { name: 'Your profile' }).waitFor();
}

/** Saves a copy and returns the path of the file. */
export async function saveCopy(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).filter({ visible: true }).click();
  return (await download).path();
}

/** Clears the device, by way of the question whether to. */
export async function clearDevice(page: Page): Promise<void> {
  const button = { name: 'Clear this device' };
  await page.getByRole('button', button).click();
  await page.getByRole('dialog').getByRole('button', button).click();
}
