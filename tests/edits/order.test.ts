import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('answers stay with their options when options, rows and answers are reordered', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.shift(file, 'reply-four', 'after', 'reply-when');
    await author.shift(file, 'keep-best', 'before', 'keep-hour');
    await author.shift(file, 'tells-why', 'before', 'tells-when');
    await author.shift(file, 'tells-dev', 'before', 'tells-noon');
  });
  await expectKept(learner, address, before);
});
