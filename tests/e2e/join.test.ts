/** The participants’ page of a workshop, as it is held on a phone. */
import ICAL from 'ical.js';
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { joinHref } from '#domain/workshop/join-link.ts';
import { violations, ways } from './support/axe.ts';
import { banner, blocked } from './support/blocked.ts';
import { test } from './support/test.ts';

const huddle = '/workshops/hot-potato-huddle/join/';
const journey = '/workshops/rate-the-journey/join/';
const phone = { viewport: { width: 390, height: 844 } };
const smallest = { viewport: { width: 320, height: 640 } };
const stages = [
  'I order',
  'It comes when they said; all of it',
  'I get help',
  'I pay what I was told',
];

/** Fixes the time that the page takes for now. Timers run on. */
const itIs = (page: Page, day: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T09:00:00`));

/** Opens an activity by its heading. */
async function open(page: Page, title: string): Promise<void> {
  const step = page
    .locator('details.join-step')
    .filter({ has: page.getByRole('heading', { name: title, level: 2 }) });
  if ((await step.getAttribute('open')) === null) await step.locator(':scope > summary').click();
}

const saved = (page: Page) =>
  page.getByText('Saved on this device.').filter({ visible: true }).waitFor();
const bounce = (page: Page) => page.getByLabel('The bounce I saw');

/** Gives a stage, counted from 1, a mark, and says whether one’s own function owns it. */
async function mark(page: Page, stage: number, score: string, owns: 'Yes' | 'No'): Promise<void> {
  const row = page.getByRole('group', { name: `Stage ${String(stage)}` });
  await row
    .getByRole('radiogroup', { name: 'Your mark' })
    .getByRole('radio', { name: score })
    .check({ force: true });
  await row
    .getByRole('radiogroup', { name: 'Your function owns it' })
    .getByRole('radio', { name: owns })
    .check({ force: true });
}

const scoreOf = (page: Page, stage: number) =>
  page
    .locator('[data-row]')
    .nth(stage - 1)
    .locator('[data-column=score]:checked');

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
    await page.getByRole('button', { name: 'Remove my notes from this device' }).click();
    await page.getByText('Your notes are removed from this device.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Your notes are back.').waitFor();
    await open(page, 'Silent start');
    expect(await bounce(page).inputValue()).toBe('The first time');
    await saved(page);
    await page.reload();
    await open(page, 'Silent start');
    await expect.poll(() => bounce(page).inputValue()).toBe('The first time');
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

  test('makes marks for the room’s stages into a code that the team page takes', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.goto(joinHref(journey, stages));
    await page.getByText('It comes when they said; all of it').waitFor();
    for (const stage of [1, 2, 3, 4]) await mark(page, stage, '3', stage === 1 ? 'Yes' : 'No');
    await page.getByLabel('Your function', { exact: true }).selectOption('service');
    await saved(page);

    await page.reload();
    await expect.poll(() => scoreOf(page, 4).count()).toBe(1);
    // Without the stages in the link as well: they are kept with the marks.
    await page.goto('about:blank');
    await page.goto(journey);
    await expect.poll(() => scoreOf(page, 4).count()).toBe(1);
    await open(page, 'Mark every stage in silence');
    await page.getByText('Hand this to your trainer').filter({ visible: true }).click();
    const code = page.getByLabel('Your code').filter({ visible: true });
    await expect.poll(() => code.inputValue()).toMatch(/^CXT1-/);
    const written = await code.inputValue();

    await page.goto('/me/');
    await page.locator('.my-sheets').getByText('Journey reliability rater').waitFor();
    await page.goto(`/team/#code=${written}`);
    await page.getByText('1 result came in.').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('Journey reliability rater');
  });

  test('keeps the marks of stages that the room words anew, and the marks before that as well', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.goto(joinHref(journey, stages));
    await mark(page, 1, '5', 'Yes');
    await mark(page, 2, '2', 'No');
    await saved(page);
    await page.goto('about:blank');
    await page.goto(joinHref(journey, ['I ask', 'i order', 'I get help', 'I pay']));
    await page.getByText(/^The room has other stages now\./).waitFor();
    expect(await scoreOf(page, 1).count()).toBe(0);
    expect(await scoreOf(page, 2).inputValue()).toBe('5');
    await saved(page);
    await page.getByRole('button', { name: 'Undo' }).filter({ visible: true }).click();
    await expect.poll(() => scoreOf(page, 2).inputValue()).toBe('2');

    await page.goto('/me/');
    const sheets = page.locator('.my-sheets li').filter({ hasText: 'Journey reliability rater' });
    await expect.poll(() => sheets.count()).toBe(2);
  });

  test('takes stages that are typed, where no link brought them', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(smallest);
    await page.goto(journey);
    await open(page, 'Mark every stage in silence');
    const name = (stage: number) => page.getByLabel(`Stage ${String(stage)}, in customers’ words`);
    await name(1).fill('I find it');
    await page.getByRole('button', { name: 'One more stage' }).click();
    await page.keyboard.type('I come back');
    await mark(page, 5, '4', 'No');
    await saved(page);
    await page.reload();
    await expect.poll(() => name(1).inputValue()).toBe('I find it');
    expect(await name(5).inputValue()).toBe('I come back');
    expect(await scoreOf(page, 5).inputValue()).toBe('4');
  });

  test('can be done by keyboard alone on the smallest phone', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor(smallest);
    await page.goto(huddle);
    const focused = () =>
      page.evaluate(() => document.activeElement?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '');
    const tabTo = async (words: string): Promise<void> => {
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(words)) return;
      }
      throw new Error(`No way to “${words}” by Tab`);
    };
    await tabTo('Next: Silent start');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('Silent start');
    await tabTo('Start');
    await page.keyboard.press('Space');
    expect(await focused()).toBe('Pause');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Typed by keys');
    expect(await bounce(page).inputValue()).toBe('Typed by keys');
    await tabTo('Next: Mark the wait');
    await page.keyboard.press('Enter');
    expect(await page.locator('details.join-step[open]').getAttribute('id')).toBe('K1-mark');
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  test('has nothing for axe to find in any activity', async ({ newVisitor, expect }) => {
    for (const { theme, width } of ways.slice(0, 2)) {
      const { page } = await newVisitor({ colorScheme: theme, viewport: { width, height: 800 } });
      for (const address of [huddle, joinHref(journey, stages)]) {
        await page.goto('about:blank');
        await page.goto(address);
        const steps = page.locator('details.join-step');
        for (let step = 0; step < (await steps.count()); step += 1) {
          const one = steps.nth(step);
          if ((await one.getAttribute('open')) === null)
            await one.locator(':scope > summary').click();
          expect(
            await violations(page),
            `${address} ${(await one.getAttribute('id')) ?? ''}`,
          ).toEqual([]);
        }
      }
    }
  });

  test('works where the browser keeps nothing, and says so', async ({ newVisitor, expect }) => {
    const { page } = await blocked(newVisitor);
    await page.goto(joinHref(journey, stages));
    await page.getByText(banner).waitFor();
    await mark(page, 1, '3', 'No');
    await page.getByText('This browser keeps nothing.').filter({ visible: true }).waitFor();
    await open(page, 'Name a win worth keeping');
    await page.locator('#K4-wins textarea').first().fill('The voice on the phone');
    await open(page, 'Mark every stage in silence');
    expect(await scoreOf(page, 1).count()).toBe(1);
  });

  test('is one sheet of paper, with what was written and lines for the rest', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.goto(huddle);
    await open(page, 'Silent start');
    await bounce(page).fill('It went round.');
    for (const format of ['A4', 'Letter']) {
      const pdf = (
        await page.pdf({
          format,
          margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
        })
      ).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g), format).toHaveLength(1);
    }
    // What was open before is open again, alone.
    expect(await page.locator('details.join-step[open]').getAttribute('id')).toBe('K1-silent');
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await main.getByText('It went round.').filter({ visible: true }).count()).toBe(1);
    expect(await main.locator('button, textarea').filter({ visible: true }).count()).toBe(0);
  });

  test('reads without JavaScript, with lines to write on and no button that does nothing', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ ...phone, javaScriptEnabled: false });
    for (const address of [huddle, journey]) {
      await page.goto(address);
      for (const summary of await page.locator('details.join-step:not([open]) > summary').all())
        await summary.click();
      expect(await page.locator('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
      expect(await page.locator('.join-lines').first().isVisible()).toBe(true);
      expect(await page.locator('textarea').filter({ visible: true }).count()).toBe(0);
    }
  });
});
