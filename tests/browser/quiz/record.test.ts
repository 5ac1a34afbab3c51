/** What the learner record keeps of a quiz in practice, and how it comes back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import markup from '../../fixtures/quiz/quiz.html?raw';
import { check, choose } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, fillDisk, record, textAt } from './stage.ts';
import { patient } from '../patient.ts';

const names = [1, 2, 3, 4, 5].map((number) => `q${number}`);

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(markup, 'TQ');
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Four points of five: all right but the order, which stays as it started. */
async function answerAll(): Promise<void> {
  await check(quiz.card('q1'), 'named');
  await check(quiz.card('q2'), 'name', 'promise');
  await check(quiz.card('q3'));
  await check(quiz.card('q4'), 'named');
  await check(quiz.card('q5'), 'named');
  await quiz.kept(...names);
}

describe('an answer', () => {
  test('is saved when it is checked, by question and option id, with the revision', async () => {
    const card = quiz.card('q2');
    await choose(card, 'promise', 'mood');
    expect(await quiz.stored('q2')).toBeUndefined();
    await card.press();
    await quiz.kept('q2');
    expect(await quiz.stored('q2')).toMatchObject({
      choice: ['mood', 'promise'],
      points: 0,
      revision: card.root.dataset.revision,
    });
  });

  test('that was tried again counts as it was first, and shows as it was last', async () => {
    const card = quiz.card('q1');
    await check(card, 'rule');
    await card.press(); // Try again
    await check(card, 'named');
    await vi.waitFor(async () => {
      expect(await quiz.stored('q1')).toMatchObject({
        choice: ['rule'],
        points: 0,
        retry: { choice: ['named'] },
      });
    }, patient);
    await quiz.reload();
    expect(card.verdict).toBe('right');
  });

  test('to options that have been removed since does not stop the rest of the quiz', async () => {
    await record.put('answer', `${quiz.id}-q1`, { choice: ['removed'], points: 1, at: 1 });
    await record.put('answer', `${quiz.id}-q3`, { choice: ['hear', 'removed'], points: 1, at: 1 });
    await quiz.reload();
    await check(quiz.card('q4'), 'named');
    await quiz.kept('q4');
    expect(quiz.card('q1').verdict).toBeUndefined();
    expect(quiz.card('q3').verdict).toBeUndefined();
    expect(textAt('.quiz-count')).toBe('1 of 5 answered.');
  });

  test('given in another tab appears, but never under the fingers of somebody answering', async () => {
    await choose(quiz.card('q2'), 'mood');
    const elsewhere = { choice: ['named'], points: 1, at: Date.now() };
    await record.put('answer', `${quiz.id}-q1`, elsewhere);
    await record.put('answer', `${quiz.id}-q2`, { ...elsewhere, choice: ['name', 'promise'] });
    await vi.waitFor(() => {
      expect(quiz.card('q1').verdict).toBe('right');
    }, patient);
    expect(quiz.card('q2').verdict).toBeUndefined();
    expect(quiz.card('q2').field('mood')).toHaveProperty('checked', true);
  });

  test('that could not be saved says so, and says when it is', async () => {
    const makeRoom = fillDisk();
    const card = quiz.card('q1');
    await check(card, 'named');
    await vi.waitFor(() => {
      expect(card.status).toMatch(/^Not saved\./);
    }, patient);
    expect(card.verdict).toBe('right');
    makeRoom();
    await check(quiz.card('q4'), 'named');
    await vi.waitFor(() => {
      expect(card.status).toBe('Saved now.');
    }, patient);
    expect(await quiz.stored('q1')).toMatchObject({ points: 1 });
  });
});

test('answers checked before the record is open are kept in their order', async () => {
  document.body.innerHTML = `<main>${quiz.markup}</main>`;
  const card = quiz.card('q1');
  await check(card, 'rule');
  await card.press(); // Try again
  await check(card, 'named');
  await vi.waitFor(async () => {
    expect(await quiz.stored('q1')).toMatchObject({
      choice: ['rule'],
      points: 0,
      retry: { choice: ['named'] },
    });
  }, patient);
});

describe('a finished round', () => {
  test('is kept once, with every answer, the score and the pass', async () => {
    await answerAll();
    const attempt = await quiz.attempt(1);
    expect(attempt?.answers.map(({ question }) => question)).toEqual(
      names.map((name) => `${quiz.id}-${name}`),
    );
    const order = attempt?.answers[2];
    expect(attempt?.score).toBeCloseTo((4 + (order?.points ?? 1)) / 5);
    expect(attempt).toMatchObject({ passed: true, mode: 'practice' });
    await quiz.reload();
    await quiz.reload();
    expect(await quiz.attempts()).toHaveLength(1);
  });

  test('is kept after all when the page was closed before it could be', async () => {
    const rows = { q2: ['name', 'promise'], q3: ['hear', 'own', 'act', 'return'] };
    for (const [name, choice] of Object.entries({ ...rows, q1: ['named'], q4: ['named'] })) {
      await record.put('answer', `${quiz.id}-${name}`, { choice, points: 1, at: 1 });
    }
    await record.put('answer', `${quiz.id}-q5`, { choice: ['named'], points: 1, at: Date.now() });
    await quiz.reload();
    expect(await quiz.attempt(1)).toMatchObject({ score: 1 });
  });

  test('shows score, pass mark and every question in words', async () => {
    await answerAll();
    expect(quiz.result[0]).toMatch(/^4 of 5 right first time(, 1 partly right)?\. Score \d+%\.$/);
    expect(quiz.result[1]).toBe('The pass mark is 80%: you have passed.');
    expect(at('.quiz-list li').textContent).toBe('Question 1: right');
    expect(at('.quiz-dots a').getAttribute('aria-label')).toBe('Question 1: right');
  });

  test('asks everything again from the beginning', async () => {
    await answerAll();
    await quiz.press('again-all');
    await vi.waitFor(async () => {
      expect(await quiz.stored('q5')).toBeUndefined();
    }, patient);
    await vi.waitFor(() => {
      expect(textAt('.quiz-count')).toBe('0 of 5 answered.');
    }, patient);
    expect(document.querySelectorAll('[data-verdict=right]')).toHaveLength(0);
    expect(document.querySelectorAll('.quiz-q input:checked')).toHaveLength(0);
  });
});
