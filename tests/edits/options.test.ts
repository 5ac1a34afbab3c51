import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

const { file, address } = firstQuiz;

const added = (id: string, text: string): string =>
  `      - id: ${id}
        text: ${text}
        feedback: It names neither an hour nor a day, so nobody can plan around it.`;

test('an answer survives wrong options added on top', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.paste(file, added('reply-next', '“Next.”'), 'before', 'reply-four');
    await author.paste(file, added('keep-try', 'Saying that you try.'), 'before', 'keep-hour');
  });
  await expectKept(learner, address, before);
});

test('an answer survives the loss of options it did not choose', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish(async (author) => {
    await author.cut(file, 'caller-mail');
    await author.cut(file, 'keep-best');
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

test('an order that has a step more is asked again, and says why', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.paste(file, added('parts-thank', 'Thank them'), 'after', 'parts-keep'),
  );
  await expectKept(learner, address, before, {
    asked: { 'Q1-parts': 'gone' },
    result: ['7 of 8 answered.'],
  });
});
