import { describe, expect, inject } from 'vitest';
import { addresses } from '../support/site.ts';
import { test } from './support/test.ts';

const pages = await addresses();

/**
 * With the header both policies hold, the page’s own and the site’s. The fixture fails the test on a breach,
 * on an error in the console and on a request to any other origin.
 */
describe.concurrent('every page keeps to its own origin and to the policy that hosts send', () => {
  test.for(pages)('%s', async (address, { newVisitor }) => {
    const { page } = await newVisitor({ origin: inject('originWithHeaders') });
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.waitForLoadState('networkidle');
  });
});

describe.concurrent('no page scrolls sideways on a phone of 320 px', () => {
  test.for(pages)('%s', async (address, { newVisitor }) => {
    const { page } = await newVisitor({ viewport: { width: 320, height: 640 } });
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
