/** No state of any type of question, nor of a quiz, breaks an accessibility rule, in either theme, at 320 and 1280 pixels. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import bank from '../../fixtures/quiz/bank.html?raw';
import types from '../../fixtures/quiz/types.html?raw';
import { check, give, graded, write, type Outcome } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, desktop, phone } from './stage.ts';
import { violations } from './violations.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;

/** Answers every question, the ungraded ones too, and checks all answers in practice. */
async function answerAll(outcome: Outcome, guessed = false): Promise<void> {
  for (const name of graded) {
    const card = quiz.card(name);
    if (guessed) card.guess.click();
    await give(card, name, outcome);
    if (quiz.mode === 'practice') await card.press();
  }
  write('Ana, Friday')(quiz.card('reflection'));
  await quiz.card('reflection').press();
  await check(quiz.card('likert'), 'often');
  await quiz.kept(...graded, 'likert');
}

/** Opens everything at the end that can be opened. */
async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll('.quiz-end details'))
    details.setAttribute('open', '');
  await vi.waitFor(() => {
    expect(at('.quiz-history > div').textContent).not.toBe('');
  }, patient);
  for (const details of document.querySelectorAll('.quiz-history details')) {
    details.setAttribute('open', '');
  }
}

/** Each state, from a quiz with all nine types that nobody has answered. */
const states: Record<string, () => Promise<void> | void> = {
  unanswered: () => undefined,
  'asked without an answer': async () => {
    for (const name of graded) await quiz.card(name).press();
  },
  right: () => answerAll('right'),
  'partly right, and guessed': () => answerAll('partly', true),
  wrong: () => answerAll('wrong'),
  'wrong, with every reason open': async () => {
    await answerAll('wrong');
    for (const name of [...graded, 'likert']) {
      const card = quiz.card(name);
      while (!card.more.hidden) await card.press(card.more);
    }
  },
  'come back, with lists and attempts open': async () => {
    await answerAll('partly');
    await quiz.attempt(1);
    await quiz.reload();
    await openAll();
  },
  'an exam under way, flagged and warned': async () => {
    await quiz.choose('exam');
    await quiz.card('multiple').press(quiz.card('multiple').more);
    await give(quiz.card('single'), 'single', 'wrong');
    await quiz.kept('single');
    await quiz.press('submit');
    expect(quiz.finished).toBe(false);
  },
  'an exam handed in': async () => {
    await quiz.choose('exam');
    await answerAll('partly');
    await quiz.press('submit');
    expect(quiz.finished).toBe(true);
  },
};

const views = [
  { theme: 'light', view: phone, size: '320 px' },
  { theme: 'dark', view: phone, size: '320 px' },
  { theme: 'dark', view: desktop, size: '1280 px' },
  { theme: 'light', view: desktop, size: '1280 px' },
];

/** The same state seen in every theme and size, because entering it takes the longest. */
async function expectNoViolations(): Promise<void> {
  for (const { theme, view, size } of views) {
    document.documentElement.dataset.theme = theme;
    await view();
    expect(await violations(), `${theme}, ${size}`).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  }
}

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
});

test.each(Object.keys(states))('%s', async (state) => {
  quiz = await QuizPage.open(types, 'TYPES');
  await states[state]?.();
  await expectNoViolations();
});

test('a bank', async () => {
  quiz = await QuizPage.open(bank, 'BANK');
  await expectNoViolations();
});
