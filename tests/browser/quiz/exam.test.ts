/** An exam: answers kept without a word, a review, one hand-in, reasons afterwards. */
import { beforeEach, describe, expect, test } from 'vitest';
import types from '../../fixtures/quiz/types.html?raw';
import { check, choose, give, graded, write } from './answers.ts';
import { QuizPage } from './quiz-page.ts';
import { at, fillDisk, nameOfFocused, press, saved, settled, tabTo, textAt } from './stage.ts';

let quiz: QuizPage;
beforeEach(async () => {
  quiz = await QuizPage.open(types, 'TYPES');
  await quiz.choose('exam');
});

const review = (): string[] =>
  [...document.querySelectorAll('.quiz-review li')].map((row) => row.textContent);
const warning = (): string => textAt('.quiz-review [role=status]');
const mode = (value: string): HTMLElement => at(`.quiz-mode [value=${value}]`);

describe('while an exam goes on', () => {
  test.each(graded)('an answer to %s is kept and not marked', async (name) => {
    const card = quiz.card(name);
    await give(card, name, 'wrong');
    await quiz.kept(name);
    expect(await quiz.stored(name)).toMatchObject({ points: 0 });
    expect(card.tag).toBe('');
    expect(card.marks).toEqual({});
    expect(card.reasons).toEqual([]);
    // What is told of a change is no verdict: the new place of a row.
    expect(card.status).toMatch(name === 'ordering' ? /^\w+, \d of 4$/ : /^$/);
    expect(at('.quiz-dots a').getAttribute('data-verdict')).not.toBe('wrong');
  });

  test('no question offers to be checked, and the button leads on', async () => {
    const card = quiz.card('single');
    expect(card.main.textContent).toBe('Next question');
    card.main.focus();
    await card.press();
    expect(nameOfFocused()).toBe('Their name');
  });

  test('an answer may be changed, and the last one counts', async () => {
    const card = quiz.card('single');
    await choose(card, 'rule');
    await quiz.kept('single');
    await choose(card, 'named');
    await saved();
    expect(await quiz.stored('single')).toMatchObject({ choice: ['named'], points: 1 });
    expect(await quiz.stored('single')).not.toHaveProperty('retry');
  });

  test('an answer taken back is no answer any more', async () => {
    const card = quiz.card('multiple');
    await choose(card, 'name');
    await quiz.kept('multiple');
    await choose(card, 'name');
    await saved();
    expect(await quiz.stored('multiple')).toBeUndefined();
    expect(review()[1]).toBe('Question 2: not answered yet');
  });

  test('a number that cannot be read is told, and not kept', async () => {
    const card = quiz.card('numeric');
    write('nine')(card);
    await settled();
    expect(card.status).toMatch(/^This could not be read as a number\./);
    write('9.5')(card);
    await quiz.kept('numeric');
    expect(card.status).toBe('');
  });

  test('the mode cannot be changed any more', async () => {
    await choose(quiz.card('single'), 'rule');
    expect(mode('practice')).toHaveProperty('disabled', true);
  });

  test('an answer that could not be saved says so, stays, and is handed in', async () => {
    const makeRoom = fillDisk();
    const card = quiz.card('single');
    await choose(card, 'named');
    await expect.poll(() => card.status).toMatch(/^Not saved\./);
    expect(card.field('named')).toHaveProperty('checked', true);
    makeRoom();
    await choose(quiz.card('true-false'), 'false');
    await expect.poll(() => card.status).toBe('Saved now.');
  });
});

describe('a flag', () => {
  test('is set and taken back, and stands in the review and at the number', async () => {
    const card = quiz.card('single');
    card.more.focus();
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Flagged for review');
    expect(card.more.getAttribute('aria-pressed')).toBe('true');
    expect(review()[0]).toBe('Question 1: not answered yet, flagged');
    expect(at('.quiz-dots a').hasAttribute('data-flagged')).toBe(true);
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Flag for review');
    expect(review()[0]).toBe('Question 1: not answered yet');
  });

  test('stays through an answer and a reload', async () => {
    const card = quiz.card('single');
    await card.press(card.more);
    await choose(card, 'named');
    await quiz.kept('single');
    await quiz.reload();
    expect(quiz.card('single').more.textContent).toBe('Flagged for review');
    expect(review()[0]).toBe('Question 1: answered, flagged');
  });
});

describe('a reload in the middle', () => {
  test('brings every answer back, unmarked and open to change', async () => {
    for (const name of graded.slice(0, 5)) await give(quiz.card(name), name, 'wrong');
    await check(quiz.card('likert'), 'often'); // there is no check in an exam: goes on to the next
    await quiz.kept(...graded.slice(0, 5), 'likert');
    const before = graded.map((name) => quiz.card(name).order.join());
    await quiz.reload();
    expect(quiz.mode).toBe('exam');
    expect(graded.map((name) => quiz.card(name).order.join())).toEqual(before);
    expect(quiz.card('single').field('rule')).toHaveProperty('checked', true);
    expect(quiz.card('matching').field('desk')).toHaveProperty('value', 'tells');
    for (const name of graded) {
      expect(quiz.card(name).tag).toBe('');
      expect(quiz.card(name).isLocked).toBe(false);
    }
    expect(review().slice(4)).toEqual([
      'Question 5: answered',
      'Question 6: not answered yet',
      'Question 7: not answered yet',
      'Question 8: for your own notes',
      'Question 9: answered',
    ]);
    expect(await quiz.attempts()).toEqual([]);
  });
});

describe('before handing in', () => {
  test('the review names every question and leads to it', () => {
    expect(review()).toHaveLength(9);
    expect(at('.quiz-review li a').getAttribute('href')).toBe(`#${quiz.id}-single`);
  });

  test('nothing can be handed in without an answer', async () => {
    await quiz.press('submit');
    expect(warning()).toBe('Answer a question first.');
    expect(quiz.finished).toBe(false);
  });

  test('gaps are told once, and a second press hands in with them', async () => {
    for (const name of graded.slice(2)) await give(quiz.card(name), name, 'right');
    await quiz.kept(...graded.slice(2));
    await quiz.press('submit');
    expect(warning()).toBe('2 questions have no answer yet. Press again to hand in without.');
    expect(quiz.finished).toBe(false);
    await choose(quiz.card('single'), 'named');
    expect(warning()).toBe('');
    await quiz.press('submit');
    expect(warning()).toBe('One question has no answer yet. Press again to hand in without.');
    await quiz.press('submit');
    expect(quiz.finished).toBe(true);
  });

  test('it can be walked through by keyboard alone', async () => {
    await tabTo('True');
    await press('{ArrowDown}');
    await quiz.kept('true-false');
    await tabTo('Flag for review');
    await press('{Enter}');
    await tabTo('Hand in my answers');
    await press('{Enter}{Enter}');
    await expect.poll(() => quiz.finished).toBe(true);
    expect(at('.quiz-done')).toBe(document.activeElement);
  });
});
