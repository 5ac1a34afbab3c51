import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the playbook' });
const field = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => dialog(page).locator('[data-part="list"] > li h3 a');

describe('search opens', () => {
  test.for(['/', 'Control+k'])(
    'with %s, its field ready for typing',
    async (key, { newVisitor }) => {
      const { page } = await newVisitor();
      await page.goto(pages.firstLesson);
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      await page.keyboard.type('hot potato');
      expect(await field(page).inputValue()).toBe('hot potato');
    },
  );

  test('by its button, and Escape brings the keyboard back to it', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(pages.firstLesson);
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe.for(['origin', 'originWithHeaders'] as const)('under the policy (%s)', (server) => {
  test('search finds pages, by keyboard alone', async ({ newVisitor }) => {
    const { page } = await newVisitor({ origin: inject(server) });
    await page.goto(pages.firstLesson);
    await page.keyboard.press('/');
    await page.keyboard.type('hot potato');
    await hits(page).first().waitFor();
    expect(await hits(page).allInnerTexts()).toContain('Spot the hot potato');

    await page.keyboard.press('ArrowDown');
    const target = await hits(page).first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${target?.split(/[?#]/)[0] ?? 'nowhere'}*`);
  });
});

test('filters narrow the results, on a phone too', async ({ newVisitor }) => {
  const { page } = await newVisitor({ viewport: { width: 390, height: 844 } });
  await page.goto(pages.home);
  await page.keyboard.press('/');
  await page.keyboard.type('customer');
  await hits(page).first().waitFor();
  const status = dialog(page).getByRole('status');
  const before = await status.innerText();
  await dialog(page).getByText('Filter by role, kind or length').click();
  await dialog(page).locator('input[name="kind"][value="guide"]').press('Space');
  await expect.poll(() => status.innerText()).not.toBe(before);
  await hits(page).first().waitFor();
  for (const link of await hits(page).all()) {
    expect(await link.getAttribute('href')).toMatch(/^\/guides\//);
  }
});

test('a search without a result says so and offers other ways', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await page.goto(pages.home);
  await page.keyboard.press('/');
  await page.keyboard.type('xylophone quarantine');
  await dialog(page).getByText('Try fewer words').waitFor();
  expect(await dialog(page).getByRole('link', { name: 'Glossary' }).isVisible()).toBe(true);
});

test('nothing of the index is loaded before search is used', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pages.firstLesson);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

/** These two make a page report trouble on purpose, so nobody watches over it. */
describe('after a lost connection', () => {
  test.for(['search-dialog', 'pagefind'])('%s.js is asked for again', async (name, { browser }) => {
    const context = await browser.newContext({ baseURL: inject('origin') });
    const page = await context.newPage();
    const script = new RegExp(`/${name}[^/]*\\.js`);
    await page.goto(pages.firstLesson);
    await page.route(script, (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('hot potato');
    await dialog(page).getByText('could not be loaded').waitFor();

    await page.unroute(script);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('hot potato');
    await hits(page).first().waitFor();
    expect(await dialog(page).getByText('could not be loaded').isVisible()).toBe(false);
    await context.close();
  });
});
