/** A browser without JavaScript. */
import { expect } from 'vitest';
import type { NewVisitor } from './test.ts';

/** Opens a page there: it can be read, and shows no button that would do nothing. */
export async function expectReadable(newVisitor: NewVisitor, address: string): Promise<void> {
  const { page } = await newVisitor({ javaScriptEnabled: false });
  await page.goto(address);
  expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
  const idle = page.locator('button:not([popovertarget]):not([command])').filter({ visible: true });
  expect(await idle.allInnerTexts()).toEqual([]);
}
