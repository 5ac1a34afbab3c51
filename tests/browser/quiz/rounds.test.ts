/** One round after the other: what was missed, what was guessed, the score by lesson. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { check, give, graded, type Outcome } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, nameOfFocused } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

/** Answers every graded question, right unless told otherwise; those in `guessed` with a guess. */
async function finish(
  outcomes: Record<string, Outcome> = {},
  guessed: readonly string[] = [],
): Promise<void> {
  for (const name of graded) {
    if (await quiz.stored(name)) continue;
    const card = quiz.card(name);
    if (guessed.includes(name)) card.guess.click();
    await give(card, name, outcomes[name] ?? 'right');
    await card.press();
    await quiz.kept(name);
  }
  await vi.waitFor(() => {
    expect(quiz.finished).toBe(true);
  }, patient);
}

const openAgain = (): string[] => graded.filter((name) => quiz.card(name).tag === '');
const disabled = (task: string): boolean => at(`[data-task=${task}]`).matches(':disabled');

async function again(task: string): Promise<void> {
  await quiz.press(task);
  await vi.waitFor(() => {
    expect(quiz.finished).toBe(false);
  }, patient);
}

describe('the missed ones', () => {
  test('are asked again, partly right ones too, and the others are carried over', async () => {
    await finish({ single: 'wrong', ordering: 'partly' });
    await quiz.attempt(1);
    await again('again-missed');
    expect(openAgain()).toEqual(['single', 'ordering']);
    await vi.waitFor(() => {
      expect(quiz.card('single').root.contains(document.activeElement)).toBe(true);
    }, patient);
    await finish();
    expect(await quiz.attempt(2)).toMatchObject({ score: 1, passed: true, mode: 'practice' });
    expect(quiz.result[0]).toBe('7 of 7 right first time. Score 100%.');
  });

  test('have options in another order the second time, and all of them', async () => {
    const before = quiz.card('multiple').order;
    let moved = false;
    for (let round = 1; round <= 3; round += 1) {
      await finish({ multiple: 'wrong', text: 'wrong' });
      await again('again-missed');
      const { order } = quiz.card('multiple');
      expect(order.toSorted()).toEqual(before.toSorted());
      moved ||= order.join() !== before.join();
    }
    expect(moved).toBe(true);
  });

  test('are not offered when there is none', async () => {
    await finish();
    expect(disabled('again-missed')).toBe(true);
    expect(disabled('again-all')).toBe(false);
  });
});

describe('a right answer that was a guess', () => {
  beforeEach(async () => {
    await finish({ text: 'wrong' }, ['single', 'numeric', 'text']);
  });

  test('counts, and is told in the result', async () => {
    expect(quiz.result[0]).toBe('6 of 7 right first time. Score 86%.');
    expect(quiz.result[2]).toMatch(
      /2 right answers were guesses and come back with the missed ones\.$/,
    );
    const attempt = await quiz.attempt(1);
    expect(attempt?.answers.filter(({ guessed }) => guessed).map(({ points }) => points)).toEqual([
      1, 1, 0,
    ]);
  });

  test('comes back with the missed ones, without the tick', async () => {
    await again('again-missed');
    expect(openAgain()).toEqual(['single', 'numeric', 'text']);
    expect(quiz.card('single').guess).toHaveProperty('checked', false);
  });

  test('is ticked after a reload, and cannot be changed', async () => {
    await quiz.reload();
    expect(quiz.card('single').guess).toHaveProperty('checked', true);
    expect(quiz.card('single').guess).toHaveProperty('disabled', true);
    expect(quiz.result[2]).toMatch(/2 right answers were guesses/);
  });
});

describe('the score by lesson', () => {
  const topics = (): string[] =>
    [...document.querySelectorAll('.quiz-topics li span')].map((row) => row.textContent);

  test('opens when a round ends, the weakest lesson first', async () => {
    await finish({ multiple: 'wrong', 'true-false': 'wrong' });
    expect(at('.quiz-topics')).toHaveProperty('open', true);
    expect(topics()).toEqual(['Lesson F3.2: 3 of 5 right', 'This lesson: 2 of 2 right']);
    expect(at('.quiz-topics meter').getAttribute('aria-hidden')).toBe('true');
  });

  test('is closed when it comes back, so that nothing moves', async () => {
    await finish();
    await quiz.reload();
    expect(at('.quiz-topics')).toHaveProperty('open', false);
    expect(topics()).toHaveLength(2);
  });
});

describe('what is not graded', () => {
  test('is not waited for, and answering it later keeps the round once', async () => {
    await finish();
    await quiz.attempt(1);
    await check(quiz.card('likert'), 'often');
    await quiz.kept('likert');
    await quiz.reload();
    expect(await quiz.attempts()).toHaveLength(1);
    expect(quiz.card('likert').tag).toBe('Noted');
  });

  test('does not stand between the last answer and the result', async () => {
    await finish();
    const card = quiz.card('text');
    expect(card.main.textContent).toBe('See your result');
    await card.press();
    expect(document.activeElement).toBe(at('.quiz-done'));
  });

  test('is named for what it is in the list of questions', async () => {
    await check(quiz.card('likert'), 'often');
    await finish();
    const list = [...document.querySelectorAll('.quiz-list li')].map((row) => row.textContent);
    expect(list.slice(6)).toEqual([
      'Question 7: right',
      'Question 8: for your own notes',
      'Question 9: noted',
    ]);
  });
});

test('a right answer leads to the next question without one', async () => {
  await check(quiz.card('multiple'), 'name', 'promise');
  await check(quiz.card('single'), 'named');
  await quiz.card('single').press();
  await expect.poll(nameOfFocused).toBe('True');
});
