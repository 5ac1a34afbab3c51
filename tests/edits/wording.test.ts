import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('an answer survives a typo fixed in the option it chose', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.reword(file, 'nummber', 'number'));
  await expectKept(learner, address, before);
});
