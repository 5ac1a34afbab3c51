/** The presenter view, as tests find their way in it. */
import type { Page } from 'playwright-core';

export const huddle = '/workshops/hot-potato-huddle/';
export const nine = new Date('2026-11-24T09:00:00');

/** “5 of 10”. */
export const place = (page: Page): Promise<string> => page.locator('[data-pres=place]').innerText();

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
