import { describe, expect, test } from 'vitest';
import { roundResult, withAnswer } from '#domain/quiz/round.ts';
import { answers, guess, half, keys, right, scale, wrong } from './rounds.ts';

const exam = (submitted: boolean) => ({ mode: 'exam' as const, submitted });

describe('the result of a round', () => {
  test('counts what is answered, right, partly right, guessed and missed', () => {
    expect(
      roundResult(keys, answers({ ...guess(), seconds: 12 }, { ...half(), seconds: 5 }), 0.8),
    ).toEqual({
      total: 3,
      answered: 2,
      right: 1,
      partly: 1,
      guessed: 1,
      score: 0.5,
      finished: false,
      passed: false,
      missed: ['q1', 'q2'],
      seconds: 17,
    });
  });

  test('leaves questions without right and wrong out', () => {
    const given = new Map([
      ...answers(right(), right(), right()),
      ['s1', { ...wrong(), choice: ['agree'] }],
    ]);
    expect(roundResult([...keys, scale], given, 0.8)).toMatchObject({
      total: 3,
      answered: 3,
      score: 1,
      finished: true,
      missed: [],
    });
  });

  test('without a pass mark is a pass as soon as it is finished', () => {
    expect(roundResult(keys, answers(wrong(), wrong(), wrong()), undefined)).toMatchObject({
      finished: true,
      passed: true,
    });
  });

  test('ignores a practice try', () => {
    const mended = withAnswer(wrong(), { choice: ['yes'] }, 1, 2, 'practice');
    expect(roundResult(keys.slice(0, 1), answers(mended), 0.8)).toMatchObject({
      right: 0,
      passed: false,
    });
  });
});

describe('a round of practice', () => {
  test('is finished, and can be passed, when every question has an answer', () => {
    expect(roundResult(keys, answers(right(), right()), 0.5).passed).toBe(false);
    const all = answers(right(), right(), wrong());
    expect(roundResult(keys, all, 0.5)).toMatchObject({ finished: true, passed: true });
    expect(roundResult(keys, all, 0.8)).toMatchObject({ finished: true, passed: false });
  });

  test('of a quiz without questions is not finished', () => {
    expect(roundResult([], new Map(), undefined).finished).toBe(false);
    expect(roundResult([scale], new Map(), undefined).finished).toBe(false);
  });

  test('does not count a question without an answer as missed', () => {
    expect(roundResult(keys, answers(right(), wrong()), 0.8).missed).toEqual(['q2']);
  });
});

describe('an exam', () => {
  test('is finished when it is handed in, not when every question has an answer', () => {
    const all = answers(right(), right(), right());
    expect(roundResult(keys, all, 0.8, exam(false))).toMatchObject({
      finished: false,
      passed: false,
    });
    expect(roundResult(keys, all, 0.8, exam(true))).toMatchObject({ finished: true, passed: true });
  });

  test('counts a question left open as missed once it is handed in', () => {
    const two = answers(right(), undefined, right());
    expect(roundResult(keys, two, 0.5, exam(false)).missed).toEqual([]);
    expect(roundResult(keys, two, 0.5, exam(true))).toMatchObject({
      answered: 2,
      score: 2 / 3,
      passed: true,
      missed: ['q2'],
    });
  });
});

describe('a guess', () => {
  test('that is right counts for the score and still comes back', () => {
    expect(roundResult(keys, answers(guess(), right(), right()), 0.8)).toMatchObject({
      score: 1,
      passed: true,
      guessed: 1,
      missed: ['q1'],
    });
  });

  test('that is wrong is missed like any other', () => {
    const missed = { ...wrong(), guessed: true as const };
    expect(roundResult(keys, answers(missed, right(), right()), 0.8)).toMatchObject({
      guessed: 0,
      missed: ['q1'],
    });
  });
});
