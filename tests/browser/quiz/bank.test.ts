/** A bank of questions: three of six in each round. */
import { beforeEach, expect, test, vi } from 'vitest';
import bank from '../../fixtures/quiz/bank.html?raw';
import quizMarkup from '../../fixtures/quiz/quiz.html?raw';
import { check } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, textAt } from './stage.ts';
import { patient } from '../patient.ts';

const all = [1, 2, 3, 4, 5, 6].map((number) => `q${number}`);

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(bank, 'BANK');
});

/** Answers everything asked: the first question wrong, the others right. */
async function finish(count: number): Promise<void> {
  const { asked } = quiz;
  for (const [index, name] of asked.entries()) {
    await check(quiz.card(name), index === 0 ? 'rule' : 'named');
  }
  await quiz.kept(...asked);
  await quiz.attempt(count);
}

async function again(task = 'again-all'): Promise<void> {
  await quiz.press(task);
  await vi.waitFor(() => {
    expect(quiz.finished).toBe(false);
  }, patient);
}

test('a page as it is sent hides the questions of later rounds, and nothing else', () => {
  const spare = (markup: string): string[] => {
    const sent = new DOMParser().parseFromString(markup, 'text/html');
    return [...sent.querySelectorAll('[data-spare]')].map(({ id }) => id);
  };
  expect(spare(bank)).toHaveLength(3);
  expect(spare(quizMarkup)).toEqual([]);
});

test('asks the first draw, numbered through, and counts only that', async () => {
  expect(quiz.asked).toHaveLength(3);
  const places = quiz.asked.map((name) => quiz.card(name).at('.quiz-no').textContent);
  expect(places).toEqual(['Question 1 of 3', 'Question 2 of 3', 'Question 3 of 3']);
  expect(textAt('.quiz-count')).toBe('0 of 3 answered.');
  await finish(1);
  expect(quiz.result[0]).toBe('2 of 3 right first time. Score 67%.');
  expect(quiz.result[1]).toBe('The pass mark is 60%: you have passed.');
});

test('asks what nobody has seen yet in the next round, and all six before any comes back', async () => {
  const first = quiz.asked;
  await finish(1);
  expect(at('[data-task=again-all]').textContent.trim()).toBe('Answer other questions');
  await again();
  const second = quiz.asked;
  expect([...first, ...second].toSorted()).toEqual(all);
  await vi.waitFor(() => {
    expect(quiz.card(second[0] ?? '').root.contains(document.activeElement)).toBe(true);
  }, patient);
  await finish(2);
  await again();
  expect(quiz.asked).toHaveLength(3);
  const attempts = await quiz.attempts();
  expect(attempts.map(({ answers }) => answers.length)).toEqual([3, 3]);
});

test('is the same draw after a reload, answered and unanswered', async () => {
  await finish(1);
  await again();
  const second = quiz.asked;
  await check(quiz.card(second[1] ?? ''), 'named');
  await quiz.kept(second[1] ?? '');
  await quiz.reload();
  await vi.waitFor(() => {
    expect(quiz.asked).toEqual(second);
  }, patient);
  expect(quiz.card(second[1] ?? '').tag).toBe('Right');
  expect(textAt('.quiz-count')).toBe('1 of 3 answered.');
});

test('asks the missed ones of this draw again, and draws nothing new for that', async () => {
  const first = quiz.asked;
  await finish(1);
  await again('again-missed');
  expect(quiz.asked).toEqual(first);
  expect(textAt('.quiz-count')).toBe('2 of 3 answered.');
  await check(quiz.card(first[0] ?? ''), 'named');
  await quiz.kept(first[0] ?? '');
  expect(await quiz.attempt(2)).toMatchObject({ score: 1 });
});

test('draws for an exam too', async () => {
  await finish(1);
  const first = quiz.asked;
  at('.quiz-mode [value=exam]').click();
  await again();
  expect(quiz.mode).toBe('exam');
  expect(quiz.asked.filter((name) => first.includes(name))).toEqual([]);
  expect(document.querySelectorAll('.quiz-review li')).toHaveLength(3);
});
