/** A page as a host sends it, on a narrow phone. */
import { expect, inject } from 'vitest';
import type { NewVisitor } from './test.ts';

/** The distances between letters, words, lines and paragraphs that readers may set (WCAG 2.2, 1.4.12). */
function spaceTextOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Expects that a page is sent with the policy, asks for nothing elsewhere, and never scrolls sideways, with text spaced
 * out neither. With the header both policies hold, the page’s own and the site’s. The fixture fails the test on a breach,
 * on an error in the console and on a request to any other origin.
 */
export async function expectToHoldOnAPhone(newVisitor: NewVisitor, address: string): Promise<void> {
  const { page } = await newVisitor({
    origin: inject('originWithHeaders'),
    viewport: { width: 320, height: 640 },
  });
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(320);
  await page.evaluate(spaceTextOut);
  expect(await width(), 'with text spaced out').toBe(320);
}
