import { describe } from 'vitest';
import { violations } from './support/axe.ts';
import { huddle, nine, place, press } from './support/presenter.ts';
import { test } from './support/test.ts';

describe.concurrent('the presenter view for everybody', () => {
  test('has no barriers in any of its states, in both themes', async ({ newVisitor, expect }) => {
    const ways = [
      { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
      { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
    ] as const;
    for (const way of ways) {
      const { page } = await newVisitor(way);
      await page.clock.install({ time: nine });
      await page.goto(`${huddle}presenter/`);
      expect(await violations(page)).toEqual([]);
      await press(page, 'Start');
      await page.clock.fastForward(200_000);
      await page.getByText('Last two minutes').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.clock.fastForward(400_000);
      await page.getByText('Time for this step is up').waitFor();
      await press(page, 'Blank the screen');
      await page.getByText('Address for phones').click();
      await page.getByText('Note an action', { exact: true }).click();
      expect(await violations(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
  });

  test('keys can be turned off, and are no commands while somebody writes; notes keep their size', async ({
    newVisitor,
    expect,
  }) => {
    const { page } = await newVisitor({ viewport: { width: 390, height: 844 } });
    await page.goto(`${huddle}presenter/`);
    await page.keyboard.press('Space');
    expect(await place(page)).toBe('1 of 10');
    await page.getByText('Note an action', { exact: true }).click();
    const what = page.getByLabel('What is to be done');
    await what.click();
    await what.pressSequentially('t b + ');
    expect(await what.inputValue()).toBe('t b + ');
    expect(await page.locator('[data-pres=run-words]').innerText()).toBe('Start');

    await page.getByRole('checkbox', { name: 'Keys work' }).uncheck();
    await page.locator('body').press('ArrowRight');
    expect(await place(page)).toBe('1 of 10');
    await page.getByRole('button', { name: 'A+, larger notes' }).click();
    await page.getByRole('checkbox', { name: 'We meet online' }).check();
    await press(page, 'Next');
    expect(await page.getByText('Ask in the chat and let each server').isVisible()).toBe(true);
    await page.reload();
    await page.locator('body').press('ArrowRight');
    expect(await place(page)).toBe('2 of 10');
    expect(await page.locator('playbook-presenter').getAttribute('data-size')).toBe('2');
    expect(await page.getByText('Ask in the chat and let each server').isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
  });
});
