import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

const phone = { width: 390, height: 844 };

const pageWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);

describe('with text at twice its size, on a phone', () => {
  test('no page scrolls sideways', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: phone });
    for (const address of Object.values(pages)) {
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await pageWidth(page), address).toBe(phone.width);
    }
  });

  test('the menu can be reached, opened and read', async ({ newVisitor }) => {
    const { page } = await newVisitor({ viewport: phone });
    await page.goto(pages.home);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('link', { name: 'Guides' }).waitFor();
    const box = await menu.boundingBox();
    expect({ x: box?.x, width: box?.width }).toEqual({ x: 0, width: phone.width });
    expect(await pageWidth(page)).toBe(phone.width);
  });
});
