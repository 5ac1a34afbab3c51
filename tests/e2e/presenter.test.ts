import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { describe } from 'vitest';
import { violations } from './support/axe.ts';
import { blocked } from './support/blocked.ts';
import { huddle, nine, place, press } from './support/presenter.ts';
import { test } from './support/test.ts';

const rating = '/workshops/rate-the-journey/';

const left = (page: Page) => page.getByRole('timer', { name: 'Left in this step' });
const pace = (page: Page): Promise<string> => page.locator('[data-pres=pace]').innerText();
const said = (page: Page) => page.locator('[data-pres=said]');
const peer = (page: Page) => page.locator('[data-pres=peer]');
/** “On screen now: 5 of 10”. */
const where = (page: Page): Promise<string> => page.locator('#pres-place').innerText();
/** The slide that the other window shows. */
const slide = (page: Page) => page.locator('section.slide.present h2');

/** Both windows, as the facilitator opens them. */
async function openBoth(context: BrowserContext, page: Page, kit = huddle): Promise<Page> {
  await page.goto(`${kit}presenter/`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open the slides' }).click();
  const slides = await opened;
  await slides.locator('[data-deck=open]').waitFor();
  await peer(page).getByText('The slides are open in another window.').waitFor();
  return slides;
}

/** Neither window has a channel: all they share is what the browser keeps. */
function loseChannel(): void {
  Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
}

describe.concurrent('the presenter view', () => {
  test('leads the slides and follows them, through reloads of either window', async ({
    newVisitor,
    expect,
  }) => {
    const { context, page } = await newVisitor();
    const slides = await openBoth(context, page);
    expect(await where(page)).toBe('On screen now: cover');
    await press(page, 'Start');
    await slide(slides).getByText('Today we look at the route.').waitFor();
    await page.keyboard.press('ArrowRight');
    await slide(slides).getByText('Could I have some water').waitFor();
    await slides.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'Silent start' }).waitFor();
    expect(await place(page)).toBe('3 of 10');
    await slides.keyboard.press('PageUp');
    await expect.poll(() => place(page)).toBe('2 of 10');

    await page.getByRole('button', { name: /Mark the wait/ }).click();
    await slide(slides).getByText('Where did they repeat, or wait?').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Mark the wait' }).waitFor();
    expect(await place(page)).toBe('6 of 10');
    await peer(page).getByText('The slides are open').waitFor();
    await slides.reload();
    await slide(slides).getByText('Where did they repeat, or wait?').waitFor();

    await page.keyboard.press('b');
    await slides.locator('[data-blank]').waitFor();
    expect(await page.getByRole('button', { name: 'Blank' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await slides.keyboard.press('b');
    await page.getByText('The screen is blank', { exact: true }).waitFor({ state: 'hidden' });

    // Asked for again, the same window comes up where it is.
    await page.getByRole('link', { name: 'Bring up the slides' }).click();
    expect(context.pages().length).toBe(2);
    // Where somebody followed a link in it, it shows the slides again.
    await slides.goto(huddle);
    await peer(page).getByText('The slides window is gone').waitFor();
    await page.getByRole('link', { name: 'Open the slides' }).click();
    await slide(slides).getByText('Where did they repeat, or wait?').waitFor();
    expect(context.pages().length).toBe(2);
    // A second slides window, closed by mistake, and the first one stay in step.
    const second = await context.newPage();
    await second.goto(`${huddle}slides/`);
    await slide(second).getByText('Where did they repeat, or wait?').waitFor();
    await second.keyboard.press('ArrowRight');
    await expect.poll(() => place(page)).toBe('7 of 10');
    await expect.poll(() => slide(slides).innerText()).toBe(await slide(second).innerText());
    await second.close();
    await slides.close();
    await peer(page).getByText('The slides window is gone').waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await where(page)).toBe('Your place: 8 of 10');
  });

  test('goes on over what is kept when the channel is lost, and says when the window is gone', async ({
    newVisitor,
    expect,
  }) => {
    const { context, page } = await newVisitor();
    await context.addInitScript(loseChannel);
    const slides = await openBoth(context, page);
    await press(page, 'Start');
    await slide(slides).getByText('Today we look at the route.').waitFor();
    await slides.keyboard.press('ArrowRight');
    await expect.poll(() => place(page)).toBe('2 of 10');
    await slides.reload();
    await slide(slides).getByText('Could I have some water').waitFor();
    await slides.close();
    await peer(page).getByText('The slides window is gone').waitFor();
  });

  test('where nothing is kept it says so, and the slides bring it back after a reload', async ({
    newVisitor,
    expect,
  }) => {
    const { context, page } = await blocked(newVisitor);
    const slides = await openBoth(context, page);
    await page.getByText('This browser does not let the playbook save.').waitFor();
    await press(page, 'Start');
    await press(page, 'Next');
    await slide(slides).getByText('Could I have some water').waitFor();
    await page.reload();
    await expect.poll(() => place(page)).toBe('2 of 10');
    expect(await violations(page)).toEqual([]);
  });

  test('runs by itself at ten times the speed, warns quietly and tells how late it is', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await page.clock.install({ time: nine });
    await page.goto(`${huddle}presenter/`);
    await page.clock.pauseAt(new Date('2026-11-24T09:05:00'));
    expect(await left(page).innerText()).toBe('5:00');
    expect(await page.locator('[data-pres=whole-says]').innerText()).toContain('would end 09:50');

    await page.keyboard.press('t');
    await page.clock.runFor(181_000);
    expect(await left(page).innerText()).toBe('1:59');
    expect(await said(page).innerText()).toBe('Two minutes left: Name the customer.');
    expect(await page.getByText('Last two minutes').isVisible()).toBe(true);
    await page.clock.runFor(120_000);
    expect(await said(page).innerText()).toBe('Time is up: Name the customer.');
    await page.clock.runFor(240_000);
    expect(await left(page).innerText()).toBe('4:01');
    expect(await pace(page)).toBe('Running 4 min late');
    expect(await page.getByText('Ends about 09:54').isVisible()).toBe(true);

    await page.keyboard.press('ArrowRight');
    for (const minutes of ['4', '3', '2']) {
      await page.keyboard.press('-');
      expect(await said(page).innerText()).toBe(`This step has ${minutes} min now.`);
    }
    expect(await pace(page)).toBe('Running 1 min late');
    await page.keyboard.press('+');
    expect(await pace(page)).toBe('Running 2 min late');

    // A lid was shut meanwhile: the clock goes by times.
    await page.keyboard.press('t');
    await page.clock.fastForward(600_000);
    expect(await pace(page)).toBe('Paused. Running 2 min late');
    await page.keyboard.press('t');
    expect(await page.locator('[data-pres=whole-says]').innerText()).toContain('planned end 10:00');

    await page.getByRole('button', { name: /Close/ }).click();
    await press(page, 'End');
    expect(await place(page)).toBe('the end');
    expect(await pace(page)).toMatch(/^Ended \d+ min early$/);
    await press(page, 'Start over');
    expect(await place(page)).toBe('cover');
    await press(page, 'Undo');
    expect(await place(page)).toBe('the end');
  });

  test('the stages that the room agrees on go to the phones with the link', async ({
    newVisitor,
    expect,
  }) => {
    const { context, page } = await newVisitor({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${rating}presenter/`);
    const box = page.getByLabel('Stages the room agreed on');
    const next = page.getByRole('button', { name: 'Next', exact: true });
    while (!(await box.isVisible())) await next.click();
    const names = ['I ask', 'I wait', 'It comes'];
    await box.fill(names.join('\n'));
    await press(page, 'Use these stages');
    await page.getByText('There are 3 so far.').waitFor();
    const last = `I complain ${randomUUID().slice(0, 4)}`;
    await box.press('ControlOrMeta+End');
    await box.pressSequentially(`\n${last}`);
    await page.reload();
    expect(await box.inputValue()).toBe([...names, last].join('\n'));
    await page.getByText('Not on the phones yet.').waitFor();
    await press(page, 'Use these stages');
    await page.getByText('4 stages are in the link').waitFor();

    // A clicker at the slides must not take the box away from who types in it.
    const slides = await context.newPage();
    await slides.goto(`${rating}slides/`);
    await slides.locator('[data-deck=open]').waitFor();
    await box.focus();
    const slideOn = Number.parseInt(await place(page), 10);
    await slides.keyboard.press('PageDown');
    await slides.keyboard.press('PageDown');
    await expect.poll(async () => Number.parseInt(await place(page), 10)).toBe(slideOn + 2);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await slides.close();

    await page.getByText('Address for phones').click();
    await page.getByRole('img', { name: 'QR picture of the address for phones' }).waitFor();
    await press(page, 'Copy the link');
    await page.getByText('The link is in the clipboard').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(await violations(page)).toEqual([]);
    await page.goto(link);
    await page.getByText(last).first().waitFor({ state: 'attached' });
  });

  test('without JavaScript it is the notes of all steps, in order', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ javaScriptEnabled: false });
    await page.goto(`${huddle}presenter/`);
    const titles = await page.locator('.pres-note h2').allInnerTexts();
    expect(titles.length).toBe(12);
    expect(titles[1]).toBe('1. Name the customer');
    expect(await page.getByText('Laugh if it is kind').isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  });
});
