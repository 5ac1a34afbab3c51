import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { layoutShiftsSoFar } from '../../scripts/weight/layout-shift.ts';
import { pages } from './support/course.ts';
import { learn } from './support/record.ts';
import { test } from './support/test.ts';

/** Loads the page and waits until what the record adds is on screen and idle work is over. */
async function shiftsOn(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return (await page.evaluate(layoutShiftsSoFar)).moved;
}

/** Small and large windows, one after the other. */
async function expectNothingToMove(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of Object.values(pages)) {
      expect(await shiftsOn(page, address), `${address} at ${width} px`).toEqual([]);
    }
  }
}

describe.concurrent('nothing moves while a page loads', () => {
  test('for a newcomer', async ({ newVisitor }) => {
    const { page } = await newVisitor();
    await expectNothingToMove(page);
  });

  test('for a learner who comes back, though ticks, rings and results appear', async ({
    newVisitor,
  }) => {
    const { page } = await newVisitor();
    await learn(page);
    await expectNothingToMove(page);
  });
});
