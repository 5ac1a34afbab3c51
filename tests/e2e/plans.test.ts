/** If–then plans, from the lesson to the calendar, through the month in which they are asked about. */
import ICAL from 'ical.js';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { test } from './support/test.ts';

const guide = '/guides/frontline/say-no-kindly/';
const keep = { name: 'Keep this plan' };
const question = (page: Page) => page.getByText('Did you do it?').filter({ visible: true });

/** Fixes the day that the page takes for today. Timers run on. */
const itIs = (page: Page, day: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T09:00:00`));

/** Opens a page and comes near its plan, so that the card wakes. */
async function openPlan(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('playbook-plan').scrollIntoViewIfNeeded();
  await page.locator('playbook-plan:defined').waitFor();
}

async function keepPlan(page: Page, address: string = pages.firstLesson): Promise<void> {
  await openPlan(page, address);
  await page.getByRole('button', keep).click();
  await page.getByText(/^Kept on this device/).waitFor();
}

/** The events of the calendar file that a button hands out. */
async function calendarFrom(page: Page, name: string): Promise<ICAL.Event[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^cx-playbook-plan.*\.ics$/);
  const calendar = ICAL.Component.fromString(await text(await file.createReadStream()));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const uidsOf = (events: readonly ICAL.Event[]): string[] => events.map(({ uid }) => uid);

test('a plan is kept, put into a calendar, asked about on day 1 and 7, and done', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor();
  await itIs(page, '2026-11-24');
  await keepPlan(page);

  const events = await calendarFrom(page, 'Add to calendar');
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-12-01',
    '2026-12-24',
  ]);
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe(page.url());
  const again = await calendarFrom(page, 'Add to calendar');
  expect(uidsOf(again)).toEqual(uidsOf(events));

  await page.goto(pages.myPlaybook);
  const plan = page.locator('.plans-item');
  await plan.getByText('Under way').waitFor();

  await itIs(page, '2026-11-25');
  await plan.getByRole('link').click();
  await question(page).waitFor();
  await page.getByRole('button', { name: 'Not yet' }).click();
  await page.getByText('Not yet is fine. Next question 1 December.').waitFor();

  await itIs(page, '2026-11-30');
  await openPlan(page, pages.firstLesson);
  await page.getByText('Next question 1 December').waitFor();
  expect(await question(page).count()).toBe(0);

  await itIs(page, '2026-12-01');
  await page.goto(pages.myPlaybook);
  await question(page).waitFor();
  await page.getByRole('button', { name: 'Yes' }).click();
  await plan.getByText('Did it', { exact: true }).waitFor();
  await openPlan(page, pages.firstLesson);
  await page.getByText('Done 1 December.').waitFor();
});

test('a plan in other words keeps its UIDs, and its sequence grows', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await keepPlan(page, guide);
  const before = await calendarFrom(page, 'Add to calendar');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByLabel('then I will').fill('say what I can do, then stop');
  await page.getByRole('button', { name: 'Keep these words' }).click();
  await page.getByText(/^Changed, and kept/).waitFor();
  const after = await calendarFrom(page, 'Add to calendar');
  expect(uidsOf(after)).toEqual(uidsOf(before));
  expect(after.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 1]);
  expect(after[0]?.summary).toContain('say what I can do, then stop');
});

test('all open plans go into one calendar file; done ones stay out', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await itIs(page, '2026-11-24');
  await keepPlan(page);
  await keepPlan(page, guide);
  await itIs(page, '2026-11-25');
  await page.goto(pages.myPlaybook);
  await page.getByText('1 more, 1 to answer today').waitFor();
  expect(await calendarFrom(page, 'Add all to calendar')).toHaveLength(8);
  await page.getByRole('button', { name: 'Yes' }).filter({ visible: true }).first().click();
  await page.getByText('Done 25 November.').first().waitFor();
  expect(await calendarFrom(page, 'Add all to calendar')).toHaveLength(4);
});

test('what one tab keeps and removes, the other shows', async ({ newVisitor }) => {
  const { context, page: one } = await newVisitor();
  const other = await context.newPage();
  await openPlan(other, pages.firstLesson);
  await keepPlan(one);
  await other.getByRole('heading', { name: 'Your plan' }).waitFor();
  await other.getByRole('button', { name: 'Remove' }).click();
  await other.getByText('Removed.').waitFor();
  await one.getByRole('button', keep).waitFor();
});

test('where nothing can be saved the plan says so, works on its page, and claims nothing', async ({
  newVisitor,
}) => {
  const { context, page } = await newVisitor();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openPlan(page, pages.firstLesson);
  await page.getByRole('button', keep).click();
  await page.getByText('On this page only, until you close it').waitFor();
  expect(await page.getByText(/^Kept on this device/).count()).toBe(0);
  expect(await calendarFrom(page, 'Add to calendar')).toHaveLength(4);
});

test('the keyboard is enough', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await openPlan(page, guide);
  const focused = page.locator(':focus');
  await page.locator('playbook-plan [data-act="print"]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await focused.innerText()).trim()).toBe('Put it in my words');
  await page.keyboard.press('Enter');
  await page.keyboard.type('someone asks for the impossible: ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/^Kept on this device/).waitFor();
  expect(await page.locator('.plan-words').innerText()).toContain('impossible');
  await page.keyboard.press('Tab');
  expect((await focused.innerText()).trim()).toBe('Add to calendar');
});

describe('on paper', () => {
  test('a suggestion has lines for words of one’s own; a kept plan has none', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await openPlan(page, pages.firstLesson);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-lines').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', keep).click();
    await page.getByText(/^Kept on this device/).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.plan-lines').isVisible()).toBe(false);
    expect(await page.locator('.plan-words').isVisible()).toBe(true);
    expect(await page.locator('.plan-foot').isVisible()).toBe(false);
  });

  test('“Print as a card” prints one card on one sheet', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await keepPlan(page);
    await page.evaluate(() => {
      Object.assign(window, { print: () => undefined });
    });
    await page.getByRole('button', { name: 'Print as a card' }).click();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe.for([320, 1280])('at %s px', (width) => {
  test('nothing moves when a plan is filled in, on its page or on My playbook', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor({ viewport: { width, height: 800 } });
    await itIs(page, '2026-11-24');
    await keepPlan(page);
    await itIs(page, '2026-11-25');
    for (const address of [`${pages.firstLesson}#a-plan-for-today`, pages.myPlaybook]) {
      await page.goto('about:blank');
      await page.goto(address);
      await question(page).waitFor();
      await page.waitForTimeout(300);
      expect((await page.evaluate(layoutShiftsSoFar)).moved, address).toEqual([]);
    }
  });
});

test('axe finds nothing on My playbook with a plan that is done and one that is worded anew', async ({
  newVisitor,
}) => {
  const { page } = await newVisitor({ colorScheme: 'dark', viewport: { width: 320, height: 800 } });
  await itIs(page, '2026-11-24');
  await keepPlan(page);
  await keepPlan(page, guide);
  await itIs(page, '2026-11-25');
  await page.goto(pages.myPlaybook);
  await page.getByText('1 more, 1 to answer today').click();
  await page.getByRole('button', { name: 'Yes' }).filter({ visible: true }).first().click();
  await page.getByText('Done 25 November.').first().waitFor();
  await page.getByRole('button', { name: 'Changed it' }).click();
  expect(await violations(page)).toEqual([]);
});
