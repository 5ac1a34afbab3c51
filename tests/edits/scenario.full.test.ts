import { expect } from 'vitest';
import { storedIn } from './support/record.ts';
import { address, choose, file, seen, walk } from './support/scenario.ts';
import { test } from './support/test.ts';

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
