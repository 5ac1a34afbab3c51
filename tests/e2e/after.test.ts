/** What a room agreed on: written on the kit page, kept, changed, and shared by two windows. */
import { describe } from 'vitest';
import {
  actionsOn,
  capture,
  kit,
  newForm,
  openActions,
  rowsOn,
  savedActions,
} from './support/actions.ts';
import { violations, ways } from './support/axe.ts';
import { test } from './support/test.ts';
import { ownerHint } from '#domain/workshop/actions.ts';

describe.concurrent('what a room agrees on', () => {
  test('is written by keyboard alone, asked for where it is missing, and stands after a reload', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await openActions(page);
    const form = newForm(page);
    await form.getByLabel('What is to be done').press('Enter');
    expect(await form.locator('[data-fault]:not(:empty)').allInnerTexts()).toEqual([
      'Write what is to be done.',
      'Write who sees to it: one name.',
      'Choose the day by which it is done.',
    ]);
    const owner = 'Ada and Ben';
    await form.getByLabel('Who sees to it').fill(owner);
    await form.getByText(ownerHint({ owner })).waitFor();
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

  test('is changed in its row, left as it was, removed, and put back', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor();
    await openActions(page);
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
    const what = row.getByLabel('What is to be done');
    await what.fill('Something else');
    await what.dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true });
    expect(await what.inputValue()).toBe('Something else');
    await page.keyboard.press('Escape');
    expect(await row.locator('b').innerText()).toBe('Ask for a yes');
    // What was left is one press away, and can be left for good.
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await what.inputValue()).toBe('Something else');
    await what.press('Escape');
    expect(await row.locator('b').innerText()).toBe('Ask for a yes');
    await row.getByRole('button', { name: 'Edit: Ask for a yes' }).press('Enter');
    await page.keyboard.press('Escape');
    await actionsOn(page).getByText('It stays as it was.').waitFor();
    expect(await page.getByRole('button', { name: 'Undo' }).isVisible()).toBe(false);

    await row.getByRole('button', { name: 'Remove: Ask for a yes' }).click();
    expect(await rowsOn(page).count()).toBe(1);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => rowsOn(page).locator('b').allInnerTexts())
      .toEqual(['Ask for a yes', 'Name the next owner']);
    await savedActions(page);
    await page.reload();
    await row.getByText('Chidi, by 1 December 2099.').waitFor();
    expect(await rowsOn(page).count()).toBe(2);
  });

  test('is one list in two windows, and a day of its own for another workshop', async ({
    newVisitor,
    expect,
  }) => {
    const { page, context } = await newVisitor();
    const other = await context.newPage();
    await openActions(page);
    await openActions(other);
    await capture(page, 'From the first window', 'Ada', '2099-12-01');
    await rowsOn(other).first().waitFor();
    await capture(other, 'From the second window', 'Ben', '2099-12-02');
    await expect.poll(() => rowsOn(page).count()).toBe(2);

    await savedActions(page);
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

  test('is a table with lines where there is no JavaScript', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    await page.goto(kit);
    expect(await page.getByRole('table', { name: 'What we agreed on' }).isVisible()).toBe(true);
    expect(await actionsOn(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
  });

  test.for(ways)(
    'has no fault that axe finds: $theme, $width',
    async (way, { newVisitor, expect }) => {
      const { page } = await newVisitor({
        colorScheme: way.theme,
        viewport: { width: way.width, height: 800 },
      });
      await openActions(page);
      await newForm(page).getByLabel('What is to be done').press('Enter');
      expect(await violations(page)).toEqual([]);
      await capture(page, 'Ask for a yes', 'Ada', '2099-12-01');
      await savedActions(page);
      await page.locator('.after-runs summary').click();
      await page.getByRole('button', { name: 'Edit: Ask for a yes' }).click();
      expect(await violations(page)).toEqual([]);
      const width = await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
      expect(width).toBeLessThanOrEqual(way.width);
    },
  );
});
