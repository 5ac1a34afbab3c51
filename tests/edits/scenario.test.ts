import { expect } from 'vitest';
import { storedIn } from './support/record.ts';
import { address, file, seen, walk } from './support/scenario.ts';
import { test } from './support/test.ts';

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
