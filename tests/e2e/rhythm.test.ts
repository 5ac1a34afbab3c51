import { expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { violations } from './support/axe.ts';
import { pages } from './support/course.ts';
import { markFirstLesson } from './support/record.ts';
import { test } from './support/test.ts';

test('a day with one small act is marked, says what was done, and the calendar can be put away', async ({
  newVisitor,
}) => {
  // High enough to see all of the page, and what would move.
  const { page } = await newVisitor({ viewport: { width: 1280, height: 2400 } });
  await page.clock.setFixedTime(new Date('2026-11-24T21:30:00'));
  await markFirstLesson(page);
  await page.goto(pages.myPlaybook);
  const calendar = page.locator('playbook-rhythm');
  const day = calendar.getByRole('button', { name: '24 November: 1 lesson' });
  await day.press('Enter');
  expect(await calendar.getByRole('status').innerText()).toBe('24 November: 1 lesson');
  expect(await calendar.locator('td button').count()).toBe(1);

  await calendar.getByRole('button', { name: 'Month before' }).press('Enter');
  expect(await calendar.locator('caption').textContent()).toBe('October 2026');
  expect(await calendar.locator('td button').count()).toBe(0);
  await calendar.getByRole('button', { name: 'Month after' }).press('Enter');
  await day.waitFor();
  // The last month has none after it; the focus stays with the calendar.
  const before = calendar.getByRole('button', { name: 'Month before' });
  expect(await before.evaluate((button) => button === document.activeElement)).toBe(true);

  const away = calendar.getByRole('button', { name: 'Put the calendar away' });
  const back = calendar.getByRole('button', { name: 'Show the calendar' });
  await away.press('Enter');
  await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.reload();
  await back.waitFor();
  expect(await calendar.locator('table').isVisible()).toBe(false);
  expect((await page.evaluate(layoutShiftsSoFar)).moved).toEqual([]);
  await back.press('Enter');
  await day.waitFor();
});

test('an act late in the evening stays on its day after a journey over the date line', async ({
  newVisitor,
}) => {
  const { page, context } = await newVisitor({ timezoneId: 'Pacific/Auckland' });
  await page.clock.setFixedTime(new Date('2026-11-24T10:30:00Z'));
  await markFirstLesson(page);
  const state = await context.storageState({ indexedDB: true });
  const there = await newVisitor({ timezoneId: 'America/Los_Angeles', storageState: state });
  await there.page.clock.setFixedTime(new Date('2026-11-24T20:00:00Z'));
  await there.page.goto(pages.myPlaybook);
  await there.page.getByRole('button', { name: '24 November: 1 lesson' }).waitFor();
});

test('the calendar has no accessibility findings with marked days', async ({ newVisitor }) => {
  const { page } = await newVisitor();
  await markFirstLesson(page);
  await page.goto(pages.myPlaybook);
  await page.locator('playbook-rhythm td button').waitFor();
  expect(await violations(page)).toEqual([]);
});
