/** After a wrong answer: trying again, and opening the other reasons. Before any answer: what is missing. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { give, graded } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { nameOfFocused } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

describe.each(graded)('a wrong answer to %s', (name) => {
  beforeEach(async () => {
    await give(quiz.card(name), name, 'wrong');
    quiz.card(name).main.focus();
    await quiz.card(name).press();
  });

  test('leaves the keyboard on the button, which now tries again, and can be put right', async () => {
    const card = quiz.card(name);
    expect(nameOfFocused()).toBe('Try again');
    await card.press();
    expect(nameOfFocused()).toMatch(/^Check /);
    expect(card.tag).toBe('');
    expect(card.reasons).toEqual([]);
    expect(card.marks).toEqual({});
    expect(card.isLocked).toBe(false);
    // What was ticked, arranged or written is still there, so start from nothing where ticks add up.
    if (name === 'multiple') await give(card, name, 'wrong');
    await give(card, name, 'right');
    await card.press();
    expect(card.tag).toBe('Right');
    await quiz.kept(name);
    await vi.waitFor(async () => {
      expect(await quiz.stored(name)).toMatchObject({ points: 0, retry: {} });
    }, patient);
  });

  test('opens every reason step by step, and never leaves the keyboard on a button that is gone', async () => {
    const card = quiz.card(name);
    card.more.focus();
    const before = card.reasons.length;
    while (!card.more.hidden) {
      const open = card.reasons.length;
      await card.press(card.more);
      expect(card.reasons.length).toBeGreaterThan(open);
      expect(card.status).toMatch(/^The best answer is marked\.$|^Every reason is open\.$/);
    }
    expect(nameOfFocused()).toBe('Try again');
    // A multiple choice and a wrong match already say what was chosen and what was missed.
    expect(card.reasons.length).toBeGreaterThan(before);
    for (const row of card.order) card.reasonAt(row);
  });
});

test.each(graded.filter((name) => name !== 'ordering'))(
  '%s without an answer says what is missing instead of marking',
  async (name) => {
    const card = quiz.card(name);
    await card.press();
    expect(card.status).toMatch(/^(Choose|Write) an answer( for every row)? first\.$/);
    expect(card.tag).toBe('');
    expect(await quiz.stored(name)).toBeUndefined();
  },
);
