import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { CourseOutline } from '#domain/course/outline.ts';
import { slotOn } from '#domain/course/rotation.ts';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { open, readTo } from './support/places.ts';
import { markFirstLesson } from './support/record.ts';
import { test } from './support/test.ts';

const doses = '/doses/';
const card = (page: Page): Locator => page.locator('[data-dose]');
const title = (page: Page): Promise<string> => card(page).getByRole('heading').innerText();

async function courseOf(page: Page): Promise<CourseOutline> {
  return (await (await page.request.get('/course.json')).json()) as CourseOutline;
}

/** Marks every lesson for everyone done. */
async function doAll(page: Page): Promise<void> {
  const { pages: all } = await courseOf(page);
  for (const { href } of all.filter(({ kind, role }) => kind === 'lesson' && role === 'everyone')) {
    await page.goto(href);
    await page.getByRole('button', { name: 'Mark this lesson done' }).click();
    await page.getByText(/^Done /).waitFor();
  }
}

describe('the dose card on the home page', () => {
  test('goes from new to started to done, and on to the next one tomorrow', async ({
    newVisitor,
  }) => {
    const { context, page } = await newVisitor();
    await context.clock.setFixedTime('2026-11-23T09:00:00');
    await open(page, pages.home);
    const first = await title(page);
    await card(page).getByRole('link', { name: 'Start the dose' }).waitFor();

    const heading = await readTo(page, 1);
    await open(page, pages.home);
    const carryOn = card(page).getByRole('link', { name: /^Carry on, \d+ min left$/ });
    await carryOn.click();
    await page.waitForURL(`**#${heading.id}`);

    await markFirstLesson(page);
    await open(page, pages.home);
    await card(page).getByText('That is today’s').waitFor();
    expect(await title(page)).toBe(first);
    const tomorrow = (
      await card(page)
        .getByText(/^Tomorrow: /)
        .innerText()
    ).replace('Tomorrow: ', '');

    await context.clock.setFixedTime('2026-11-24T09:00:00');
    await open(page, pages.home);
    await expect.poll(() => title(page)).toBe(tomorrow);
    await card(page).getByRole('link', { name: 'Start the dose' }).waitFor();
  });

  test('turns to another one by keyboard, says so, keeps the focus and moves nothing', async ({
    newVisitor,
  }) => {
    for (const width of [320, 1280]) {
      const { page } = await newVisitor({ viewport: { width, height: 800 } });
      await open(page, pages.home);
      const first = await title(page);
      const box = await card(page).boundingBox();
      const another = card(page).getByRole('button', { name: 'Another one' });
      await another.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => title(page)).not.toBe(first);
      expect(await card(page).getByRole('status').innerText()).toMatch(
        new RegExp(`^${await title(page)}, \\d+ minutes$`),
      );
      expect(await another.evaluate((button) => button === document.activeElement)).toBe(true);
      // Through the whole course and back to where it began.
      for (let press = 0; press < 60 && (await title(page)) !== first; press++) {
        await page.keyboard.press('Enter');
        expect((await card(page).boundingBox())?.height, await title(page)).toBe(box?.height);
      }
      expect(await title(page)).toBe(first);
      expect((await page.evaluate(layoutShiftsSoFar)).moved).toEqual([]);
    }
  });

  test('brings lessons round for a second look when all are done, and tells yesterday’s', async ({
    newVisitor,
  }) => {
    const { context, page } = await newVisitor();
    await context.clock.setFixedTime('2026-11-20T09:00:00');
    await doAll(page);
    const seen: string[] = [];
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      await context.clock.setFixedTime(`${day}T09:00:00`);
      await open(page, pages.home);
      await card(page).getByText('All done. Worth a second look').waitFor();
      seen.push(await title(page));
      if (seen.length > 1) {
        const yesterday = card(page).getByText('Yesterday: ').getByRole('link');
        expect(await yesterday.innerText()).toBe(seen.at(-2));
      }
    }
    expect(new Set(seen).size).toBe(3);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});

describe('the page of doses', () => {
  test('shows today’s dose of the common series to somebody who is new', async ({ newVisitor }) => {
    const { context, page } = await newVisitor();
    const { pages: all, paths } = await courseOf(page);
    const order = [
      ...new Set(paths.flatMap(({ modules }) => modules.flatMap(({ lessons }) => lessons))),
    ];
    const titles = order.map((id) => all.find((lesson) => lesson.id === id)?.title ?? '');
    const line = page.locator('.series-today');
    for (const date of ['2026-11-23', '2026-11-24', '2027-03-29']) {
      await context.clock.setFixedTime(`${date}T23:59:00`);
      await open(page, doses);
      const words = slotOn(titles, date)?.lesson ?? 'Recall day: no new dose';
      expect(await line.innerText()).toContain(`Today: ${words}.`);
    }
    await context.clock.setFixedTime('2026-11-28T09:00:00');
    await open(page, doses);
    expect(await line.innerText()).toContain('The next one comes on Monday.');
  });

  test('ticks what is done and marks today’s', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await markFirstLesson(page);
    await open(page, doses);
    const row = page.locator('#by-topic .is-done');
    await row.getByText('today', { exact: true }).waitFor();
    expect(await row.count()).toBe(1);
  });

  test('can be reached from the home page, My playbook and the footer', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    for (const address of [pages.home, pages.myPlaybook]) {
      await page.goto(address);
      expect(await page.getByRole('link', { name: 'All doses' }).getAttribute('href')).toBe(doses);
    }
    const footer = page.getByRole('contentinfo');
    expect(await footer.getByRole('link', { name: 'Daily doses' }).getAttribute('href')).toBe(
      doses,
    );
  });

  test('shows the whole series without JavaScript', async ({ newVisitor }) => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await page.goto(doses);
    await page.getByText('The series, day by day').click();
    expect(await page.locator('.series-weeks a').filter({ visible: true }).count()).toBeGreaterThan(
      9,
    );
  });

  test('satisfies axe with everything opened, in both themes', async ({ newVisitor }) => {
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const) {
      const { page } = await newVisitor({ colorScheme, viewport: { width, height: 800 } });
      await open(page, doses);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      expect(await violations(page), `${colorScheme} at ${width} px`).toEqual([]);
    }
  });
});
