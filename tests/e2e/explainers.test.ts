import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

/** The lessons with a drawing that tells a story. */
const lessons = [
  '/lessons/see-what-customers-see/spot-the-hot-potato/',
  '/lessons/choose-how-we-grow/count-people-not-only-money/',
  '/lessons/work-across/a-handoff-that-holds/',
  '/lessons/fix-causes/ask-why-then-check/',
];

/** Whether each animation of the story moves. */
const playStates = (page: Page): Promise<string[]> =>
  page
    .locator('figure.explain')
    .evaluate((figure) =>
      figure.getAnimations({ subtree: true }).map(({ playState }) => playState),
    );

/** How much of the story the drawing tells, in percent. */
const told = (page: Page): Promise<number> =>
  page
    .locator('.explain-art svg')
    .evaluate((svg) => Number(getComputedStyle(svg).getPropertyValue('--story')));

const states = (state: string) => async (page: Page) => {
  const found = await playStates(page);
  return found.length > 0 && found.every((one) => one === state);
};
const moves = states('running');
const rests = states('paused');

describe.concurrent('a drawing that tells a story', () => {
  test.for(lessons)(
    'moves, and stops by the keyboard alone, on %s',
    async (address, { newVisitor }) => {
      const { page } = await newVisitor({ reducedMotion: 'no-preference' });
      await page.goto(address);
      const pause = page.getByRole('checkbox', { name: 'Pause the drawing' });
      await pause.focus();
      await expect.poll(() => moves(page)).toBe(true);
      await pause.press('Space');
      expect(await rests(page)).toBe(true);
      const before = await told(page);
      await page.waitForTimeout(200);
      expect(await told(page)).toBe(before);
      await pause.press('Space');
      await expect.poll(() => told(page)).not.toBe(before);
    },
  );

  test.for(lessons)(
    'stands on its last picture where motion is reduced, and is told in words, on %s',
    async (address, { newVisitor }) => {
      const { page } = await newVisitor();
      await page.goto(address);
      await page.locator('.explain-art').scrollIntoViewIfNeeded();
      expect(await playStates(page)).toEqual([]);
      expect(await told(page)).toBe(100);
      expect(await page.getByText('Pause the drawing').isVisible()).toBe(false);
      await page.locator('figure.explain summary').press('Enter');
      const words = page.locator('figure.explain li').filter({ visible: true });
      expect(await words.count()).toBeGreaterThanOrEqual(4);
    },
  );
});
