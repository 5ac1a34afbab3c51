import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { violations } from './support/axe.ts';
import { test } from './support/test.ts';

const slot = '/tools/slot/';
const nine = new Date('2026-11-23T09:00:00');

/** Loads the example of a tool, and keeps it under a name. */
async function keepExample(page: Page, tool: string, name: string): Promise<void> {
  await page.goto(`/tools/${tool}/`);
  await page.getByRole('button', { name: 'Load the example' }).click();
  await page.getByRole('button', { name: 'Keep as a named sheet' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Saved on this device.').first().waitFor();
}

/** Whether everything of the slot is seen without scrolling. */
const fits = (page: Page): Promise<boolean> =>
  page.locator('.slot-keys').evaluate((keys) => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const room = document.querySelector('playbook-slot[data-room]');
    if (room) return room.scrollHeight <= clientHeight + 1;
    return (
      scrollWidth <= clientWidth &&
      scrollHeight > 0 &&
      keys.getBoundingClientRect().bottom <= clientHeight
    );
  });

describe.concurrent('the ten-minute customer slot', () => {
  test('runs by keys, says how late it is, and goes on after a reload and a sleep', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ viewport: { width: 1280, height: 720 } });
    await page.clock.install({ time: nine });
    await page.goto(slot);
    // From here on time passes only where the test says so.
    await page.clock.pauseAt(new Date('2026-11-23T09:05:00'));
    const whole = page.getByRole('timer');
    const pace = page.locator('[data-slot=pace]');
    const said = page.locator('[data-slot=said]');
    expect(await whole.innerText()).toBe('10:00');

    await page.keyboard.press('Space');
    expect(await said.innerText()).toBe('Part 1 of 5: The count.');
    await page.clock.runFor(160_000);
    expect(await whole.innerText()).toBe('7:20');
    expect(await pace.innerText()).toBe('Running 40 s late');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'A leaver’s words' }).waitFor();
    expect(await said.innerText()).toBe('Part 2 of 5: A leaver’s words.');
    await page.keyboard.press('+');
    expect(await page.locator('[data-slot=whole-says]').innerText()).toBe('left of 11 minutes');

    // A key that somebody writes with is no command.
    await page.getByLabel('Notes').filter({ visible: true }).pressSequentially('f + ');
    expect(await page.locator('playbook-slot[data-room]').count()).toBe(0);
    expect(await pace.innerText()).toBe('Running 40 s late');

    await page.reload();
    expect(await page.getByRole('heading', { name: 'A leaver’s words' }).isVisible()).toBe(true);
    await page.clock.fastForward(600_000);
    expect(await whole.innerText()).toBe('1:40');
    expect(await page.locator('[data-slot=whole-says]').innerText()).toBe('over the 11 minutes');
    expect(await said.innerText()).toBe('The 11 minutes are over.');

    for (let part = 2; part <= 5; part += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { name: 'The slot is over' }).waitFor();
    expect(await pace.innerText()).toBe('Ended');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await whole.innerText()).toBe('10:00');
  });

  test('shows what the sheets know, fits a projector, and adds the act to the tracker once', async ({
    newVisitor,
    expect,
  }) => {
    const { page, context } = await newVisitor({ viewport: { width: 1280, height: 720 } });
    const name = `Pools ${randomUUID().slice(0, 4)}`;
    await keepExample(page, 'customer-math', 'Coffee');
    await keepExample(page, 'listening-log', 'Calls');
    await keepExample(page, 'say-do', name);

    await page.goto(slot);
    const next = page.getByRole('button', { name: 'Next part' });
    await page.getByText('1 marble = 5 customers').waitFor();
    expect(await page.locator('.slot-count dd').allInnerTexts()).toEqual(['180', '150', '+30']);
    expect(await fits(page)).toBe(true);
    expect(await violations(page)).toEqual([]);

    await next.click();
    const quote = page.locator('.slot-quote blockquote');
    const first = await quote.innerText();
    await page.getByRole('button', { name: 'Another' }).click();
    expect(await quote.innerText()).not.toBe(first);
    await next.click();
    await page.getByText('Overdue. Promised by Buildings').waitFor();
    expect(await fits(page)).toBe(true);
    await next.click();
    await page.getByText('The voice mail still gives the winter times').waitFor();
    await next.click();

    const add = page.getByRole('button', { name: 'Add to the say–do tracker' });
    await page.getByLabel('When …').fill('an order comes without a day');
    await page.getByLabel('then …').fill('Fotini asks for it');
    await add.click();
    await page.getByText('Write who tries it').waitFor();
    await page.getByLabel('Who tries it').fill('Fotini');
    await page.getByLabel('Who decides if it stays').fill('Stavroula');
    await page.getByLabel('By when').fill('2099-12-24');
    await add.dblclick();
    await page.getByText(`Saved in the tracker “${name}`).waitFor();
    await page.keyboard.press('Enter');
    expect(await fits(page)).toBe(true);
    expect(await violations(page)).toEqual([]);

    const tracker = await context.newPage();
    await tracker.goto('/tools/say-do/');
    const rows = tracker.locator('input[data-at=item]');
    const acts = (): Promise<number> =>
      rows.evaluateAll(
        (all) =>
          all.filter(
            (box) =>
              box instanceof HTMLInputElement &&
              box.value === 'When an order comes without a day, Fotini asks for it',
          ).length,
      );
    await expect.poll(acts).toBe(1);
    await page.reload();
    await page.getByText('This act is in the tracker').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken out of the tracker again.').waitFor();
    await expect.poll(acts).toBe(0);
  });

  test('keeps notes, fills the screen for a room, and prints all five parts', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ viewport: { width: 1280, height: 720 } });
    await page.goto(slot);
    await page.getByLabel('Notes').filter({ visible: true }).fill('Ask Finance for the dates.');
    await page.getByText('Saved on this device.').waitFor();
    await page.reload();
    const note = page.getByLabel('Notes').filter({ visible: true });
    await expect.poll(() => note.inputValue()).toBe('Ask Finance for the dates.');

    await page.locator('.slot-time').click();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Leave full screen' }).waitFor();
    expect(await page.locator('header.header').isVisible()).toBe(false);
    expect(await fits(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'Full screen' }).waitFor();
    expect(await page.locator('[inert]').count()).toBe(0);

    await page.emulateMedia({ media: 'print' });
    for (const title of ['The count', 'A leaver’s words', 'The front', 'My own try', 'One act'])
      expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
    expect(await page.getByText('Ask Finance for the dates.').isVisible()).toBe(true);
    expect(await page.getByRole('timer').isVisible()).toBe(false);

    await page.emulateMedia({ media: 'screen' });
    await page.goto('/me/');
    await page.getByText('Run the customer slot,').waitFor();
  });

  test('is the agenda with room to write where there is no JavaScript, and one column at 320 px', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(slot);
    expect(await page.locator('.slot-part h2').filter({ visible: true }).count()).toBe(5);
    expect(await page.locator('.slot-on-paper').filter({ visible: true }).count()).toBe(5);
    expect(await page.getByRole('button', { name: 'Start' }).isVisible()).toBe(false);
    expect(await page.locator('main').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThan(321);
  });
});
