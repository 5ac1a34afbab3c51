/** What a room agreed on, taken out of the playbook: calendar, table, text, paper, tracker, copy. */
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { actionsOn, capture, openActions, rowsOn, savedActions } from './support/actions.ts';
import { banner, blocked } from './support/blocked.ts';
import { pages } from './support/course.ts';
import { bringIn, download, saveCopy } from './support/record.ts';
import { test } from './support/test.ts';

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
  await page.locator('.after-summary').waitFor({ state: 'attached' });
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe.concurrent('what a room agreed on', () => {
  test('leaves as calendar, table, text and reminders', async ({ newVisitor, expect }) => {
    const { page, context } = await newVisitor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openActions(page);
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

    // What lacks an owner, or is still being changed, does not go, and that is said.
    const first = rowsOn(page).first();
    const intoTracker = page.getByRole('button', { name: 'Put into the say–do tracker' });
    await first.getByRole('button', { name: 'Edit' }).click();
    await first.getByLabel('Who sees to it').fill('');
    await intoTracker.click();
    await page.getByText('1 action stands in the say–do tracker “Hot-potato huddle”.').waitFor();
    await page
      .getByText('“=SUM(A1:A9)” is not in there. Write who sees to it: one name.')
      .waitFor();
    await first.getByLabel('Who sees to it').fill('Ada');
    await intoTracker.click();
    await page.getByText('“=SUM(A1:A9)” is not in there. It is being changed.').waitFor();
    await first.getByRole('button', { name: 'Keep' }).click();
    await intoTracker.click();
    await page
      .getByText('1 action stands in the say–do tracker “Hot-potato huddle”.', { exact: true })
      .waitFor();
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

  test('is printed as a summary of one page, on A4 and Letter', async ({ newVisitor, expect }) => {
    const { page, context } = await newVisitor();
    await context.addInitScript(() => {
      window.print = () => undefined;
    });
    await openActions(page);
    const what =
      'Ask whoever takes the case over for a yes before it leaves our own hands, and note it';
    for (let place = 1; place <= 3; place += 1)
      await capture(page, `${what} ${place}`, 'Ada', '2099-12-01');
    expect(await summaryPages(page, 'A4')).toBe(1);
    // What was put together for paper is gone again.
    await page.locator('.after-summary').waitFor({ state: 'detached' });
    for (let place = 4; place <= 12; place += 1)
      await capture(page, `${what} ${place}`, 'Ada', '2099-12-01');
    expect(await summaryPages(page, 'Letter')).toBe(1);

    await page.emulateMedia({ media: 'print' });
    expect(await rowsOn(page).first().isVisible()).toBe(true);
    expect(await actionsOn(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test('stands among the sheets, and goes along with a copy', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await openActions(page);
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await savedActions(page);
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
    expect,
  }) => {
    const { page } = await blocked(newVisitor);
    await openActions(page);
    await page.getByText(banner).waitFor();
    await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
    await actionsOn(page).getByText('This browser keeps nothing.').waitFor();
    expect(await calendarFrom(page, 'Save as calendar file')).toHaveLength(1);
  });
});
