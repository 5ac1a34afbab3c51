/** What a room agreed on: written on the kit page, kept, shared by two windows, and taken out of the playbook. */
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations, ways } from './support/axe.ts';
import { banner, blocked } from './support/blocked.ts';
import { pages } from './support/course.ts';
import { bringIn, download, saveCopy } from './support/record.ts';
import { test } from './support/test.ts';

const kit = '/workshops/hot-potato-huddle/';

const actionsOn = (page: Page): Locator => page.locator('playbook-actions');
const rowsOn = (page: Page): Locator => page.locator('.after-list > li');
const newForm = (page: Page): Locator => page.getByRole('form', { name: 'A new action' });

async function open(page: Page, address = kit): Promise<void> {
  await page.goto(address);
  await actionsOn(page).scrollIntoViewIfNeeded();
  await newForm(page).waitFor();
}

/** Writes an action with the keyboard alone: it ends where the next one begins. */
async function capture(page: Page, what: string, owner: string, by: string): Promise<void> {
  const form = newForm(page);
  await form.getByLabel('What is to be done').fill(what);
  await form.getByLabel('Who sees to it').fill(owner);
  await form.getByLabel('By when').fill(by);
  await form.getByLabel('How we will know').press('Enter');
  await rowsOn(page).getByText(what, { exact: true }).waitFor();
}

const saved = (page: Page): Promise<void> =>
  actionsOn(page).getByText('Saved on this device.').waitFor();

/** The events of a calendar file that a button saves. */
async function calendarFrom(page: Page, button: string): Promise<ICAL.Event[]> {
  const { buffer } = await download(page, button);
  return ICAL.Component.fromString(buffer.toString())
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

/** Prints the summary, and counts its pages. */
async function summaryPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  await page.getByRole('button', { name: 'Print the summary' }).click();
  expect(await page.locator('.after-summary').count()).toBe(1);
  const pdf = (await page.pdf({ format, margin: margins })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}
const margins = { top: '16mm', bottom: '16mm', left: '16mm', right: '16mm' };

describe.concurrent('what a room agrees on', () => {
  test('is written by keyboard alone, asked for where it is missing, and stands after a reload', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await open(page);
    const form = newForm(page);
    await form.getByLabel('What is to be done').press('Enter');
    expect(await form.locator('[data-fault]:not(:empty)').allInnerTexts()).toEqual([
      'Write what is to be done.',
      'Write who sees to it: one name.',
      'Choose the day by which it is done.',
    ]);
    await form.getByLabel('Who sees to it').fill('Ada and Ben');
    await form.getByText('two owners are none').waitFor();
    await form.getByLabel('By when').fill('2020-01-01');
    await form.getByLabel('What is to be done').fill('Ask for a yes');
    await page.keyboard.press('Enter');
    await form.getByText('Choose the day of the workshop or a later one.').waitFor();
    expect(await rowsOn(page).count()).toBe(0);

    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after-new-what');
    await capture(page, 'Name the next owner', 'Ben', '2099-12-08');
    await rowsOn(page).first().getByRole('checkbox').press('Space');
    // Typed in the last moment, and not added yet.
    await form.getByLabel('What is to be done').pressSequentially('Half a sent');
    await page.reload();
    await rowsOn(page).first().waitFor();
    expect(await rowsOn(page).locator('b').allInnerTexts()).toEqual([
      'Ask for a yes',
      'Name the next owner',
    ]);
    expect(await rowsOn(page).first().getByRole('checkbox').isChecked()).toBe(true);
    expect(await form.getByLabel('What is to be done').inputValue()).toBe('Half a sent');
  });

  test('is changed in its row, left as it was, removed, and put back', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await open(page);
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await capture(page, 'Name the next owner', 'Ben', '2099-12-08');
    const row = rowsOn(page).first();
    await row.getByRole('button', { name: 'Edit: Ask for a yes' }).press('Enter');
    await row.getByLabel('Who sees to it').fill('');
    await row.getByRole('button', { name: 'Keep' }).click();
    await row.getByText('Write who sees to it: one name.').waitFor();
    await row.getByLabel('Who sees to it').fill('Chidi');
    await page.keyboard.press('Enter');
    await row.getByText('Chidi, by 1 December 2099.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Edit: Ask for a yes',
    );
    await page.keyboard.press('Enter');
    await row.getByLabel('What is to be done').fill('Something else');
    await page.keyboard.press('Escape');
    expect(await row.locator('b').innerText()).toBe('Ask for a yes');

    await row.getByRole('button', { name: 'Remove: Ask for a yes' }).click();
    expect(await rowsOn(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => rowsOn(page).locator('b').allInnerTexts())
      .toEqual(['Ask for a yes', 'Name the next owner']);
    await saved(page);
    await page.reload();
    await row.getByText('Chidi, by 1 December 2099.').waitFor();
    expect(await rowsOn(page).count()).toBe(2);
  });

  test('is one list in two windows, and a day of its own for another workshop', async ({
    newVisitor,
  }) => {
    const { page, context } = await newVisitor();
    const other = await context.newPage();
    await open(page);
    await open(other);
    await capture(page, 'From the first window', 'Ada', '2099-12-01');
    await rowsOn(other).first().waitFor();
    await capture(other, 'From the second window', 'Ben', '2099-12-02');
    await expect.poll(() => rowsOn(page).count()).toBe(2);

    await saved(page);
    await page.locator('.after-runs summary').click();
    await page.getByRole('button', { name: 'Begin another day' }).click();
    expect(await rowsOn(page).count()).toBe(0);
    await page.getByLabel('Day of the workshop').fill('2099-01-05');
    await capture(page, 'Another room', 'Chidi', '2099-12-03');
    await page.getByText('5 January 2099').waitFor();
    expect(await page.locator('.after-runs li').count()).toBe(2);
    // The second window stays with what it shows.
    expect(await rowsOn(other).count()).toBe(2);

    await page.getByRole('button', { name: 'Remove: 5 January 2099' }).click();
    expect(await rowsOn(page).count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await rowsOn(page).getByText('Another room').waitFor();
    await page.getByRole('button', { name: /^Open: / }).click();
    await rowsOn(page).getByText('From the second window').waitFor();
  });

  test('leaves as calendar, table, text and reminders', async ({ newVisitor }) => {
    const { page, context } = await newVisitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    await page.getByText('Write down an action first.').waitFor();
    await page.getByLabel('Day of the workshop').fill('2098-12-30');
    await capture(page, '=SUM(A1:A9)', 'Ada', '2099-12-01');
    await capture(page, 'Name the next owner, today', 'Ben', '2099-12-08');
    await page.getByLabel('The room hears back on').fill('2099-12-24');

    const events = await calendarFrom(page, 'Save as calendar file');
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['Ada: =SUM(A1:A9)', '2099-12-01'],
      ['Ben: Name the next owner, today', '2099-12-08'],
      ['Tell the room what became of it: Hot-potato huddle', '2099-12-24'],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(events[0]?.component.getFirstPropertyValue('url')).toMatch(
      /^http.+hot-potato-huddle\/$/u,
    );
    const reminders = await calendarFrom(page, 'Reminders for participants');
    expect(reminders.map(({ startDate }) => startDate.toString())).toEqual([
      '2099-01-01',
      '2099-01-06',
      '2099-01-29',
    ]);

    const csv = (await download(page, 'Save as CSV')).buffer.toString();
    expect(csv).toMatch(/[,;]'=SUM\(A1:A9\)[,;]Ada[,;]2099-12-01/u);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('The summary is in the clipboard.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Hot-potato huddle, 30 December 2098');
    expect(text).toContain('2. Name the next owner, today.\n   Ben, by 8 December 2099.');
    expect(text).toContain('- 1 January 2099: ');

    await page.getByRole('button', { name: 'Put into the say–do tracker' }).click();
    await page.getByText('2 actions stand in the say–do tracker “Hot-potato huddle”.').waitFor();
    await page.getByRole('button', { name: 'Put into the say–do tracker' }).click();
    await page.getByText('All open actions stand in the say–do tracker').waitFor();
    await page.getByRole('link', { name: 'Open the tracker' }).click();
    const items = page.locator('input[data-at=item]');
    await expect
      .poll(() =>
        items.evaluateAll((all) => all.map((box) => box instanceof HTMLInputElement && box.value)),
      )
      .toContain('Name the next owner, today');
  });

  test('is printed as a summary of one page, on A4 and Letter', async ({ newVisitor }) => {
    const { page, context } = await newVisitor();
    await context.addInitScript(() => {
      window.print = () => undefined;
    });
    await open(page);
    const what =
      'Ask whoever takes the case over for a yes before it leaves our own hands, and note it';
    for (let place = 1; place <= 3; place += 1)
      await capture(page, `${what} ${place}`, 'Ada', '2099-12-01');
    expect(await summaryPages(page, 'A4')).toBe(1);
    // What was put together for paper is gone again.
    await expect.poll(() => page.locator('.after-summary').count()).toBe(0);
    for (let place = 4; place <= 12; place += 1)
      await capture(page, `${what} ${place}`, 'Ada', '2099-12-01');
    expect(await summaryPages(page, 'Letter')).toBe(1);

    await page.emulateMedia({ media: 'print' });
    expect(await rowsOn(page).first().isVisible()).toBe(true);
    expect(await actionsOn(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('stands among the sheets, and goes along with a copy', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await open(page);
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await saved(page);
    await page.goto(pages.myPlaybook);
    await page.getByText('Actions from “Hot-potato huddle”').waitFor();
    const copy = await saveCopy(page);

    const { page: there } = await newVisitor();
    await bringIn(there, copy);
    await there.goto(pages.myPlaybook);
    await there.locator('.my-sheets').getByRole('link', { name: 'Hot-potato huddle' }).click();
    await rowsOn(there).getByText('Ask for a yes').waitFor();
  });

  test('works until the page is closed where the browser keeps nothing, and says so', async ({
    newVisitor,
  }) => {
    const { page } = await blocked(newVisitor);
    await open(page);
    await page.getByText(banner).waitFor();
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await actionsOn(page).getByText('This browser keeps nothing.').waitFor();
    expect(await calendarFrom(page, 'Save as calendar file')).toHaveLength(1);
  });

  test('is a table with lines where there is no JavaScript', async ({ newVisitor }) => {
    const { page } = await newVisitor({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(kit);
    expect(await page.getByRole('table', { name: 'What we agreed on' }).isVisible()).toBe(true);
    expect(await actionsOn(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test.for(ways)('has no fault that axe finds: $theme, $width', async (way, { newVisitor }) => {
    const { page } = await newVisitor({
      colorScheme: way.theme,
      viewport: { width: way.width, height: 800 },
    });
    await open(page);
    await newForm(page).getByLabel('What is to be done').press('Enter');
    expect(await violations(page)).toEqual([]);
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await saved(page);
    await page.locator('.after-runs summary').click();
    await page.getByRole('button', { name: 'Edit: Ask for a yes' }).click();
    expect(await violations(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});
