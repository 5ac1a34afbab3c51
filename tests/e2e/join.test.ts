/** What a participant writes and takes along on the page of a workshop, held on a phone. */
import ICAL from 'ical.js';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { bounce, huddle, open, phone, saved } from './support/join.ts';
import { test } from './support/test.ts';

/** Fixes the time that the page takes for now. Timers run on. */
const itIs = (page: Page, day: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T09:00:00`));

describe.concurrent('the participants’ page', () => {
  test('keeps what was written and planned, and shows it again after a reload and in My playbook', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.goto(huddle);
    await page.getByRole('button', { name: 'Next: Silent start' }).click();
    await bounce(page).fill('A case went to three teams.\nNobody called.');
    await saved(page);
    await open(page, 'Make an if–then plan');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await page.getByText(/^Kept on this device/).waitFor();

    await page.reload();
    await page.getByText('Your plan', { exact: true }).first().waitFor();
    // The activity that was on is open, and no other.
    expect(await page.locator('details.join-step[open]').getAttribute('id')).toBe('K1-plan');
    await open(page, 'Silent start');
    expect(await bounce(page).inputValue()).toBe('A case went to three teams.\nNobody called.');
    await open(page, 'What you take with you');
    await page.getByText('If I am about to pass a case on, then I will').waitFor();

    await page.goto('/me/');
    const sheet = page.locator('.my-sheets a');
    await sheet.waitFor();
    expect(await page.locator('.my-sheets').innerText()).toContain(
      'Notes from “Hot-potato huddle”',
    );
    await page.getByRole('link', { name: 'Hot-potato huddle' }).first().waitFor();
    await sheet.click();
    await page.waitForURL(`**${huddle}**`);
    await open(page, 'Silent start');
    await expect.poll(() => bounce(page).inputValue()).toContain('three teams');
  });

  test('gives notes as text and three days for the calendar', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor({ ...phone, acceptDownloads: true });
    await itIs(page, '2026-11-24');
    await page.goto(huddle);
    await open(page, 'Silent start');
    await bounce(page).fill('It went round.');
    await saved(page);
    await open(page, 'What you take with you');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a text file' }).click();
    expect(await text(await (await file).createReadStream())).toBe(
      'Hot-potato huddle, 24 November 2026\n\nSilent start\nThe bounce I saw: It went round.\n',
    );
    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Add them to my calendar' }).click();
    const days = ICAL.Component.fromString(await text(await (await calendar).createReadStream()))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event).startDate.toString());
    expect(days).toEqual(['2026-11-26', '2026-12-01', '2026-12-24']);
  });

  test('shows the notes of another day, begins anew on request, and takes a removal back', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await itIs(page, '2026-11-24');
    await page.goto(huddle);
    await open(page, 'Silent start');
    await bounce(page).fill('The first time');
    await saved(page);

    await itIs(page, '2026-11-25');
    await page.reload();
    await page.getByText('These are your notes of 24 November.').waitFor();
    await open(page, 'Silent start');
    expect(await bounce(page).inputValue()).toBe('The first time');
    await page.getByRole('button', { name: 'Begin a new workshop' }).click();
    await page.getByText('A new workshop begins. Its boxes are empty.').waitFor();
    expect(await bounce(page).inputValue()).toBe('');
    await bounce(page).fill('The second time');
    await saved(page);

    await page.reload();
    await page.getByRole('button', { name: 'Open those of 24 November' }).waitFor();
    await open(page, 'Silent start');
    expect(await bounce(page).inputValue()).toBe('The second time');
    await page.getByRole('button', { name: 'Open those of 24 November' }).click();
    await expect.poll(() => bounce(page).inputValue()).toBe('The first time');

    await open(page, 'What you take with you');
    await page.clock.setFixedTime(new Date('2026-11-25T09:30:00'));
    await page.getByRole('button', { name: 'Remove my notes from this device' }).click();
    await page.getByText('Your notes are removed from this device.').waitFor();
    await open(page, 'Silent start');
    await bounce(page).fill('Written since');
    await saved(page);
    await page.clock.setFixedTime(new Date('2026-11-25T09:40:00'));
    await page.getByRole('button', { name: 'Undo' }).filter({ visible: true }).press('Enter');
    await page
      .getByText('Your notes are back. What you wrote since is kept beside them.')
      .waitFor();
    await open(page, 'Silent start');
    expect(await bounce(page).inputValue()).toBe('The first time');
    await saved(page);
    await page.reload();
    await open(page, 'Silent start');
    await expect.poll(() => bounce(page).inputValue()).toBe('The first time');
    expect(await page.getByRole('button', { name: 'Open those of 25 November' }).count()).toBe(2);

    await page.goto('about:blank');
    await page.goto(`${huddle}#open=workshop.K1.gone`);
    await page.getByText(/^The notes of that link are not on this device any more\./).waitFor();
  });

  test('counts down, stands still on request, goes on after a reload, and ends in words', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
    await page.goto(huddle);
    await page.clock.pauseAt(new Date('2026-11-24T09:05:00'));
    await open(page, 'Silent start');
    const left = page.locator('#K1-silent [role=timer]');
    const run = page.locator('#K1-silent [data-act=run]');
    expect(await left.innerText()).toBe('3:00');
    await run.click();
    await page.clock.runFor(60_000);
    expect(await left.innerText()).toBe('2:00');
    await run.click();
    await page.clock.runFor(60_000);
    expect(await left.innerText()).toBe('2:00');
    await page.getByText('Paused with 2:00 left.').waitFor();

    await page.reload();
    expect(await left.innerText()).toBe('2:00');
    expect(await run.innerText()).toBe('Go on');
    await run.click();
    await page.reload();
    await page.clock.fastForward(130_000);
    await page.getByText('Time is up. Finish your sentence.').waitFor();
    expect(await left.innerText()).toBe('0:00');
    await page.getByRole('button', { name: 'Set back' }).filter({ visible: true }).click();
    expect(await left.innerText()).toBe('3:00');
    expect(await run.innerText()).toBe('Start');
  });
});
