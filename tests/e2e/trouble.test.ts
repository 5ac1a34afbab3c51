import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './support/test.ts';
import { type Trouble, watch } from './support/trouble.ts';

/** What every other test relies on: that a page in trouble is noticed. Each case makes some. */
const cases: [name: string, cause: (page: Page) => Promise<unknown>, note: RegExp][] = [
  [
    'a request to another origin',
    (page) => page.evaluate(() => fetch('https://example.org/x').catch(() => undefined)),
    /^request to another origin: https:\/\/example\.org\/x$/m,
  ],
  [
    'an answer that something is missing',
    (page) => page.evaluate(() => fetch('/no/such/page/')),
    /^status 404: .*\/no\/such\/page\/$/m,
  ],
  [
    'an uncaught error',
    (page) =>
      page.evaluate(() => {
        setTimeout(() => {
          throw new Error('on purpose');
        });
      }),
    /^uncaught error on .*: on purpose$/m,
  ],
  [
    'an error in the console',
    (page) =>
      page.evaluate(() => {
        console.error('on purpose');
      }),
    /^console on .*: on purpose$/m,
  ],
];

describe('the watch over every page notes', () => {
  test.for(cases)('%s', async ([, cause, note], { browser }) => {
    const trouble: Trouble[] = [];
    // Without the policy, which would stop the request before the watch sees it.
    const context = await browser.newContext({ bypassCSP: true, baseURL: inject('origin') });
    await watch(context, inject('origin'), trouble);
    const page = await context.newPage();
    await page.goto('/');
    await cause(page);
    await expect.poll(() => trouble.join('\n')).toMatch(note);
    await context.close();
  });

  test('a breach of the policy', async ({ browser }) => {
    const trouble: Trouble[] = [];
    const context = await browser.newContext({ baseURL: inject('origin') });
    await watch(context, inject('origin'), trouble);
    const page = await context.newPage();
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run";';
      document.head.append(script);
    });
    await expect.poll(() => trouble.join('\n')).toContain('Content-Security-Policy: script-src');
    expect(await page.title()).not.toBe('run');
    await context.close();
  });
});
