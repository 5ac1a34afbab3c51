/** The participants’ page of a workshop, as a test holds it. */
import type { Locator, Page } from 'playwright-core';

export const huddle = '/workshops/hot-potato-huddle/join/';
export const journey = '/workshops/rate-the-journey/join/';
export const phone = { viewport: { width: 390, height: 844 } };
export const smallest = { viewport: { width: 320, height: 640 } };
export const stages = [
  'I order',
  'It comes when they said; all of it',
  'I get help',
  'I pay what I was told',
];

/** Opens an activity by its heading. */
export async function open(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title, level: 2 });
  const step = page.locator('details.join-step').filter({ has: heading });
  if ((await step.getAttribute('open')) === null) await step.locator(':scope > summary').click();
}

export const saved = (page: Page): Promise<void> =>
  page.getByText('Saved on this device.').filter({ visible: true }).waitFor();

export const bounce = (page: Page): Locator => page.getByLabel('The bounce I saw');

/** Gives a stage, counted from 1, a mark, and says whether one’s own function owns it. */
export async function mark(
  page: Page,
  stage: number,
  score: string,
  owns: 'Yes' | 'No',
): Promise<void> {
  const row = page.getByRole('group', { name: `Stage ${String(stage)}` });
  const choose = (question: string, answer: string): Promise<void> =>
    row
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer })
      .check({ force: true });
  await choose('Your mark', score);
  await choose('Your function owns it', owns);
}

export const scoreOf = (page: Page, stage: number): Locator =>
  page
    .locator('[data-row]')
    .nth(stage - 1)
    .locator('[data-column=score]:checked');
