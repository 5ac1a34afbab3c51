/** The participants’ page by keyboard, on paper, without JavaScript, and where nothing is kept. */
import { describe } from 'vitest';
import { joinHref } from '#domain/workshop/join-link.ts';
import { violations, ways } from './support/axe.ts';
import { banner, blocked } from './support/blocked.ts';
import {
  bounce,
  huddle,
  journey,
  mark,
  open,
  phone,
  saved,
  scoreOf,
  smallest,
  stages,
} from './support/join.ts';
import { test } from './support/test.ts';

describe.concurrent('the participants’ page for everybody', () => {
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

  test('has nothing for axe to find in any activity, and fits the smallest phone', async ({
    newVisitor,
    expect,
  }) => {
    for (const { theme, width } of ways.slice(0, 2)) {
      const { page } = await newVisitor({ colorScheme: theme, viewport: { width, height: 800 } });
      for (const address of [huddle, joinHref(journey, stages)]) {
        await page.goto('about:blank');
        await page.goto(address);
        // As for print: all are open.
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await page.locator('details.join-step:not([open])').count()).toBe(0);
        expect(await violations(page), `${address} ${theme}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
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
    await saved(page);
    for (const format of ['A4', 'Letter']) {
      const pdf = (
        await page.pdf({
          format,
          margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
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
      for (const step of await page.locator('details.join-step').all())
        if ((await step.getAttribute('open')) === null)
          await step.locator(':scope > summary').click();
      expect(await page.locator('button').filter({ visible: true }).allInnerTexts()).toEqual([]);
      expect(await page.locator('.join-lines').first().isVisible()).toBe(true);
      expect(await page.locator('textarea').filter({ visible: true }).count()).toBe(0);
    }
  });
});
