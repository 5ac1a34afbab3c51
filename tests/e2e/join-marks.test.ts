/** Marks for the stages of a journey, from the room’s link to the code for the team page. */
import { text } from 'node:stream/consumers';
import { describe } from 'vitest';
import { joinHref } from '#domain/workshop/join-link.ts';
import { journey, mark, open, phone, saved, scoreOf, smallest, stages } from './support/join.ts';
import { test } from './support/test.ts';

describe.concurrent('marks on the participants’ page', () => {
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

  test('begins a new workshop where the link of another day brings other stages', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.clock.setFixedTime(new Date('2026-10-24T09:00:00'));
    await page.goto(joinHref(journey, stages));
    await mark(page, 1, '5', 'Yes');
    await saved(page);
    await page.goto('about:blank');
    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00'));
    await page.goto(joinHref(journey, stages));
    await page.getByText('These are your notes of 24 October.').waitFor();
    await expect.poll(() => scoreOf(page, 1).count()).toBe(1);

    await page.goto('about:blank');
    await page.goto(joinHref(journey, ['I ask', 'I wait', 'I sign', 'I leave']));
    await page.getByText(/^A new workshop begins\./).waitFor();
    await page.locator('[data-name]').getByText('I sign').waitFor();
    await expect.poll(() => scoreOf(page, 1).count()).toBe(0);
    await mark(page, 1, '2', 'No');
    await saved(page);
    await page.getByRole('button', { name: 'Open those of 24 October' }).click();
    await expect.poll(() => scoreOf(page, 1).inputValue()).toBe('5');
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

    // Everything somebody wrote is in the text they take along, what has no mark yet as well.
    await page.getByLabel('Your function', { exact: true }).selectOption('service');
    await open(page, 'What you take with you');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a text file' }).click();
    const notes = await text(await (await coming).createReadStream());
    expect(notes).toMatch(/^Your function: Service$/m);
    expect(notes).toMatch(/^I find it – no mark yet$/m);
    expect(notes).toMatch(/^I come back – Your mark, 1 to 5: 4; Your function owns it: no$/m);
  });

  test('keeps names that were typed before the room’s stages came', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor(phone);
    await page.goto(journey);
    await open(page, 'Mark every stage in silence');
    const name = page.getByLabel('Stage 1, in customers’ words');
    await name.fill('I find it');
    await saved(page);
    await page.evaluate(
      (link) => {
        location.hash = new URL(link, location.href).hash;
      },
      joinHref(journey, stages),
    );
    await page.getByText(/^The stages of the room are here now\./).waitFor();
    await page.locator('[data-name]').getByText('I pay what I was told').waitFor();
    await page.getByRole('button', { name: 'Undo' }).filter({ visible: true }).click();
    await expect.poll(() => name.inputValue()).toBe('I find it');
    // Not even a reload brings the room’s stages over them again.
    await page.reload();
    await open(page, 'Mark every stage in silence');
    await expect.poll(() => name.inputValue()).toBe('I find it');
  });
});
