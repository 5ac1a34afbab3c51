import { firstQuiz, wrongOption } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('an answer survives wrong options added on top', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.paste(file, wrongOption('reply-next', '“Next.”'), 'before', 'reply-four');
    await author.paste(
      file,
      wrongOption('keep-try', 'Saying that you try.'),
      'before',
      'keep-hour',
    );
  });
  await expectKept(learner, address, before);
});

test('a question whose chosen option is removed is asked again, and says why', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.cut(file, 'caller-number'));
  await expectKept(learner, address, before, {
    asked: { 'Q1-caller': 'gone' },
    result: ['7 of 8 answered.'],
  });
});
