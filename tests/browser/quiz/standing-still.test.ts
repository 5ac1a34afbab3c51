/** What the record brings back moves nothing on the page, whatever was answered and however. */
import { beforeEach, describe, expect, test } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { give, graded } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { desktop, phone } from './stage.ts';

/** How high each question is, and the end. */
function heights(): Record<string, number> {
  const boxes = [...document.querySelectorAll('.quiz-q, .quiz-end')].map((element) => {
    return [element.id || 'end', element.getBoundingClientRect().height] as const;
  });
  return Object.fromEntries(boxes);
}

describe.each([
  { size: 'a phone', view: phone },
  { size: 'a desk', view: desktop },
])('on $size', ({ view }) => {
  let quiz: QuizPage;
  let unanswered: Record<string, number>;
  beforeEach(async () => {
    await view();
    quiz = await QuizPage.open(types, 'TYPES');
    unanswered = heights();
  });

  test('right answers and the result stand where the questions stood', async () => {
    for (const name of graded) {
      await give(quiz.card(name), name, 'right');
      await quiz.card(name).press();
    }
    await quiz.attempt(1);
    await quiz.reload();
    expect(quiz.finished).toBe(true);
    expect(heights()).toEqual(unanswered);
  });

  test('wrong and guessed answers too', async () => {
    for (const name of graded) {
      quiz.card(name).guess.click();
      await give(quiz.card(name), name, 'wrong');
      await quiz.card(name).press();
    }
    await quiz.attempt(1);
    await quiz.reload();
    expect(heights()).toEqual(unanswered);
  });

  test('questions of an exam under way stand where they stood', async () => {
    await quiz.choose('exam');
    await give(quiz.card('single'), 'single', 'right');
    await quiz.card('multiple').press(quiz.card('multiple').more);
    await quiz.kept('single');
    await quiz.reload();
    // The review is longer than what it stands for, and comes after everything else.
    expect({ ...heights(), end: 0 }).toEqual({ ...unanswered, end: 0 });
  });
});
