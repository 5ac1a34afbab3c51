import { firstQuiz, wrongOption } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

test('an answer survives the loss of options it did not choose', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.cut(file, 'caller-mail');
    await author.cut(file, 'keep-best');
  });
  await expectKept(learner, address, before);
});

test('an order that has a step more is asked again, and says why', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.paste(file, wrongOption('parts-thank', 'Thank them'), 'after', 'parts-keep'),
  );
  await expectKept(learner, address, before, {
    asked: { 'Q1-parts': 'gone' },
    result: ['7 of 8 answered.'],
  });
});
