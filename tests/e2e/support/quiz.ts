/** Answering questions as a learner does. The right answer is read from the markup, where grading reads it too. */
import type { Locator, Page } from 'playwright-core';

/** Goes to the quiz on the page, if there is one: what a learner answered is read when they come near it. */
export async function goToQuiz(page: Page): Promise<void> {
  for (const quiz of await page.locator('playbook-quiz').all()) await quiz.scrollIntoViewIfNeeded();
}

/** The questions that the quiz or recall check on the page asks, in order. */
export async function questionsOn(page: Page): Promise<Locator[]> {
  await goToQuiz(page);
  return page.locator('.quiz-q:not([data-spare])').all();
}

/** What the question says after a check: the announced sentence. */
export const statusOf = (question: Locator): Locator => question.getByRole('status');

/** The verdict in the corner of the question. */
export const verdictOf = (question: Locator): Locator => question.locator('.quiz-tag');

/** The button that checks the answer. */
export const checkButton = (question: Locator): Locator =>
  question.getByRole('button', { name: /^Check/ });

async function rightIds(question: Locator): Promise<string[]> {
  return ((await question.getAttribute('data-right')) ?? '').split(' ');
}

/** Ids of the rows of an ordering question, from top to bottom. */
const order = (question: Locator): Promise<string[]> =>
  question
    .locator('fieldset [data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));

/** Brings the rows into their right order by Move up alone: focus the button, press Enter. */
async function putInOrder(question: Locator, right: readonly string[]): Promise<void> {
  for (const [place, id] of right.entries()) {
    while ((await order(question)).indexOf(id) > place) {
      const row = question.locator(`fieldset [data-row="${id}"]`);
      await row.getByRole('button', { name: / up$/ }).press('Enter');
    }
  }
}

/** Chooses the right answer by keyboard, without checking it. */
export async function chooseRight(question: Locator): Promise<void> {
  const right = await rightIds(question);
  if ((await question.getAttribute('data-type')) === 'ordering') await putInOrder(question, right);
  else for (const id of right) await question.locator(`input[value="${id}"]`).press('Space');
}

/** Chooses one wrong option of a question with options, without checking it. */
export async function chooseWrong(question: Locator): Promise<void> {
  const right = await rightIds(question);
  const values = await question
    .locator('fieldset input')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  const wrong = values.find((value) => !right.includes(value));
  await question.locator(`input[value="${wrong ?? 'none'}"]`).press('Space');
}

/** Answers every question of the page right at the first try, and waits until each is judged. */
export async function answerAllRight(page: Page): Promise<void> {
  for (const question of await questionsOn(page)) {
    await chooseRight(question);
    await checkButton(question).press('Enter');
    await verdictOf(question).getByText('Right').waitFor();
  }
}
