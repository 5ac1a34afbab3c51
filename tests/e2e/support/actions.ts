/** What a room agrees on, on the page of a kit. */
import type { Locator, Page } from 'playwright-core';

export const kit = '/workshops/hot-potato-huddle/';

export const actionsOn = (page: Page): Locator => page.locator('playbook-actions');
export const rowsOn = (page: Page): Locator => page.locator('.after-list > li');
export const newForm = (page: Page): Locator => page.getByRole('form', { name: 'A new action' });

/** Opens the kit, and goes to where its actions are written. */
export async function openActions(page: Page): Promise<void> {
  await page.goto(kit);
  await actionsOn(page).scrollIntoViewIfNeeded();
  await newForm(page).waitFor();
}

/** Writes an action with the keyboard alone: it ends where the next one begins. */
export async function capture(page: Page, what: string, owner: string, by: string): Promise<void> {
  const form = newForm(page);
  await form.getByLabel('What is to be done').fill(what);
  await form.getByLabel('Who sees to it').fill(owner);
  await form.getByLabel('By when').fill(by);
  await form.getByLabel('How we will know').press('Enter');
  await rowsOn(page).getByText(what, { exact: true }).waitFor();
}

/** Waits until the disk has what was written. */
export const savedActions = (page: Page): Promise<void> =>
  actionsOn(page).getByText('Saved on this device.').waitFor();
