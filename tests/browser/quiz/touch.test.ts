/** Every type of question answered by a finger alone: single taps on a phone, no dragging. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { write } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, phone, press, settled, tap } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  await phone();
  quiz = await QuizPage.open(types, 'TYPES');
});

const labelOf = (field: HTMLElement): HTMLElement => field.closest('label') ?? field;

test.each([
  { name: 'single', options: ['named'], tag: 'Right' },
  { name: 'multiple', options: ['name', 'promise'], tag: 'Right' },
  { name: 'true-false', options: ['true'], tag: 'Not yet' },
  { name: 'likert', options: ['often'], tag: 'Noted' },
])('$name: a tap anywhere on an option chooses it', async ({ name, options, tag }) => {
  const card = quiz.card(name);
  for (const option of options) await tap(labelOf(card.field(option)));
  expect(card.verdict).toBeUndefined();
  await tap(card.main);
  expect(card.tag).toBe(tag);
  await quiz.kept(name);
});

test('an order is changed by taps on its buttons', async () => {
  const card = quiz.card('ordering');
  for (const [place, step] of ['hear', 'own', 'act', 'return'].entries()) {
    while (card.order.indexOf(step) > place) await tap(card.at(`[data-row=${step}] [data-step]`));
  }
  await tap(card.main);
  expect(card.status).toBe('4 of 4 in place.');
});

describe('fields that open something of the system’s own', () => {
  test('a tap on a list to match from opens it', async () => {
    const card = quiz.card('matching');
    for (const row of ['desk', 'line']) {
      await tap(card.field(row));
      await vi.waitFor(() => {
        expect(card.field(row).matches(':open')).toBe(true);
      }, patient);
      // No page sees taps inside the list: it belongs to the system.
      await press('{ArrowDown}{Enter}');
    }
    await tap(card.main);
    expect(card.status).toBe('1 of 2 matched. The reasons are under the rows.');
  });

  test.each([
    { name: 'numeric', text: '9.5', keys: 'decimal' },
    { name: 'text', text: 'hot potato', keys: '' },
  ])('a tap on the field of $name brings up its keys', async ({ name, text, keys }) => {
    const card = quiz.card(name);
    await tap(card.field('written'));
    expect(document.activeElement).toBe(card.field('written'));
    expect(card.field('written').inputMode).toBe(keys);
    write(text)(card); // as the keys on the glass do
    await settled();
    await tap(card.main);
    expect(card.tag).toBe('Right');
  });

  test('a note is written and compared', async () => {
    const card = quiz.card('reflection');
    await tap(card.field('written'));
    expect(document.activeElement).toBe(card.field('written'));
    write('To Ana')(card);
    await tap(card.main);
    expect(card.reasonAt('written')).toMatch(/^To compare with: It names/);
  });
});

test('a wrong answer is opened and tried again by taps', async () => {
  const card = quiz.card('single');
  await tap(labelOf(card.field('rule')));
  await tap(labelOf(card.guess));
  await tap(card.main);
  expect(card.guess).toHaveProperty('checked', true);
  await tap(card.more);
  await tap(card.more);
  expect(card.reasons).toHaveLength(3);
  await tap(card.main);
  await tap(labelOf(card.field('named')));
  await tap(card.main);
  expect(card.tag).toBe('Right');
});

test('an exam is chosen, flagged and handed in by taps', async () => {
  await tap(labelOf(at('.quiz-mode [value=exam]')));
  await vi.waitFor(() => {
    expect(quiz.mode).toBe('exam');
  }, patient);
  const card = quiz.card('single');
  await tap(card.more);
  expect(card.more.textContent).toBe('Flagged for review');
  await tap(labelOf(card.field('named')));
  await quiz.kept('single');
  await tap(at('[data-task=submit]'));
  await tap(at('[data-task=submit]'));
  expect(quiz.finished).toBe(true);
  expect(card.tag).toBe('Right');
});

test('everything there is to tap is at least 24 pixels wide and high', () => {
  for (const name of ['single', 'ordering', 'matching', 'numeric', 'text']) {
    const card = quiz.card(name);
    const targets = card.root.querySelectorAll<HTMLElement>(
      'label, button, select, a, .quiz-field',
    );
    for (const target of targets) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  }
});
