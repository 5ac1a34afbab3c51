/** The slides of a kit, as tests find their way in them. */
import type { Page } from 'playwright-core';

export const huddle = '/workshops/hot-potato-huddle/';
export const slides = `${huddle}slides/`;
export const nine = new Date('2026-11-24T09:00:00');

export const title = (page: Page): Promise<string> =>
  page.locator('.slides > .present h2').innerText();
export const said = (page: Page): Promise<string> => page.locator('[data-deck=said]').innerText();
export async function open(page: Page, address = slides): Promise<void> {
  await page.goto(address);
  await page.locator('[data-deck=open]').waitFor();
}

/** Chooses a slide in the menu. @param name “3”, “Cover” */
export async function jump(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Go to a slide' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
}
