import type { BrowserContext, Page } from 'playwright-core';
import { describe } from 'vitest';
import { huddle, jump, nine, open, said, title } from './support/slides.ts';
import { test } from './support/test.ts';

const timer = (page: Page): Promise<string> =>
  page.locator('.slides > .present [role=timer]').innerText();

/** A finger moves over the middle of the slide. @param by pixels to the right and down */
async function swipe(context: BrowserContext, page: Page, [x, y]: [number, number]): Promise<void> {
  const touch = await context.newCDPSession(page);
  const at = (share: number) => [{ x: 195 + x * share, y: 420 + y * share }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  // A finger that rests before it lifts throws nothing: Chromium takes a tap on what still rolls as the wish to stop it.
  await page.waitForTimeout(200);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe.concurrent('the slides of a kit', () => {
  test('move by keys, by the menu and by a clicker, say where they are, and stay there on reload', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await open(page);
    expect(await title(page)).toBe('Hot-potato huddle');
    expect(await said(page)).toBe('Cover: Hot-potato huddle');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Space');
    expect(await title(page)).toBe('Write one bounce you saw this month.');
    expect(await said(page)).toBe('Slide 3 of 10: Write one bounce you saw this month.');
    await page.keyboard.press('PageUp');
    expect(await title(page)).toBe('“Could I have some water, please?”');
    await jump(page, '7');
    expect(await title(page)).toBe('One gap. What would carry the case?');
    await page.reload();
    await page.locator('[data-deck=open]').waitFor();
    expect(await title(page)).toBe('One gap. What would carry the case?');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
  });

  test('go dark and come back, and tell a screen reader so', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor();
    await open(page);
    const blankButton = page.getByRole('button', { name: 'Blank' });
    await page.keyboard.press('b');
    expect(await page.locator('.slides').isVisible()).toBe(false);
    expect(await said(page)).toBe('The screen is blank. Press B, or choose Blank again.');
    expect(await blankButton.getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await page.locator('[data-deck=open]').waitFor();
    expect(await page.locator('.slides').isVisible()).toBe(false);
    await blankButton.click();
    expect(await title(page)).toBe('Hot-potato huddle');
  });

  test('lend the focus of a countdown to the Blank button while the screen is dark', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await open(page);
    await jump(page, '3');
    const focused = (): Promise<string | null> =>
      page.locator(':focus').evaluate((element) => element.textContent.trim());
    await page.locator('.slides > .present [data-act=run]').focus();
    await page.keyboard.press('b');
    expect(await focused()).toBe('Blank');
    await page.keyboard.press('Space');
    expect(await page.locator('.slides').isVisible()).toBe(true);
    expect(await focused()).toBe('Start');
    // With another slide on meanwhile, its heading has the focus.
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    expect(await focused()).toBe(await title(page));
  });

  test('are light when somebody asks, and stay so on this device', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    const paper = (): Promise<string> =>
      page
        .locator('.slides > .present')
        .evaluate((slide) => getComputedStyle(slide).backgroundColor);
    await open(page);
    const dark = await paper();
    await page.keyboard.press('l');
    const light = await paper();
    expect(light).not.toBe(dark);
    await open(page, '/workshops/frontline-circle/slides/');
    expect(await paper()).toBe(light);
    await page.getByRole('button', { name: 'Light' }).click();
    expect(await paper()).toBe(dark);
  });

  test('count a silent start down, pause it, and go on after a reload', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await page.clock.install({ time: nine });
    await open(page);
    await page.clock.pauseAt(new Date('2026-11-24T09:05:00'));
    await jump(page, '3');
    expect(await timer(page)).toBe('3:00');
    await page.keyboard.press('t');
    await page.clock.runFor(60_000);
    expect(await timer(page)).toBe('2:00');
    await page.reload();
    const isOpen = async (): Promise<number> => {
      await page.clock.runFor(5);
      return page.locator('[data-deck=open]').count();
    };
    await expect.poll(isOpen).toBe(1);
    await page.clock.runFor(30_000);
    expect(await timer(page)).toBe('1:30');
    await page.keyboard.press('t');
    await page.clock.runFor(30_000);
    expect(await timer(page)).toBe('1:30');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.clock.runFor(90_000);
    expect(await timer(page)).toBe('0:00');
    await page.getByText('Time is up.').waitFor();
    await page.getByRole('button', { name: 'Set back' }).filter({ visible: true }).click();
    await page.keyboard.press('t');
    await page.clock.runFor(60_000);
    await page.keyboard.press('t');

    // Started over by mistake: the place and the countdown come back, and the focus has one.
    const undo = page.getByRole('button', { name: 'Undo' });
    const startOver = async (): Promise<void> => {
      await page.keyboard.press('?');
      await page.getByRole('button', { name: 'Start over' }).click();
    };
    await startOver();
    expect(await said(page)).toContain('Undo brings the workshop back');
    await undo.click();
    expect(await said(page)).toMatch(/^Slide 3 of 10/);
    expect(await timer(page)).toBe('2:00');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await undo.isVisible()).toBe(false);
    await startOver();
    await jump(page, '3');
    expect(await undo.isVisible()).toBe(false);
    expect(await timer(page)).toBe('3:00');
  });

  test('show the end before the start to whoever looks, and the cover to whoever comes late', async ({
    newVisitor,
    expect,
  }) => {
    const { page, context } = await newVisitor();
    await open(page);
    await page.keyboard.press('End');
    expect(await said(page)).toBe('End: One question to take with you');
    await page.keyboard.press('ArrowLeft');
    expect(await said(page)).toMatch(/^Cover/);

    const presenter = await context.newPage();
    await presenter.goto(`${huddle}presenter/`);
    await presenter.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => said(page)).toMatch(/^Slide 1 of 10/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    expect(await said(page)).toMatch(/^Cover/);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toMatch(/^Slide 2 of 10/);

    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await said(page)).toMatch(/^Cover/);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toMatch(/^Slide 1 of 10/);
  });

  test('leave single keys alone when they are turned off, and all keys while a dialog is open', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await open(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('checkbox', { name: 'Single keys' }).uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await title(page)).toBe('Hot-potato huddle');
    await page.reload();
    await page.locator('[data-deck=open]').waitFor();
    await page.keyboard.press('b');
    await page.keyboard.press('l');
    expect(await page.locator('[data-blank], [data-light]').count()).toBe(0);
    await page.keyboard.press('PageDown');
    expect(await said(page)).toMatch(/^Slide 1 of 10/);
  });

  test('turn with a swipe to the side on a phone, and scroll with one upwards', async ({
    newVisitor,
    expect,
  }) => {
    const { page, context } = await newVisitor({
      viewport: { width: 390, height: 600 },
      hasTouch: true,
      isMobile: true,
    });
    await open(page);
    await swipe(context, page, [-150, 4]);
    await expect.poll(() => said(page)).toMatch(/^Slide 1 of 10/);
    await swipe(context, page, [-150, 4]);
    await expect.poll(() => said(page)).toMatch(/^Slide 2 of 10/);
    await swipe(context, page, [150, 4]);
    await expect.poll(() => said(page)).toMatch(/^Slide 1 of 10/);
    await page.getByRole('button', { name: 'Next' }).tap();
    await expect.poll(() => said(page)).toMatch(/^Slide 2 of 10/);
    await jump(page, '7');
    await swipe(context, page, [4, -200]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await said(page)).toMatch(/^Slide 7 of 10/);
  });

  test('put the agreed stages into the picture where they are rated', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    const rate = '/workshops/rate-the-journey/';
    await open(page, `${rate}slides/`);
    const picture = page.locator('.slide:has([data-with-stages]) [data-deck=qr] svg path');
    const plain = await picture.getAttribute('d');
    const address = await page.locator('[data-deck=address]').first().innerText();
    expect(address.replaceAll(/\s/g, '')).toBe(`${new URL(page.url()).host}${rate}join/`);
    await page.keyboard.press('ArrowRight');
    await page.evaluate((key) => {
      const room: unknown = JSON.parse(localStorage.getItem(key) ?? '');
      const agreed = { stages: ['I order', 'It comes'], revision: 99 };
      localStorage.setItem(key, JSON.stringify(Object.assign({}, room, agreed)));
    }, 'cx-playbook-room-K4');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => picture.getAttribute('d')).not.toBe(plain);
  });
});
