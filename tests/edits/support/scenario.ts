/** The scenario of the course, and a learner who walks it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Learner } from './learner.ts';
import { storedIn } from './record.ts';

export const file = 'docs/scenarios/late-parcel.mdx';
export const address = '/scenarios/late-parcel/';

/** Makes choices by id, each until what it did is told and the story has gone on. */
export async function choose(page: Page, ...options: readonly string[]): Promise<void> {
  const main = page.locator('.scene-live [data-task="main"]');
  for (const option of options) {
    await page.locator(`.scene-live input[value="${option}"]`).check();
    await main.click();
    await main.click();
  }
}

/** Walks to the third scene by the weak start, and leaves when that is kept. */
export async function walk({ page }: Learner): Promise<void> {
  await page.goto(address);
  await choose(page, 'call-pass', 'wait-stay');
  await expect
    .poll(async () => (await storedIn(page)).rec['walk/SQ1'])
    .toMatchObject({
      v: { steps: [{ option: 'call-pass' }, { option: 'wait-stay' }] },
    });
}

/** The number of the scene, how far one has come, and what is said about a change. */
export async function seen(page: Page): Promise<string[]> {
  const changed = page.locator('.scene-live .scene-changed');
  return [
    await page.locator('.scene-live h2').innerText(),
    await page.locator('[data-part="so-far"]').innerText(),
    (await changed.isVisible()) ? await changed.innerText() : '',
  ];
}
