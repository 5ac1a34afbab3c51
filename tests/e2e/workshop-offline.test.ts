/** A workshop whose room loses its line: every page that was opened before goes on, down to the last button. */
import type { Page } from 'playwright-core';
import { joinHref } from '#domain/workshop/join-link.ts';
import { openHandout } from './support/handout.ts';
import { mark, open as openActivity, phone, saved, stages } from './support/join.ts';
import { place, press } from './support/presenter.ts';
import { jump, said } from './support/slides.ts';
import { test } from './support/test.ts';

/** The kit with marks to hand over, a plan, and countdowns on slides. */
const kit = 'rate-the-journey';
const path = `/workshops/${kit}/`;

/** Longer than any page waits for its idle time, in milliseconds. */
const idleTime = 2500;

/** Looks at the pages until none of them fetches anything more. */
async function settled(pages: readonly Page[]): Promise<void> {
  const fetched = async (): Promise<number> => {
    const counts = pages.map((page) =>
      page.evaluate(() => performance.getEntriesByType('resource').length),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };
  for (let before = -1, now = 0; before !== now; before = now, now = await fetched())
    await pages[0]?.waitForTimeout(idleTime);
}

test('a workshop that was opened goes on when the line is gone', async ({ newVisitor, expect }) => {
  const { context, page: presenter } = await newVisitor({ acceptDownloads: true });
  await context.addInitScript(() => {
    window.print = () => undefined;
  });
  await presenter.goto(`${path}presenter/`);
  const opened = context.waitForEvent('page');
  await presenter.getByRole('link', { name: 'Open the slides' }).click();
  const slides = await opened;
  await slides.locator('[data-deck=open]').waitFor();
  const handout = await context.newPage();
  await openHandout(handout, kit, { show: 'worksheet', paper: 'a4', print: 'normal' });
  const join = await context.newPage();
  await join.setViewportSize(phone.viewport);
  await join.goto(joinHref(`${path}join/`, stages));
  await settled([presenter, slides, handout, join]);

  // The browser asks for its own picture of the site anew whenever the address changes; no page waits for that one.
  const icon = '/favicon.svg';
  await context.route(`**${icon}`, (route) => route.fulfill({ body: '' }));
  const asked: string[] = [];
  context.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && pathname !== icon) asked.push(request.url());
  });
  await context.setOffline(true);

  await presenter.bringToFront();
  await press(presenter, 'Start');
  await expect.poll(() => said(slides)).toMatch(/^Slide 1 of /);
  await slides.bringToFront();
  await slides.keyboard.press('ArrowRight');
  await slides.keyboard.press('ArrowLeft');
  await jump(slides, '5');
  await slides.keyboard.press('t');
  for (const key of ['b', 'b', 'l']) await slides.keyboard.press(key);
  await slides.keyboard.press('?');
  await slides.getByRole('button', { name: 'Start over' }).click();
  await slides.getByRole('button', { name: 'Undo' }).click();
  expect(await said(slides)).toMatch(/^Slide 5 of /);
  await expect.poll(() => place(presenter)).toMatch(/^5 of /);

  await presenter.bringToFront();
  await press(presenter, '+1 min for this step');
  await presenter.getByRole('checkbox', { name: 'We meet online' }).check();
  await presenter.getByText('Address for phones').click();
  await presenter.getByRole('img', { name: 'QR picture of the address for phones' }).waitFor();
  await presenter.getByText('Note an action', { exact: true }).click();
  await presenter.getByLabel('What is to be done').fill('Ask for a yes');
  await presenter.getByLabel('Who sees to it').fill('Ina');
  await presenter.getByLabel('By when').fill('2099-12-01');
  await presenter.getByLabel('How we will know').press('Enter');
  await presenter.locator('.after-list > li').getByText('Ask for a yes').waitFor();
  for (const name of ['Copy as text', 'Print the summary', 'Put into the say–do tracker'])
    await press(presenter, name);
  await presenter.locator('[data-after=tracker]').waitFor();
  for (const name of ['Save as CSV', 'Save as calendar file', 'Reminders for participants']) {
    const file = presenter.waitForEvent('download');
    await press(presenter, name);
    await file;
  }

  await join.bringToFront();
  for (const title of await join.locator('details.join-step > summary h2').allInnerTexts()) {
    await openActivity(join, title);
    const step = join.locator('details.join-step', {
      has: join.getByRole('heading', { name: title, exact: true }),
    });
    const boxes = step.locator('textarea:not([readonly])').filter({ visible: true });
    for (const box of await boxes.all()) await box.fill('Written here');
    const start = step.getByRole('button', { name: 'Start', exact: true });
    if (await start.isVisible()) await start.click();
  }
  await openActivity(join, 'Mark every stage in silence');
  for (const stage of [1, 2, 3, 4]) await mark(join, stage, '3', 'No');
  await join.getByLabel('Your function', { exact: true }).selectOption('service');
  await saved(join);
  await join.getByText('Hand this to your trainer').filter({ visible: true }).click();
  const code = join.getByLabel('Your code').filter({ visible: true });
  await expect.poll(() => code.inputValue()).toMatch(/^CXT1-/);
  await press(join, 'Show a picture to scan');
  await join.locator('.hand-picture svg').filter({ visible: true }).waitFor();
  await openActivity(join, 'Make a plan, and close');
  await press(join, 'Keep this plan');
  await join.getByText(/^Kept on this device/).waitFor();
  await openActivity(join, 'What you take with you');
  for (const name of ['Save as a text file', 'Add them to my calendar']) {
    const file = join.waitForEvent('download');
    await press(join, name);
    await file;
  }

  await handout.bringToFront();
  for (const name of ['Facilitator guide', 'US Letter', 'Large print'])
    await handout.getByRole('radio', { name }).check();
  expect((await handout.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  expect(asked).toEqual([]);
});
