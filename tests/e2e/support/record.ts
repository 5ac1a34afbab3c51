/** What a learner does with the record as a whole, on My playbook and on “Your data”. */
import { readFile } from 'node:fs/promises';
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

/** Presses a button that saves a file, and returns the file, ready to be chosen in a file field. */
export async function download(page: Page, button: string): Promise<FilePayload> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).filter({ visible: true }).click();
  const saved = await coming;
  return {
    name: saved.suggestedFilename(),
    mimeType: 'application/json',
    buffer: await buffer(await saved.createReadStream()),
  };
}

/** Saves a copy and returns the file. */
export const saveCopy = (page: Page): Promise<FilePayload> => download(page, 'Save a copy');

/** A file of the test fixtures: a copy as release 0.4 saved it, with every kind of entry. */
export async function fullRecord(): Promise<FilePayload> {
  const name = 'release-0.4.json';
  const address = new URL(`../../fixtures/records/${name}`, import.meta.url);
  return { name, mimeType: 'application/json', buffer: await readFile(address) };
}

/** Chooses a copy on “Your data” and waits for what it would bring. */
export async function chooseCopy(page: Page, file: FilePayload): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByRole('heading', { name: 'What this copy would bring' }).waitFor();
}

/** Opens “Your data” and brings a copy in. */
export async function bringIn(page: Page, file: FilePayload): Promise<void> {
  await page.goto(pages.myData);
  await chooseCopy(page, file);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByText('The copy is in.').waitFor();
}

/** Clears the device on “Your data”, by way of the question whether to. */
export async function clearDevice(page: Page): Promise<void> {
  const button = { name: 'Clear this device' };
  await page.getByRole('button', button).click();
  await page.getByRole('dialog').getByRole('button', button).click();
  await page.getByText('This device is clear.').waitFor();
}

/** Opens every group of “Everything that is kept”, and every entry as it is stored. */
export async function openEverything(page: Page): Promise<void> {
  const open = (selector: string): Promise<void> =>
    page.locator(selector).evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
  await page.locator('.kept-group').nth(5).waitFor();
  await open('.kept-group');
  await page.locator('.kept-group:last-of-type .kept-raw').first().waitFor();
  await open('.kept-raw');
  await page.locator('pre:not(:empty)').last().waitFor();
}

/** Marks a lesson done and lets the last copy be nine days old. */
export async function neglectCopies(page: Page): Promise<void> {
  await markFirstLesson(page);
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  await page.evaluate(
    async ([copied, since]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('cx-playbook');
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      const transaction = database.transaction('meta', 'readwrite');
      transaction.objectStore('meta').put(copied, 'copied');
      transaction.objectStore('meta').put({ count: 3, since }, 'changes');
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [day(9), day(8)] as const,
  );
}

/** Makes a link with everything, or with the essentials, and returns it. */
export async function makeLink(page: Page, { light = false } = {}): Promise<string> {
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByText('The link holds everything').waitFor();
  if (light) {
    await page.getByLabel('Leave out answers').check();
    await page.getByText('The link holds lessons').waitFor();
  }
  return page.getByLabel('Link with your copy').inputValue();
}
