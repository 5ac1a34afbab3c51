/** With forced colours, as in Windows high contrast, every mark is told by its edge, an icon and words. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import types from '../../fixtures/quiz/types.html?raw';
import { give, graded, type Outcome } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { desktop } from './stage.ts';
import { violations } from './violations.ts';

const force = (value: 'active' | 'none'): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

let quiz: QuizPage;
beforeEach(async () => {
  await desktop();
  await force('active');
  quiz = await QuizPage.open(types, 'TYPES');
});
afterEach(async () => {
  await force('none');
});

/** How the edge of a row is drawn: around it while its reason is closed or open. */
function edgeOf(row: HTMLElement): string {
  const { outlineStyle, borderTopStyle } = getComputedStyle(row.firstElementChild ?? row);
  return outlineStyle === 'none' ? borderTopStyle : outlineStyle;
}

async function answer(name: string, outcome: Outcome): Promise<void> {
  await give(quiz.card(name), name, outcome);
  await quiz.card(name).press();
}

test('marks differ by their edge, and each has its icon and its word', async () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  await answer('multiple', 'wrong');
  await answer('single', 'right');
  const { root } = quiz.card('multiple');
  const edge = (row: string): string => edgeOf(quiz.card('multiple').at(`[data-row=${row}]`));
  expect(edge('mood')).toBe('dashed');
  expect(edge('name')).toBe('dotted');
  expect(edgeOf(quiz.card('single').at('[data-row=named]'))).toBe('solid');
  expect(root.querySelectorAll('.quiz-mark')).toHaveLength(3);
  expect(quiz.card('multiple').tag).toBe('Not yet');
});

test('the browser’s own radio buttons and checkboxes are drawn', () => {
  for (const name of ['single', 'multiple']) {
    const field = quiz.card(name).at('input');
    expect(getComputedStyle(field).appearance).toBe('auto');
  }
});

test.each<Outcome>(['right', 'partly', 'wrong'])(
  'no rule is broken by %s answers',
  async (outcome) => {
    for (const name of graded) await answer(name, outcome);
    expect(await violations()).toEqual([]);
  },
);
