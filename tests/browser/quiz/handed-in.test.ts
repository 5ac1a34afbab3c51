/** An exam after it was handed in: reasons, result, what is kept, and answering again. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { choose, give, graded } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, nameOfFocused, press } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;

/** Right: true-false, numeric, text. Partly: multiple and order. Wrong: single. Open: matching, and the scale. */
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
  await quiz.choose('exam');
  await give(quiz.card('single'), 'single', 'wrong');
  await give(quiz.card('multiple'), 'multiple', 'partly');
  await give(quiz.card('ordering'), 'ordering', 'partly');
  for (const name of ['true-false', 'numeric', 'text']) await give(quiz.card(name), name, 'right');
  await quiz.kept('single', 'multiple', 'true-false', 'ordering', 'numeric', 'text');
  await quiz.press('submit');
  await quiz.press('submit');
});

describe('an exam that is handed in', () => {
  test('marks every answer and opens every reason, without saying it all aloud', () => {
    expect(graded.map((name) => quiz.card(name).tag)).toEqual([
      'Not yet',
      'Partly right',
      'Right',
      'Partly right',
      'Not yet',
      'Right',
      'Right',
    ]);
    expect(quiz.card('single').reasons).toHaveLength(3);
    expect(quiz.card('multiple').reasons).toHaveLength(4);
    expect(quiz.card('matching').reasons).toHaveLength(2);
    for (const name of graded) {
      expect(quiz.card(name).isLocked).toBe(true);
      expect(quiz.card(name).status).toBe('');
      expect(quiz.card(name).more.hidden).toBe(true);
    }
  });

  test('brings the keyboard to the result, which does not say “first time”', () => {
    expect(document.activeElement).toBe(at('.quiz-done'));
    expect(quiz.result[0]).toBe('3 of 7 right, 2 partly right. Score 57%.');
    expect(quiz.result[1]).toBe('The pass mark is 80%. Read the reasons, then answer again.');
    expect(at('.quiz-review').checkVisibility()).toBe(false);
  });

  test('is kept once as a test, with an empty answer where there was none', async () => {
    const attempt = await quiz.attempt(1);
    expect(attempt).toMatchObject({ mode: 'exam', passed: false });
    expect(attempt?.score).toBeCloseTo(4 / 7);
    expect(attempt?.answers.map(({ question }) => question)).toEqual(
      graded.map((name) => `${quiz.id}-${name}`),
    );
    expect(attempt?.answers[4]).toEqual({
      question: `${quiz.id}-matching`,
      choice: [],
      points: 0,
    });
    await quiz.reload();
    await quiz.reload();
    expect(await quiz.attempts()).toHaveLength(1);
  });

  test('comes back after a reload, each reason on request', async () => {
    await quiz.reload();
    expect(quiz.finished).toBe(true);
    expect(quiz.card('single').tag).toBe('Not yet');
    expect(quiz.card('single').note).toMatch(/^Answered on/);
    expect(quiz.card('matching').note).toBe('Handed in without an answer.');
    expect(quiz.card('matching').tag).toBe('Not yet');
    await quiz.card('single').press();
    expect(quiz.card('single').reasons).toHaveLength(1);
    await quiz.card('single').press();
    expect(nameOfFocused()).not.toBe('Try again');
    expect(document.activeElement).toBe(at('.quiz-done'));
  });

  test('leaves a place on a scale that was not given without a word', async () => {
    expect(quiz.card('likert').tag).toBe('');
    await quiz.reload();
    expect(quiz.card('likert').tag).toBe('');
    expect(quiz.card('likert').isLocked).toBe(true);
  });
});

describe('answering again', () => {
  test('everything starts a new exam with nothing in it', async () => {
    await quiz.press('again-all');
    await vi.waitFor(() => {
      expect(quiz.finished).toBe(false);
    }, patient);
    expect(quiz.mode).toBe('exam');
    expect(graded.map((name) => quiz.card(name).tag).join('')).toBe('');
    expect(document.querySelectorAll('.quiz-q input:checked')).toHaveLength(0);
    expect(await quiz.round()).toMatchObject({ flagged: [], submitted: false });
    await vi.waitFor(() => {
      expect(quiz.card('single').root.contains(document.activeElement)).toBe(true);
    }, patient);
  });

  test('only the missed ones keeps the others, and hands in all of them', async () => {
    await quiz.press('again-missed');
    await vi.waitFor(() => {
      expect(quiz.finished).toBe(false);
    }, patient);
    expect(await quiz.stored('text')).toMatchObject({ points: 1 });
    expect(await quiz.stored('single')).toBeUndefined();
    await choose(quiz.card('single'), 'named');
    await quiz.kept('single');
    await quiz.press('submit');
    await quiz.press('submit');
    expect((await quiz.attempt(2))?.answers.map(({ points }) => points)).toEqual([
      1, 0, 1, 0, 0, 1, 1,
    ]);
  });

  test('in the other mode is chosen beside the result, which stays until it is asked for', async () => {
    at('.quiz-mode [value=exam]').focus();
    await press('{ArrowUp}');
    expect(quiz.finished).toBe(true);
    expect(quiz.card('single').tag).toBe('Not yet');
    expect(document.activeElement).toBe(at('.quiz-mode [value=practice]'));
    await quiz.press('again-all');
    await vi.waitFor(() => {
      expect(quiz.mode).toBe('practice');
    }, patient);
    expect(quiz.card('single').main.textContent).toBe('Check my answer');
  });
});
