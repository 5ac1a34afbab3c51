import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('answers stay with their questions when questions are reordered', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.shift(file, 'Q1-reply', 'after', 'Q1-missed');
    await author.shift(file, 'Q1-parts', 'before', 'Q1-caller');
  });
  await expectKept(learner, address, before, {
    order: [
      'Q1-parts',
      'Q1-caller',
      'Q1-keep',
      'Q1-silence',
      'Q1-tells',
      'Q1-share',
      'Q1-word',
      'Q1-habit',
      'Q1-missed',
      'Q1-reply',
    ],
  });
});
