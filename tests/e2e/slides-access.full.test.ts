import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { violations } from './support/axe.ts';
import { huddle, jump, nine, open, said, slides } from './support/slides.ts';
import { test } from './support/test.ts';

/** Whether the slide and its words lie within the window. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const words = document.querySelector('.slides > .present .slide-words');
    const bar = document.querySelector('.deck-top');
    const isUnder =
      words && bar && words.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
    return scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1 && isUnder === false;
  });

describe.concurrent('the slides for everybody', () => {
  test('have no barriers in any of their states', async ({ newVisitor, expect }) => {
    const ways = [
      { colorScheme: 'light', viewport: { width: 1280, height: 720 } },
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ] as const;
    for (const way of ways) {
      const { page } = await newVisitor(way);
      await open(page);
      expect(await violations(page)).toEqual([]);
      await jump(page, '7');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('l');
      await page.keyboard.press('t');
      await page.getByRole('button', { name: 'Go to a slide' }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
    }
  });

  test('fill a projector and nothing hangs over, whatever its shape', async ({
    newVisitor,
    expect,
  }) => {
    for (const [width, height] of [
      [1024, 768],
      [1280, 720],
      [1920, 1080],
    ] as const) {
      const { page } = await newVisitor({ viewport: { width, height } });
      await open(page, '/workshops/retire-a-rule-lab/slides/');
      for (let slide = 0; slide < 12; slide += 1) {
        expect(await fits(page), `${String(width)} × ${String(height)}, ${await said(page)}`).toBe(
          true,
        );
        await page.getByRole('button', { name: 'Next' }).click();
      }
    }
  });

  test('keep the bar away from a mouse that rests, never from a keyboard', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await page.clock.install({ time: nine });
    await open(page);
    const opacity = (): Promise<string> =>
      page.locator('.deck-top').evaluate((bar) => getComputedStyle(bar).opacity);
    await page.mouse.move(400, 400);
    await page.clock.runFor(3500);
    await expect.poll(opacity).toBe('0');
    await page.keyboard.press('Tab');
    await expect.poll(opacity).toBe('1');
    await page.clock.runFor(10_000);
    expect(await opacity()).toBe('1');
  });

  test('are one page of headings and addresses where there is no JavaScript', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await page.goto(slides);
    expect(await page.locator('.slides h2').filter({ visible: true }).count()).toBe(12);
    expect(await page.getByText(`${huddle}join/`).first().isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('print all slides, one on each page, from any slide and from a blank screen', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await open(page);
    await jump(page, '5');
    await page.keyboard.press('b');
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length, format).toBe(12);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slides h2').filter({ visible: true }).count()).toBe(12);
    expect(await page.locator('.deck-top').isVisible()).toBe(false);
  });
});
