import { describe } from 'vitest';
import { pageOf } from '../unit/tools/page.ts';
import { test } from './support/test.ts';
import {
  addressOf,
  answerTo,
  findingOf,
  openTool,
  shortExample,
  shownFinding,
  toolNames,
  typeSheet,
} from './support/tool.ts';

const noon = '2026-11-23T12:00:00';
const phone = { viewport: { width: 320, height: 640 }, locale: 'en-US', timezoneId: 'UTC' };

describe.concurrent('a tool on the smallest phone, by keyboard alone', () => {
  test.for(toolNames)(
    '%s answers, is kept, and is there again',
    async (tool, { newVisitor, expect }) => {
      const sheet = shortExample(tool);
      const answer = answerTo(tool, sheet, '2026-11-23');
      const { page } = await newVisitor(phone);
      await page.clock.setFixedTime(noon);
      await openTool(page, tool);
      await page.getByRole('button', { name: 'Start empty' }).focus();
      await typeSheet(page, pageOf(tool), sheet);
      if (!answer) throw new Error('The short example has no answer.');
      await expect.poll(() => shownFinding(page)).toBe(findingOf(answer));
      await page.getByText('Saved on this device.').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );

      await page.reload();
      await expect.poll(() => shownFinding(page)).toBe(findingOf(answer));
    },
  );
});

describe.concurrent('a tool', () => {
  test('names what is still needed by its label alone, without the hint beside it', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ locale: 'en-US' });
    await openTool(page, 'surprise-charges');
    await page.getByLabel('Amount, row 1').fill('7');
    await expect
      .poll(() => page.locator('.tool-state').innerText())
      .toBe('Still needed: Times charged, row 1, Avoidable?, row 1, Someone you love?, row 1.');
  });

  test('has what was typed a moment before a reload', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor({ locale: 'en-US' });
    await openTool(page, 'say-do');
    const raised = page.getByLabel('What was raised, row 1');
    await raised.fill('The lift');
    await page.reload();
    await expect.poll(() => raised.inputValue()).toBe('The lift');
  });

  test('keeps its last answer while a box cannot be read, and says which', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ locale: 'en-US' });
    await openTool(page, 'customer-math');
    await page.getByRole('button', { name: 'Load the example' }).click();
    await expect.poll(() => shownFinding(page)).toContain('8.0% of revenue');
    const lost = page.getByLabel('Lost, row 5');
    for (const [typed, says] of [
      ['lots', 'Write a number, for example 12.'],
      ['-5', 'Write 0 or more.'],
      ['9999999999999', 'Write 1,000,000,000,000 or less.'],
      ['999999', 'no more can leave than were there or came'],
    ] as const) {
      await lost.fill(typed);
      await expect.poll(() => page.locator('.tool-form').innerText()).toContain(says);
      expect(await shownFinding(page)).toContain('8.0% of revenue');
      expect(await page.locator('.tool-state').innerText()).toContain('from before');
    }
    await lost.fill('150');
    await expect.poll(() => page.locator('.tool-state').innerText()).toBe('');
  });

  test('travels in a link, and a damaged link says so', async ({ newVisitor, expect }) => {
    const { page, context } = await newVisitor({
      locale: 'en-US',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await openTool(page, 'kind-no');
    await page.getByRole('button', { name: 'Load the example' }).click();
    await expect.poll(() => shownFinding(page)).not.toBe('');
    const finding = await shownFinding(page);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await page.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await context.close();

    const other = await newVisitor({ locale: 'en-US' });
    await other.page.goto(link);
    await expect.poll(() => shownFinding(other.page)).toBe(finding);
    expect(other.page.url()).not.toContain('#');

    const hurt = await newVisitor({ locale: 'en-US' });
    await hurt.page.goto(link.slice(0, -9));
    await hurt.page.getByText('This link cannot be read').waitFor();
  });

  test('fills the screen of a room, and gives it back', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor();
    await openTool(page, 'customer-math');
    await page.getByRole('button', { name: 'Load the example' }).click();
    const full = page.getByRole('button', { name: 'Show full screen' });
    await full.press('Enter');
    const stage = page.getByRole('dialog', { name: 'Full screen' });
    await stage.getByText('lost bigger spenders').waitFor();
    const size = await stage
      .locator('.tool-finding')
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThan(40);
    await page.getByRole('button', { name: 'Leave full screen' }).press('Enter');
    await expect
      .poll(() => full.evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  test('compares two periods', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor({ locale: 'en-US' });
    await openTool(page, 'handoff-check');
    await page.getByRole('button', { name: 'Load the example' }).click();
    await page.getByRole('button', { name: 'Keep as a named sheet' }).click();
    await page.getByLabel('Name', { exact: true }).fill('October');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Your sheets (1)').click();
    await page.getByRole('button', { name: 'Copy for the next period' }).click();
    await page.getByLabel('Name', { exact: true }).fill('November');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Take out row 1', exact: true }).click();
    const october = page.locator('.shelf-kept li').filter({ hasText: 'October' });
    await october.getByRole('button', { name: 'Compare' }).click();
    const table = page.locator('.shelf-table table');
    await expect.poll(() => table.innerText()).toContain('Bounced\t36%\t35%');
  });

  test('lets the numbers of rows follow when a row is taken out, and undoes it', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ locale: 'en-US' });
    await openTool(page, 'journey-rater');
    await page.getByRole('button', { name: 'Load the example' }).click();
    const marks = page.locator('section[data-list="ratings"]');
    const numbers = (): Promise<string[]> =>
      marks
        .locator('[data-at="stage"]')
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLInputElement).value));
    const before = await numbers();
    const stages = page.locator('section[data-list="stages"]');
    await stages.getByRole('button', { name: 'Take out row 2', exact: true }).click();
    const moved = before.map((text) =>
      text === '2' ? '' : text > '2' ? `${Number(text) - 1}` : text,
    );
    await expect.poll(numbers).toEqual(moved);
    await marks.getByText('Row numbers moved along.').waitFor();
    await marks.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(numbers).toEqual(before);
  });

  test('prints its answer without its buttons', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor();
    await openTool(page, 'handoff-check');
    await page.getByRole('button', { name: 'Load the example' }).click();
    await page.locator('.tool-finding').waitFor();
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    expect(await main.getByRole('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
    expect(await main.locator('.tool-card').first().isVisible()).toBe(true);
    expect(await main.locator('.tool-chart table').first().isVisible()).toBe(true);
  });

  test('asks nobody on the net for anything once it is open', async ({ newVisitor, expect }) => {
    const { page } = await newVisitor();
    await openTool(page, 'journey-rater');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().includes('/_astro/')) asked.push(request.url());
    });
    await page.getByRole('button', { name: 'Load the example' }).click();
    await page.locator('.tool-chart svg').first().waitFor();
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(addressOf('journey-rater'));
  });
});
