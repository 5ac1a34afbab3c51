/** What the learner record keeps of a quiz, and how it comes back. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '#components/quiz/playbook-quiz.ts';
import '#components/quiz/quiz.css';
import markup from '../../fixtures/quiz/quiz.html?raw';
import {
  at,
  attemptsAt,
  desktop,
  fillDisk,
  forget,
  load,
  nameOfFocused,
  phone,
  record,
  textAt,
} from './stage.ts';

const ids = [1, 2, 3, 4, 5].map((number) => `TQ-q${number}`);
const card = (number: number): string => `[id="TQ-q${number}"]`;
const main = (number: number): HTMLElement => at(`${card(number)} .quiz-act .btn`);
const finished = (): boolean => at('playbook-quiz').hasAttribute('data-finished');
const height = (): number => at('playbook-quiz').getBoundingClientRect().height;

function choose(number: number, ...values: string[]): void {
  for (const value of values) at(`${card(number)} input[value=${value}]`).click();
}

/** Answers a question and waits until the record has it. */
async function answer(number: number, ...values: string[]): Promise<void> {
  choose(number, ...values);
  main(number).click();
  await vi.waitFor(async () => {
    expect(await record.get('answer', `TQ-q${number}`)).toBeDefined();
  });
}

/** Four points of five: all right but the order, which stays as it started. */
async function answerAll(): Promise<void> {
  await answer(1, 'named');
  await answer(2, 'name', 'promise');
  await answer(3);
  await answer(4, 'named');
  await answer(5, 'named');
  await vi.waitFor(() => {
    expect(finished()).toBe(true);
  });
}

beforeEach(async () => {
  await forget(ids);
  await load(markup);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('an answer', () => {
  test('is saved when it is checked, by question and option id', async () => {
    await answer(2, 'promise', 'mood');
    expect(await record.get('answer', 'TQ-q2')).toMatchObject({
      choice: ['mood', 'promise'],
      points: 0,
    });
  });

  test('that was tried again counts as it was first, and shows as it was last', async () => {
    await answer(1, 'rule');
    main(1).click(); // Try again
    choose(1, 'named');
    main(1).click();
    await vi.waitFor(async () => {
      expect(await record.get('answer', 'TQ-q1')).toMatchObject({
        choice: ['rule'],
        points: 0,
        retry: { choice: ['named'] },
      });
    });
    await load(markup);
    expect(at(card(1)).dataset.verdict).toBe('right');
  });

  test('comes back after a reload with its day, and opens its reasons on request', async () => {
    await answer(1, 'rule');
    await load(markup);
    await vi.waitFor(() => {
      expect(at(card(1)).dataset.verdict).toBe('wrong');
    });
    expect(at(`${card(1)} input[value=rule]`)).toHaveProperty('checked', true);
    expect(textAt(`${card(1)} .quiz-when`)).toMatch(/^Answered on \d+ \w+\.$/);
    expect(textAt(`${card(1)} [role=status]`)).toBe('');
    expect(document.querySelectorAll(`${card(1)} .quiz-reason`)).toHaveLength(0);
    expect(main(1).textContent).toBe('Show why');
    main(1).click();
    expect(document.querySelectorAll(`${card(1)} .quiz-reason`)).toHaveLength(1);
  });

  test('to options that have been removed since is ignored, and the rest of the quiz works', async () => {
    await record.put('answer', 'TQ-q1', { choice: ['removed'], points: 1, at: 1 });
    await record.put('answer', 'TQ-q3', { choice: ['hear', 'removed'], points: 1, at: 1 });
    await record.put('answer', 'TQ-gone', { choice: ['x'], points: 1, at: 1 });
    await load(markup);
    await answer(4, 'named');
    expect(at(card(1)).dataset.verdict).toBeUndefined();
    expect(at(card(3)).dataset.verdict).toBeUndefined();
    expect(textAt('.quiz-count')).toBe('1 of 5 answered.');
    await forget(['TQ-gone']);
  });

  test('given in another tab appears, but never under the fingers of somebody answering', async () => {
    choose(2, 'mood');
    const elsewhere = { choice: ['named'], points: 1, at: Date.now() };
    await record.put('answer', 'TQ-q1', elsewhere);
    await record.put('answer', 'TQ-q2', { ...elsewhere, choice: ['name', 'promise'] });
    await vi.waitFor(() => {
      expect(at(card(1)).dataset.verdict).toBe('right');
    });
    expect(at(card(2)).dataset.verdict).toBeUndefined();
    expect(at(`${card(2)} input[value=mood]`)).toHaveProperty('checked', true);
  });

  test('that could not be saved says so, and says when it is', async () => {
    const makeRoom = fillDisk();
    choose(1, 'named');
    main(1).click();
    await vi.waitFor(() => {
      expect(textAt(`${card(1)} [role=status]`)).toMatch(/^Not saved\./);
    });
    expect(at(card(1)).dataset.verdict).toBe('right');
    makeRoom();
    await answer(4, 'named');
    await vi.waitFor(() => {
      expect(textAt(`${card(1)} [role=status]`)).toBe('Saved now.');
    });
  });
});

describe('a finished round', () => {
  test('is kept once, with every answer, the score and the pass', async () => {
    const before = await attemptsAt('TQ');
    await answerAll();
    await vi.waitFor(async () => {
      expect(await attemptsAt('TQ')).toHaveLength(before.length + 1);
    });
    const attempt = (await attemptsAt('TQ')).at(-1);
    expect(attempt?.answers.map(({ question }) => question)).toEqual(ids);
    const order = attempt?.answers[2];
    expect(attempt?.score).toBeCloseTo((4 + (order?.points ?? 1)) / 5);
    expect(attempt?.passed).toBe(true);
    await load(markup);
    await load(markup);
    expect(await attemptsAt('TQ')).toHaveLength(before.length + 1);
  });

  test('is kept after all when the page was closed before it could be', async () => {
    const before = await attemptsAt('TQ');
    const at = Date.now();
    const choice = ['hear', 'own', 'act', 'return', 'named', 'name'];
    for (const id of ids) await record.put('answer', id, { choice, points: 1, at });
    await load(markup);
    await vi.waitFor(async () => {
      expect(await attemptsAt('TQ')).toHaveLength(before.length + 1);
    });
  });

  test('shows score, pass mark and every question in words', async () => {
    await answerAll();
    expect(textAt('.quiz-score')).toMatch(
      /^4 of 5 right first time(, 1 partly right)?\. Score \d+%\.$/,
    );
    expect(textAt('.quiz-pass')).toBe('The pass mark is 80%: you have passed.');
    expect([...document.querySelectorAll('.quiz-done li')].map((row) => row.textContent)[0]).toBe(
      'Question 1: right',
    );
    expect(at('.quiz-dots a').getAttribute('aria-label')).toBe('Question 1: right');
  });

  test('asks only what was missed again, and carries the rest over', async () => {
    const before = await attemptsAt('TQ');
    await answerAll();
    at('[data-again=missed]').click();
    await vi.waitFor(async () => {
      expect(await record.get('answer', 'TQ-q3')).toBeUndefined();
    });
    expect(finished()).toBe(false);
    expect(at(card(1)).dataset.verdict).toBe('right');
    expect(nameOfFocused()).toMatch(/^Move /); // the keyboard is in the question asked again
    await answer(3);
    await vi.waitFor(async () => {
      expect(await attemptsAt('TQ')).toHaveLength(before.length + 2);
    });
    expect((await attemptsAt('TQ')).at(-1)?.answers).toHaveLength(5);
  });

  test('asks everything again from the beginning', async () => {
    await answerAll();
    at('[data-again=all]').click();
    await vi.waitFor(async () => {
      expect(await record.get('answer', 'TQ-q5')).toBeUndefined();
    });
    expect(textAt('.quiz-count')).toBe('0 of 5 answered.');
    expect(document.querySelectorAll('[data-verdict=right]')).toHaveLength(0);
    expect(document.querySelectorAll('playbook-quiz input:checked')).toHaveLength(0);
  });

  test.each([
    { size: 'a phone', view: phone },
    { size: 'a desk', view: desktop },
  ])('moves nothing on the page when it comes back on $size', async ({ view }) => {
    await view();
    await answerAll();
    vi.spyOn(record, 'list').mockResolvedValueOnce(new Map());
    await load(markup);
    const unanswered = height();
    await load(markup);
    await vi.waitFor(() => {
      expect(finished()).toBe(true);
    });
    expect(height()).toBe(unanswered);
  });
});

test('after a right answer the button leads to the next question without one', async () => {
  await answer(2, 'name', 'promise');
  await answer(1, 'named');
  expect(main(1).textContent).toBe('Next question');
  main(1).click();
  await vi.waitFor(() => {
    expect(nameOfFocused()).toMatch(/^Move /);
  });
});
