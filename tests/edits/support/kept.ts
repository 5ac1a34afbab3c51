/** What must hold after every edit. */
import { expect } from 'vitest';
import type { Lapse } from '#domain/quiz/round.ts';
import type { Day, Learner } from './learner.ts';
import { storedIn } from './record.ts';
import { askedAgain, quizOn, type SeenQuiz } from './seen.ts';

/** What an edit may change on the page of a quiz. All else must look as before. */
export interface Change {
  /** Ids of the questions that are asked again, and why. Default none. */
  asked?: Readonly<Record<string, Lapse>>;
  /** Ids of the questions on the page now, in order. Default as before. */
  order?: readonly string[];
  /** What the page says of the round now. Default as before. */
  result?: readonly string[];
  /** What the page says of earlier attempts. Default as before. */
  history?: readonly string[];
}

/** The quiz as it must look now. */
function changed({ quiz }: Day, change: Change): SeenQuiz {
  const { asked = {}, order = quiz.questions.map(({ id }) => id) } = change;
  return {
    questions: order.map((id) => {
      const lapse = asked[id];
      if (lapse) return askedAgain(id, lapse);
      const earlier = quiz.questions.find((question) => question.id === id);
      if (!earlier) throw new Error(`There was no question ${id}.`);
      return earlier;
    }),
    result: [...(change.result ?? quiz.result)],
    history: [...(change.history ?? quiz.history)],
  };
}

/** The page that is open shows every answer as it was, and asks again only what must be. */
export async function expectShown(learner: Learner, before: Day, change: Change): Promise<void> {
  await expect.poll(() => quizOn(learner.page)).toEqual(changed(before, change));
}

/** My playbook lists the same results, and nothing in the record has changed. */
export async function expectRecord(learner: Learner, before: Day): Promise<void> {
  expect(await learner.results()).toEqual(before.results);
  expect(await storedIn(learner.page)).toEqual(before.stored);
}

/** Opens the edited page: everything stands as it was but for the change, and looking has written nothing. */
export async function expectKept(
  learner: Learner,
  address: string,
  before: Day,
  change: Change = {},
): Promise<void> {
  await learner.page.goto(address);
  await expectShown(learner, before, change);
  await expectRecord(learner, before);
}
