/** Answering as a learner does, by id of the question. */
import type { Locator, Page } from 'playwright-core';

/** An answer: options by id, rows from top to bottom, an answer per row, or words. */
export interface Reply {
  choose?: readonly string[];
  order?: readonly string[];
  match?: Readonly<Record<string, string>>;
  write?: string;
  /** Ticks “I guessed”. */
  guess?: true;
}

/** Answers by id of the question, in the order given. */
export type Replies = Readonly<Record<string, Reply>>;

export const questionOn = (page: Page, id: string): Locator => page.locator(`.quiz-q[id="${id}"]`);

/** Fills an answer in without checking it. */
export async function fill(question: Locator, reply: Reply): Promise<void> {
  for (const option of reply.choose ?? []) await question.locator(`[value="${option}"]`).check();
  for (const [row, answer] of Object.entries(reply.match ?? {}))
    await question.locator(`[data-row="${row}"] select`).selectOption(answer);
  if (reply.write !== undefined)
    await question.locator('fieldset').getByRole('textbox').fill(reply.write);
  for (const [place, row] of (reply.order ?? []).entries()) {
    const item = question.locator(`[data-row="${row}"]`);
    const up = item.getByRole('button', { name: / up$/ });
    while ((await placeOf(item)) > place) await up.click();
  }
  if (reply.guess) await question.locator('.quiz-guess input').check();
}

const placeOf = (row: Locator): Promise<number> =>
  row.evaluate((element) => [...(element.parentElement?.children ?? [])].indexOf(element));

/** Answers the questions of the round and checks each, in practice. What a draw left in the bank is passed over. */
export async function answer(page: Page, replies: Replies): Promise<void> {
  for (const [id, reply] of Object.entries(replies)) {
    const question = questionOn(page, id);
    if (!(await question.isVisible())) continue;
    await fill(question, reply);
    await question.locator('.quiz-act .btn').first().click();
    await question.locator('.quiz-say').filter({ hasText: /\.$/ }).waitFor();
  }
}
