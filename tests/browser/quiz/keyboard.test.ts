/** Every type of question answered by keyboard alone, on the real markup. */
import { beforeEach, describe, expect, test } from 'vitest';
import '#components/quiz/playbook-quiz.ts';
import '#components/quiz/quiz.css';
import markup from '../../fixtures/quiz/check.html?raw';
import { at, descriptionOf, forget, load, nameOfFocused, press, tabTo, textAt } from './stage.ts';

const ids = ['T1-q1', 'T1-q2', 'T1-q3'];
const [single, multiple, ordering] = ids.map((id) => `[id="${id}"]`);
const status = (card = ''): string => textAt(`${card} [role=status]`);
const option = (card = '', value = ''): HTMLElement => at(`${card} input[value=${value}]`);
const order = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].map((row) => row.dataset.item ?? '');

beforeEach(async () => {
  await forget(ids);
  await load(markup);
});

describe('a single choice', () => {
  beforeEach(async () => {
    await tabTo(/Our terms say no/);
  });

  test('is moved by arrow keys and never submitted by them, nor by Enter or Space', async () => {
    await press('{ArrowDown}{ArrowDown}{ArrowUp}{Enter} ');
    expect(option(single, 'named')).toHaveProperty('checked', true);
    expect(status(single)).toBe('');
    expect(at(`${single}`).dataset.verdict).toBeUndefined();
  });

  test('is told right, with the reason under the chosen option and tied to it', async () => {
    await press('{ArrowDown}');
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(status(single)).toBe('Right. The reason is under your answer.');
    expect(at(`${single}`).dataset.verdict).toBe('right');
    expect(descriptionOf(option(single, 'named'))).toMatch(/^Right\. Because of/);
    expect(document.querySelectorAll(`${single} .quiz-reason`)).toHaveLength(1);
  });

  test('keeps the keyboard on the button when it changes its task', async () => {
    await press(' ');
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Try again');
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Check my answer');
    expect(status(single)).toBe('');
  });

  test('told wrong shows the best answer and the other reasons only when asked', async () => {
    await press(' ');
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(status(single)).toBe('Not this one. The reason is under your answer.');
    expect(descriptionOf(option(single, 'rule'))).toMatch(/^Not this one\. Because of/);
    expect(at(`${single} .quiz-o:nth-of-type(2)`).dataset.mark).toBeUndefined();

    await tabTo('Show the best answer');
    await press('{Enter}');
    expect(descriptionOf(option(single, 'named'))).toMatch(/^The best answer\./);
    expect(status(single)).toBe('The best answer is marked.');

    expect(nameOfFocused()).toBe('Why not the others?');
    await press('{Enter}');
    expect(document.querySelectorAll(`${single} .quiz-reason`)).toHaveLength(3);
    expect(nameOfFocused()).toBe('Try again'); // the pressed button is gone; the keyboard is not lost
  });

  test('cannot be changed while its reasons are open, and can after Try again', async () => {
    await press(' ');
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(option(single, 'named')).toHaveProperty('disabled', true);
    await press('{Enter}');
    expect(option(single, 'named')).toHaveProperty('disabled', false);
    expect(option(single, 'rule')).toHaveProperty('checked', false);
  });
});

test('a question without a choice asks for one instead of grading', async () => {
  await tabTo('Check my answer');
  await press('{Enter}');
  expect(status(single)).toBe('Choose an answer first.');
  expect(nameOfFocused()).toBe('Check my answer');
});

describe('a multiple choice', () => {
  beforeEach(async () => {
    await tabTo('Their name');
    await press(' ');
  });

  test('gets part of the point and is told what was missed', async () => {
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(status(multiple)).toBe('1 of 2 found.');
    expect(at(`${multiple}`).dataset.verdict).toBe('partly');
    expect(descriptionOf(option(multiple, 'promise'))).toMatch(/^You missed this\./);
  });

  test('is told how many choices do not belong', async () => {
    await tabTo('Their mood');
    await press(' ');
    await tabTo('The recording');
    await press(' ');
    await tabTo('Check my answer');
    await press('{Enter}');
    expect(status(multiple)).toBe('1 of 2 found, and 2 that do not belong.');
    expect(at(`${multiple}`).dataset.verdict).toBe('wrong');
  });

  test('keeps its ticks when tried again', async () => {
    await tabTo('Check my answer');
    await press('{Enter}{Enter}');
    expect(option(multiple, 'name')).toHaveProperty('checked', true);
    expect(option(multiple, 'name')).toHaveProperty('disabled', false);
  });
});

describe('an order', () => {
  test('is changed by buttons that are named after their item and announce its place', async () => {
    const before = order();
    const second = before[1] ?? '';
    const name = second.charAt(0).toUpperCase() + second.slice(1);
    await tabTo(`Move ${name} down`);
    await press('{Enter}');
    expect(order().indexOf(second)).toBe(2);
    expect(status(ordering)).toBe(`${name}, 3 of 4`);
    expect(nameOfFocused()).toBe(`Move ${name} down`);
  });

  test('hands the keyboard to the other button at an end', async () => {
    const second = order()[1] ?? '';
    const name = second.charAt(0).toUpperCase() + second.slice(1);
    await tabTo(`Move ${name} up`);
    await press('{Enter}');
    expect(status(ordering)).toBe(`${name}, 1 of 4`);
    expect(nameOfFocused()).toBe(`Move ${name} down`);
    await press('{Enter}{Enter}{Enter}');
    expect(status(ordering)).toBe(`${name}, 4 of 4`);
    expect(nameOfFocused()).toBe(`Move ${name} up`);
  });

  test('is put right by keyboard alone and told so', async () => {
    const steps = ['hear', 'own', 'act', 'return'];
    for (const [place, step] of steps.entries()) {
      for (let now = order().indexOf(step); now > place; now = order().indexOf(step)) {
        const button = at(`[data-item=${step}] [data-step="-1"]`);
        await tabTo(button.getAttribute('aria-label') ?? '');
        await press(' ');
      }
    }
    await tabTo('Check the order');
    await press('{Enter}');
    expect(status(ordering)).toBe('4 of 4 in place.');
    expect(at(`${ordering}`).dataset.verdict).toBe('right');
    expect(document.querySelectorAll(`${ordering} .quiz-reason`)).toHaveLength(4);
  });

  test('out of place shows the best order only when asked', async () => {
    await tabTo('Check the order');
    await press('{Enter}');
    expect(status(ordering)).toMatch(/^[0-2] of 4 in place\.$/);
    await tabTo('Show the best answer');
    await press('{Enter}');
    expect(order()).toEqual(['hear', 'own', 'act', 'return']);
    expect(document.querySelectorAll(`${ordering} .quiz-reason`)).toHaveLength(4);
    expect(nameOfFocused()).toBe('Try again');
  });

  test('has no button that can be pressed while it is marked', async () => {
    await tabTo('Check the order');
    await press('{Enter}');
    expect(document.querySelectorAll(`${ordering} [data-step]:enabled`)).toHaveLength(0);
  });
});
