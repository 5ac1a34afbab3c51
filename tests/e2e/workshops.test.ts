/** Workshops as a trainer finds and prepares them: the list, the page of a kit, its ticks, and the ways on. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { banner, blocked } from './support/blocked.ts';
import { kitSlugs } from './support/handout.ts';
import { test } from './support/test.ts';

const workshops = '/workshops/';
const huddle = '/workshops/hot-potato-huddle/';
const slugs = await kitSlugs();

const ball = (page: Page) => page.getByLabel('A soft ball');
const cases = (page: Page) => page.getByLabel('Three real cases');
const ticked = (page: Page): Promise<number> => page.locator('.bring input:checked').count();

/** Waits until the lists can be ticked: what was kept is in them by then. */
const ready = (page: Page): Promise<void> => page.locator('.bring input:enabled').first().waitFor();

/** Minutes of the steps, as the strip draws them and as the list tells them. */
async function minutesOn(page: Page): Promise<{ strip: number[]; list: number[]; all: number }> {
  const strip = await page.locator('.agenda-strip text').allTextContents();
  const told = await page.locator('.agenda-step > .cap').allTextContents();
  const label = await page.locator('.agenda-strip svg[role=img]').getAttribute('aria-label');
  return {
    strip: strip.map(Number),
    list: told.map((text) => Number(/\d+/.exec(text)?.[0])),
    all: Number(/(\d+) minutes/.exec(label ?? '')?.[1]),
  };
}

describe.concurrent('workshops', () => {
  test('are listed by length, with their size, and lead to their pages', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await page.goto('/');
    await page.getByRole('link', { name: 'Run a workshop' }).click();
    const cards = page.locator('.kit-cards > li');
    expect(await cards.count()).toBe(slugs.length);
    const minutes = (await cards.allInnerTexts()).map((text) =>
      Number(/(\d+) min/.exec(text)?.[1]),
    );
    expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
    for (const text of await cards.allInnerTexts()) expect(text).toMatch(/\d+ (?:to \d+ )?people/);
    await page.getByRole('link', { name: 'Hot-potato huddle' }).click();
    await page.getByRole('heading', { name: 'Hot-potato huddle', level: 1 }).waitFor();
  });

  test('draw one agenda twice, as a strip and as a list, and both fill the stated length', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    expect(slugs.length).toBeGreaterThanOrEqual(6);
    for (const slug of slugs) {
      await page.goto(`${workshops}${slug}/`);
      const { strip, list, all } = await minutesOn(page);
      expect(strip, slug).toEqual(list);
      expect(
        list.reduce((sum, minutes) => sum + minutes, 0),
        slug,
      ).toBe(all);
    }
  });

  test('lead on to slides, presenter view, participants’ page and handouts', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    for (const [name, last] of [
      ['Open presenter view', 'presenter'],
      ['Slides', 'slides'],
      ['Handouts', 'handout'],
      ['For participants', 'join'],
    ] as const) {
      await page.goto(huddle);
      await page.locator('.kit-open').getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`**${huddle}${last}/**`);
      expect(await page.title(), name).toContain('Hot-potato huddle');
    }
  });
});

describe.concurrent('what to bring and prepare', () => {
  test('stays ticked after a reload, can be cleared at once, and put back', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await page.goto(huddle);
    // Only another tab can tell when a tick was saved.
    const witness = await page.context().newPage();
    await witness.goto(huddle);
    await page.bringToFront();
    await ball(page).check();
    await cases(page).check();
    await expect.poll(() => ticked(witness)).toBe(2);
    await page.reload();
    await ready(page);
    expect([await ball(page).isChecked(), await ticked(page)]).toEqual([true, 2]);

    await page.getByRole('button', { name: 'Clear all ticks' }).click();
    await page.getByText('All ticks are cleared.').waitFor();
    expect(await ticked(page)).toBe(0);
    await page.getByRole('button', { name: 'Put them back' }).click();
    await page.getByText('The ticks are back.').waitFor();
    await page.reload();
    await ready(page);
    expect([await cases(page).isChecked(), await ticked(page)]).toEqual([true, 2]);
  });

  test('can be ticked, cleared and put back by keyboard alone, on the smallest phone', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ viewport: { width: 320, height: 640 } });
    await page.goto(huddle);
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await cases(page).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect([await ball(page).isChecked(), await ticked(page)]).toEqual([true, 2]);
    const clear = page.getByRole('button', { name: 'Clear all ticks' });
    for (let presses = 0; presses < 20; presses += 1) {
      if (await clear.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('All ticks are cleared.').waitFor();
    const undo = page.getByRole('button', { name: 'Put them back' });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('The ticks are back.').waitFor();
    expect(await ticked(page)).toBe(2);
  });

  test('stands on “Your data” in its own words', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await page.goto(huddle);
    await ball(page).check();
    const data = await page.context().newPage();
    await data.goto('/me/data/');
    await data.getByText('Tasks at work').click();
    await data.getByText('A soft ball, or a rolled-up pair of socks').waitFor();
  });

  test('can be ticked where nothing may be kept, and the page says so', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await blocked(newVisitor);
    await page.goto(huddle);
    await ball(page).check();
    await page.getByText(banner).waitFor();
    expect(await ticked(page)).toBe(1);
  });
});
