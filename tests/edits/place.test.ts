import { firstQuiz, lessonCheck } from './support/course.ts';
import { expectKept, expectRecord, expectShown } from './support/kept.ts';
import { test } from './support/test.ts';

test('answers move along when the file is renamed, and My playbook leads there', async ({
  learner,
}) => {
  const before = await learner.finish(firstQuiz);
  await learner.publish((author) => author.move(firstQuiz.file, 'docs/quizzes/promises.mdx'));
  await learner.results();
  await learner.page.locator('playbook-results').getByRole('link', { name: 'First quiz' }).click();
  await learner.page.waitForURL('**/quizzes/promises/');
  await expectShown(learner, before, {});
  await expectRecord(learner, before);
});

test('a lesson that moves to another module is still done, and its check still answered', async ({
  learner,
}) => {
  const { page } = learner;
  await page.goto(lessonCheck.address);
  await page.getByRole('button', { name: 'Mark this lesson done' }).click();
  await page.getByText(/^Done /).waitFor();
  const before = await learner.finish(lessonCheck);

  await learner.publish(async (author) => {
    await author.move(lessonCheck.file, 'docs/lessons/first-week/hold-on.mdx');
    await author.reword('paths/foundation.yaml', '[F1.1, F1.2]', '[F1.2, F1.1]');
  });
  await expectKept(learner, '/lessons/first-week/hold-on/', before);
  await page.goto('/lessons/first-week/hold-on/');
  await page.getByRole('button', { name: 'Undo', exact: true }).waitFor();
  await page.locator('.path li.is-done a[aria-current="page"]').waitFor({ state: 'attached' });
});
