import { firstQuiz } from './support/course.ts';
import { expectKept } from './support/kept.ts';
import { test } from './support/test.ts';

test('answers move along when the page moves to another folder', async ({ learner }) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) =>
    author.move(firstQuiz.file, 'docs/quizzes/first-weeks/first-quiz.mdx'),
  );
  await expectKept(learner, '/quizzes/first-weeks/first-quiz/', before);
});
