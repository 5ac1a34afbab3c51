import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Learner } from './support/learner.ts';
import { storedIn } from './support/record.ts';
import { test } from './support/test.ts';

const file = 'docs/scenarios/late-parcel.mdx';
const address = '/scenarios/late-parcel/';

/** Makes choices by id, each until what it did is told and the story has gone on. */
async function choose(page: Page, ...options: readonly string[]): Promise<void> {
  const main = page.locator('.scene-live [data-task="main"]');
  for (const option of options) {
    await page.locator(`.scene-live input[value="${option}"]`).check();
    await main.click();
    await main.click();
  }
}

/** Walks to the third scene by the weak start, and leaves when that is kept. */
async function walk({ page }: Learner): Promise<void> {
  await page.goto(address);
  await choose(page, 'call-pass', 'wait-stay');
  await expect
    .poll(async () => (await storedIn(page)).rec['walk/SQ1'])
    .toMatchObject({
      v: { steps: [{ option: 'call-pass' }, { option: 'wait-stay' }] },
    });
}

/** The number of the scene, how far one has come, and what is said about a change. */
async function seen(page: Page): Promise<string[]> {
  const changed = page.locator('.scene-live .scene-changed');
  return [
    await page.locator('.scene-live h2').innerText(),
    await page.locator('[data-part="so-far"]').innerText(),
    (await changed.isVisible()) ? await changed.innerText() : '',
  ];
}

test('a walk goes on where it was after a typo is fixed in an option it chose', async ({
  learner,
}) => {
  const { page } = learner;
  await walk(learner);
  const before = await storedIn(page);
  await learner.publish(async (author) => {
    await author.reword(file, 'thruogh', 'through');
    await author.shift(file, 'call-pass', 'before', 'call-stay');
  });
  await page.goto(address);
  await expect.poll(() => seen(page)).toEqual(['Scene 3', '2 choices', '']);
  expect(await storedIn(page)).toEqual(before);
});

test('a walk whose choice is removed goes on from that scene, and says why', async ({
  learner,
}) => {
  const { page } = learner;
  await walk(learner);
  const before = await storedIn(page);
  await learner.publish(async (author) => {
    const option = `      - id: wait-mail
        text: Ask for her address.
        feedback: She is off the line, and the problem waits in a mail that nobody owns.
        scores: { trust: 0 }
        next: close`;
    await author.paste(file, option, 'before', 'wait-stay');
    await author.cut(file, 'wait-stay');
  });
  await page.goto(address);
  await expect
    .poll(() => seen(page))
    .toEqual([
      'Scene 2',
      '1 choice',
      'This story has changed since you were here. You go on from scene 2; what you chose before still stands.',
    ]);
  expect(await storedIn(page)).toEqual(before);
});

test('a finished walk stays as it ended when its ending is no longer reached that way', async ({
  learner,
}) => {
  const { page } = learner;
  await page.goto(address);
  await choose(page, 'call-stay', 'close-ring');
  await expect.poll(async () => Object.keys((await storedIn(page)).evt).length).toBe(1);
  const results = await learner.results();
  expect(results.join()).toContain('Held');
  const before = await storedIn(page);
  await learner.publish(async (author) => {
    await author.reword(
      file,
      'scores: { trust: 1 }\n        next: held',
      'scores: { trust: 1 }\n        next: lost',
    );
    await author.reword(
      file,
      'around again.\n        next: lost',
      'around again.\n        next: held',
    );
  });
  await page.goto(address);
  await page.locator('.scene-earlier').getByText(': Held').waitFor({ state: 'attached' });
  expect(await learner.results()).toEqual(results);
  expect(await storedIn(page)).toEqual(before);
});
