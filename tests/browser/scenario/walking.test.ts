/** A scenario walked by keyboard alone, by touch alone, back and forth. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { at, nameOfFocused, phone, press, tabTo, textAt } from '../quiz/stage.ts';
import {
  choose,
  heading,
  kept,
  main,
  open,
  options,
  said,
  shown,
  tap,
  walk,
  walksDone,
} from './stage.ts';
import { patient } from '../patient.ts';

beforeEach(async () => {
  await open();
});

describe('by keyboard alone', () => {
  test('arrow keys mark an option and never choose it, nor do Enter and Space', async () => {
    await tabTo(/I choose stay/);
    await press('{ArrowDown}{ArrowDown}{ArrowUp}{Enter} ');
    expect(at('input[value=promise]')).toHaveProperty('checked', true);
    expect(textAt('.scene-outcome')).toBe('');
    expect(heading()).toBe('Scene 1');
  });

  test('a scenario can be walked to its end', async () => {
    const before = (await walksDone()).length;
    await tabTo(/I choose stay/);
    await press(' ');
    await tabTo('Choose this');
    await press('{Enter}');
    expect(textAt('.scene-outcome')).toMatch(/^That is what stay does, and why\./);
    expect(nameOfFocused()).toBe('Continue'); // the same button, so the keyboard stays where it is
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Scene 2');
    await tabTo(/I choose text/);
    await press(' ');
    await tabTo('Choose this');
    await press('{Enter}');
    expect(nameOfFocused()).toBe('See how it ends');
    await press('{Enter}');
    expect(nameOfFocused()).toMatch(/Held$/);
    await vi.waitFor(async () => {
      expect(await walksDone()).toHaveLength(before + 1);
    }, patient);
  });

  test('a step can be taken back', async () => {
    walk('pass');
    await tabTo('Back one step');
    await press('{Enter}');
    expect(nameOfFocused()).toBe('Scene 1');
    expect(said()).toBe('Taken back. Choose again.');
    expect(options()).toEqual(['stay', 'promise', 'pass']);
    await kept();
  });
});

test('by touch alone, taps are enough from beginning to end', async () => {
  await phone();
  const before = (await walksDone()).length;
  for (const option of ['promise', 'correct']) {
    await tap(at(`.scene-o:has([value=${option}])`));
    await vi.waitFor(() => {
      expect(at(`input[value=${option}]`)).toHaveProperty('checked', true);
    }, patient);
    await tap(main());
    await vi.waitFor(() => {
      expect(textAt('.scene-outcome')).toMatch(option);
    }, patient);
    await tap(main());
    await vi.waitFor(() => {
      expect(shown('.scene-chosen')).toBe(false);
    }, patient);
  }
  expect(shown('[data-ending=held]')).toBe(true);
  await vi.waitFor(async () => {
    expect(await walksDone()).toHaveLength(before + 1);
  }, patient);
});

describe('a choice', () => {
  test('has to be made first', () => {
    main().click();
    expect(said()).toBe('Choose what you say or do first.');
    expect(shown('.scene-live fieldset')).toBe(true);
  });

  test('shows what was chosen, why, and what it did to each score, in words and numbers', () => {
    choose('pass');
    expect(textAt('.scene-you [data-part=chosen]')).toBe('“I choose pass.”');
    expect(
      [...document.querySelectorAll('.scene-outcome li')].map((each) => each.textContent.trim()),
    ).toEqual(['Trust −2, worse: now −2', 'Effort +2, worse: now 2']);
    expect(textAt('.scene-scores [data-score=trust] b')).toBe('−2');
    expect(at('.scene-live [data-part=taught] a').getAttribute('href')).toBe(
      '/lessons/F1.1#listen',
    );
  });

  test('is announced by a status that was there before', () => {
    const status = at('.scene-outcome');
    expect(status.getAttribute('role')).toBe('status');
    expect(textAt('.scene-outcome')).toBe('');
    choose('stay');
    expect(at('.scene-outcome')).toBe(status);
    expect(status.textContent).toContain('That is what stay does');
  });

  test('opens only the options whose conditions hold', () => {
    walk('stay');
    expect(options()).toEqual(['text', 'leave']);
    at('[data-task=back]').click();
    walk('promise');
    expect(options()).toEqual(['text', 'leave', 'correct']);
  });

  test('can be taken back at once, and counts no more', async () => {
    choose('pass');
    at('[data-task=back]').click();
    expect(textAt('.scene-scores [data-score=trust] b')).toBe('0');
    expect(shown('.scene-live fieldset')).toBe(true);
    expect(at('[data-task=back]').hidden).toBe(true);
    await kept();
  });

  test('stands in the story so far, folded, with its scene', () => {
    walk('pass', 'sorry');
    expect(textAt('[data-part=so-far]')).toBe('2 choices');
    expect(at('.scene-past')).toHaveProperty('open', false);
    const steps = [...document.querySelectorAll('.scene-past .scene-step')].map(
      (each) => each.textContent,
    );
    expect(steps[0]).toMatch(/Scene 1.*The phone rings.*I choose pass.*why/s);
    expect(steps[1]).toMatch(/Scene 2.*You again.*I choose sorry/s);
  });
});
