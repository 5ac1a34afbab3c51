/** What a learner does with the record as a whole, on My playbook. */
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { answerAllRight, goToQuiz } from './quiz.ts';
import { pages } from './course.ts';

/** A file as Playwright’s `setInputFiles` takes it. */
export interface FilePayload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Marks the first lesson done. */
export async function markFirstLesson(page: Page): Promise<void> {
  await page.goto(pages.firstLesson);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByText(/^Done /).waitFor();
}

/**
 * Opens a second tab on `address`. What appears there was saved: verdicts are shown before they are, and only other
 * tabs can tell when.
 */
export async function openWitness(page: Page, address: string): Promise<Page> {
  const witness = await page.context().newPage();
  await witness.goto(address);
  await goToQuiz(witness);
  await page.bringToFront();
  return witness;
}

/** Marks the first lesson done, answers the quiz and finishes the self-check, each until it is saved. */
export async function learn(page: Page): Promise<void> {
  const myPlaybook = await openWitness(page, pages.myPlaybook);
  await markFirstLesson(page);

  await page.goto(pages.quiz);
  await answerAllRight(page);
  await page.getByText(/you have passed/).waitFor();
  await myPlaybook.locator('[data-results="attempt"]').getByText('Passed').waitFor();

  await page.goto(pages.assessment);
  await answerSelfCheck(page);
  await myPlaybook.locator('[data-results="assessment"] > li').waitFor();
  await myPlaybook.close();
}

/** Answers the first part with “2 sometimes”, the rest with “3 usually”, and opens the profile. */
export async function answerSelfCheck(page: Page): Promise<void> {
  const statements = await page.locator('fieldset.assess-s').all();
  for (const [index, statement] of statements.entries()) {
    await statement.locator(`input[value="${index < 4 ? 2 : 3}"]`).press('Space');
  }
  await page.getByRole('button', { name: 'Show my profile' }).click();
  await page.getByRole('heading', { name: 'Your profile' }).waitFor();
}

/** Saves a copy and returns the file, ready to be chosen in a file field. */
export async function saveCopy(page: Page): Promise<FilePayload> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).filter({ visible: true }).click();
  const saved = await download;
  return {
    name: saved.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await buffer(await saved.createReadStream()),
  };
}

/** Clears the device, by way of the question whether to. */
export async function clearDevice(page: Page): Promise<void> {
  const button = { name: 'Clear this device' };
  await page.getByRole('button', button).click();
  await page.getByRole('dialog').getByRole('button', button).click();
}
