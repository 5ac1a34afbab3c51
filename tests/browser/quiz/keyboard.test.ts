/** Every type of question answered by keyboard alone, on the real markup. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import types from '../../fixtures/quiz/types.html?raw';
import { QuizPage } from './quiz-page.ts';
import { nameOfFocused, press, record, tabTo } from './stage.ts';
import { patient } from '../patient.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
});

/** Goes on to the check button and presses it. */
async function checkBy(key: '{Enter}' | ' ', name = 'Check my answer'): Promise<void> {
  await tabTo(name);
  await press(key);
}

/** Types whose arrow keys move between options. The first option, then what the arrows reach. */
describe.each([
  { name: 'single', first: /Our terms say no/, reached: 'named', status: /^Right\./ },
  { name: 'true-false', first: 'True', reached: 'false', status: /^Right\./ },
  { name: 'likert', first: 'Never', reached: 'sometimes', status: /^Noted\./ },
])('in $name', ({ name, first, reached, status }) => {
  beforeEach(async () => {
    await tabTo(first);
  });

  test('arrow keys move the choice, and neither they nor Enter or Space mark it', async () => {
    const card = quiz.card(name);
    await press('{ArrowDown}{Enter} ');
    expect(card.field(reached)).toHaveProperty('checked', true);
    expect(card.status).toBe('');
    expect(card.verdict).toBeUndefined();
    expect(await quiz.stored(name)).toBeUndefined();
  });

  test('the button marks the choice, and keeps the keyboard', async () => {
    const card = quiz.card(name);
    await press('{ArrowDown}');
    await checkBy('{Enter}', name === 'likert' ? 'See what it tells you' : 'Check my answer');
    expect(card.status).toMatch(status);
    expect(card.reasonAt(reached)).not.toBe('');
    expect(document.activeElement).toBe(card.main);
    expect(nameOfFocused()).toBe('Next question');
  });
});

test('several options are ticked by Space, one after the other', async () => {
  const card = quiz.card('multiple');
  await tabTo('Their name');
  await press(' ');
  expect(card.verdict).toBeUndefined();
  await tabTo('What was promised');
  await press(' ');
  await checkBy(' ');
  expect(card.tag).toBe('Right');
});

describe('an order', () => {
  const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

  test('is changed by buttons that are named after their item and announce its place', async () => {
    const card = quiz.card('ordering');
    const second = card.order[1] ?? '';
    await tabTo(`Move ${nameOf(second)} down`);
    await press('{Enter}');
    expect(card.order.indexOf(second)).toBe(2);
    expect(card.status).toBe(`${nameOf(second)}, 3 of 4`);
    expect(nameOfFocused()).toBe(`Move ${nameOf(second)} down`);
  });

  test('hands the keyboard to the other button at an end', async () => {
    const card = quiz.card('ordering');
    const second = card.order[1] ?? '';
    await tabTo(`Move ${nameOf(second)} up`);
    await press('{Enter}');
    expect(card.status).toBe(`${nameOf(second)}, 1 of 4`);
    expect(nameOfFocused()).toBe(`Move ${nameOf(second)} down`);
    await press('{Enter}{Enter}{Enter}');
    expect(card.status).toBe(`${nameOf(second)}, 4 of 4`);
    expect(nameOfFocused()).toBe(`Move ${nameOf(second)} up`);
  });

  test('is put right by keyboard alone', async () => {
    const card = quiz.card('ordering');
    for (const [place, step] of ['hear', 'own', 'act', 'return'].entries()) {
      while (card.order.indexOf(step) > place) {
        await tabTo(`Move ${nameOf(step)} up`);
        await press(' ');
      }
    }
    await checkBy('{Enter}', 'Check the order');
    expect(card.status).toBe('4 of 4 in place.');
    expect(card.isLocked).toBe(true);
  });

  test('out of place shows the best order only when asked', async () => {
    const card = quiz.card('ordering');
    const given = card.order;
    await tabTo(`Move ${nameOf(given[0] ?? '')} down`);
    await checkBy('{Enter}', 'Check the order');
    expect(card.order).toEqual(given);
    await tabTo('Show the best answer');
    await press('{Enter}');
    expect(card.order).toEqual(['hear', 'own', 'act', 'return']);
    expect(card.reasons).toHaveLength(4);
    expect(nameOfFocused()).toBe('Try again');
  });
});

test('rows are matched in their lists, by arrow keys and by first letters', async () => {
  const card = quiz.card('matching');
  await tabTo('The desk');
  await press('{ArrowDown}');
  expect(card.field('desk')).toHaveProperty('value', 'owns');
  expect(card.verdict).toBeUndefined();
  await tabTo('The line');
  await press('T');
  expect(card.field('line')).toHaveProperty('value', 'tells');
  await checkBy('{Enter}');
  expect(card.status).toBe('2 of 2 matched. The reasons are under the rows.');
});

test.each([
  { name: 'numeric', typed: '9,5' },
  { name: 'text', typed: 'Hot Potato!' },
])('$name is written, and Enter in the field does what the button does', async (each) => {
  const card = quiz.card(each.name);
  while (document.activeElement !== card.field('written')) await tabTo('Your answer');
  await press(each.typed);
  expect(card.verdict).toBeUndefined();
  await press('{Enter}');
  expect(card.status).toBe('Right. The reason is under your answer.');
  expect(document.activeElement).toBe(card.field('written'));
  await checkBy('{Enter}', 'Next question');
  expect(card.root.contains(document.activeElement)).toBe(false);
});

test('a note is written, and compared with a good one', async () => {
  const card = quiz.card('reflection');
  await tabTo('Your note');
  await press('To Ana, by Friday');
  await checkBy('{Enter}', 'Compare with a good answer');
  expect(card.status).toBe('Something to compare with is under your note.');
  expect(card.reasonAt('written')).toBe(
    'To compare with: It names a person, a day and what was promised.',
  );
  await vi.waitFor(async () => {
    expect(await record.get('note', card.id)).toEqual({ text: 'To Ana, by Friday' });
  }, patient);
});

test('a guess is told by Space, and holds for this answer only', async () => {
  const card = quiz.card('single');
  await tabTo(/Our terms say no/);
  await press(' ');
  await tabTo('I guessed');
  await press(' ');
  await userEvent.tab({ shift: true });
  await press('{Enter}');
  await quiz.kept('single');
  expect(await quiz.stored('single')).toMatchObject({ choice: ['rule'], guessed: true });
  await press('{Enter}');
  expect(card.guess).toHaveProperty('checked', false);
});

test('the mode is chosen by arrow keys, which leave the keyboard where it is', async () => {
  await tabTo(/^Practise/);
  await press('{ArrowDown}');
  await vi.waitFor(() => {
    expect(quiz.mode).toBe('exam');
  }, patient);
  expect(nameOfFocused()).toMatch(/^Test yourself/);
});
