import { describe, expect, test } from 'vitest';
import { eventKinds } from '#domain/progress/kinds.ts';
import { attemptOf, isKept, withAnswer, type StoredAnswer } from '#domain/quiz/round.ts';
import { answers, guess, keys, right, scale, wrong } from './rounds.ts';

const practised = withAnswer(wrong(10), { choice: ['yes'] }, 1, 99, 'practice');
const given = answers(practised, { ...guess(20), seconds: 7 }, wrong(30));

describe('an attempt', () => {
  const attempt = attemptOf('Q1', keys, given, 0.8);

  test('holds every answer that counted, as it was given, in quiz order', () => {
    const shuffled = new Map([...given].toReversed());
    expect(attemptOf('Q1', keys, shuffled, 0.8)).toEqual({
      quiz: 'Q1',
      answers: [
        { question: 'q1', choice: ['no'], revision: 'r1', points: 0 },
        { question: 'q2', choice: ['yes'], revision: 'r1', guessed: true, seconds: 7, points: 1 },
        { question: 'q3', choice: ['no'], revision: 'r1', points: 0 },
      ],
      score: 1 / 3,
      passed: false,
      mode: 'practice',
    });
  });

  test('keeps what was written', () => {
    const written: StoredAnswer = { choice: [], text: '9,5', points: 1, at: 1 };
    const [first] = attemptOf('Q1', keys, answers(written), 0.8).answers;
    expect(first).toEqual({ question: 'q1', choice: [], text: '9,5', points: 1 });
  });

  test('is of a form that the learner record reads back whole', () => {
    expect(eventKinds.attempt.read(attempt)).toEqual(attempt);
  });

  test('leaves out questions that were not answered, or that have no right and wrong', () => {
    const two = new Map([
      ...answers(undefined, right()),
      ['s1', { ...wrong(), choice: ['agree'] }],
    ]);
    const { answers: kept } = attemptOf('Q1', [...keys, scale], two, 0.8);
    expect(kept.map(({ question }) => question)).toEqual(['q2']);
  });

  test('at an exam says so, and holds questions left open as worth nothing', () => {
    const round = { mode: 'exam', submitted: true } as const;
    const exam = attemptOf('Q1', keys, answers(right(), undefined, right()), 0.6, round);
    expect(exam).toMatchObject({ mode: 'exam', score: 2 / 3, passed: true });
    expect(exam.answers[1]).toEqual({ question: 'q2', choice: [], points: 0 });
  });
});

describe('a finished round', () => {
  const attempt = attemptOf('Q1', keys, given, 0.8);

  test('is kept once: when an attempt is as young as the youngest answer that counts', () => {
    expect(isKept('Q1', given, [{ ...attempt, at: 30 }])).toBe(true);
    expect(isKept('Q1', given, [{ ...attempt, at: 29 }])).toBe(false);
    expect(isKept('Q1', given, [])).toBe(false);
  });

  test('is not kept by an attempt from before it began, even when nothing was answered', () => {
    const earlier = [{ ...attempt, at: 30 }];
    expect(isKept('Q1', given, earlier, 31)).toBe(false);
    expect(isKept('Q1', new Map(), earlier, 31)).toBe(false);
    expect(isKept('Q1', new Map(), [{ ...attempt, at: 31 }], 31)).toBe(true);
  });

  test('is not kept by the attempt at another quiz', () => {
    expect(isKept('Q1', given, [{ ...attempt, quiz: 'Q2', at: 40 }])).toBe(false);
  });
});
