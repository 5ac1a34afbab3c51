/** What each type of question says and shows after an answer, and how it comes back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { give } from './answers.ts';
import type { Card } from './card.ts';
import { cases } from './outcomes.ts';
import { QuizPage } from './quiz-page.ts';
import { nameOfFocused } from './stage.ts';
import { patient } from '../patient.ts';

const tags = { right: 'Right', partly: 'Partly right', wrong: 'Not yet' };
const rowsWithReasons = (card: Card): string[] => card.order.filter((row) => card.reasonAt(row));

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

describe.each(cases)('$name answered $outcome', ({ name, outcome, says, marks, reasons }) => {
  beforeEach(async () => {
    await give(quiz.card(name), name, outcome);
  });

  test('is said by the status that was there before, and shown in words and marks', async () => {
    const card = quiz.card(name);
    const status = card.at('[role=status]');
    await card.press();
    expect(card.at('[role=status]')).toBe(status);
    expect(card.status).toBe(says);
    expect(card.tag).toBe(tags[outcome]);
    expect(card.marks).toEqual(marks);
    expect(card.isLocked).toBe(true);
  });

  test('opens its reasons, and describes the fields by them', async () => {
    const card = quiz.card(name);
    await card.press();
    expect(rowsWithReasons(card).toSorted()).toEqual(Object.keys(reasons).toSorted());
    for (const [row, start] of Object.entries(reasons)) {
      expect(card.reasonAt(row).startsWith(start), card.reasonAt(row)).toBe(true);
    }
  });

  test('comes back after a reload with its reasons closed, and opens them on request', async () => {
    await quiz.card(name).press();
    await quiz.kept(name);
    await quiz.reload();
    const card = quiz.card(name);
    await vi.waitFor(() => {
      expect(card.tag).toBe(tags[outcome]);
    }, patient);
    expect(card.note).toMatch(/^Answered on \d+ \w+\.$/);
    expect(card.status).toBe('');
    expect(card.reasons).toEqual([]);
    expect(card.marks).toEqual(marks);
    expect(card.isLocked).toBe(true);
    card.main.focus();
    await card.press();
    expect(rowsWithReasons(card).toSorted()).toEqual(Object.keys(reasons).toSorted());
    expect(nameOfFocused()).toBe(outcome === 'right' ? 'Next question' : 'Try again');
  });
});

describe('a place on a scale', () => {
  test('is noted, told something, and neither right nor wrong', async () => {
    const card = quiz.card('likert');
    card.field('sometimes').click();
    await card.press();
    expect(card.status).toBe('Noted. What it tells you is under your answer.');
    expect(card.tag).toBe('Noted');
    expect(card.marks).toEqual({});
    expect(card.reasonAt('sometimes')).toBe('What Sometimes tells you.');
    await card.press(card.more);
    expect(card.reasons).toHaveLength(3);
    await quiz.kept('likert');
    await quiz.reload();
    await vi.waitFor(() => {
      expect(quiz.card('likert').tag).toBe('Noted');
    }, patient);
    expect(quiz.card('likert').field('sometimes')).toHaveProperty('checked', true);
  });
});
