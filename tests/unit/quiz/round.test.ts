import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '#domain/quiz/key.ts';
import {
  answersOf,
  attemptOf,
  isKept,
  latestChoice,
  roundResult,
  withAnswer,
  type StoredAnswer,
} from '#domain/quiz/round.ts';

const key = (id: string): AnswerKey => ({
  id,
  type: 'single',
  choices: ['yes', 'no'],
  right: ['yes'],
});
const keys = [key('q1'), key('q2'), key('q3')];
const right = (at = 1): StoredAnswer => ({ choice: ['yes'], points: 1, at });
const wrong = (at = 1): StoredAnswer => ({ choice: ['no'], points: 0, at });
const half = (at = 1): StoredAnswer => ({ choice: ['no'], points: 0.5, at });

describe('an answer', () => {
  test('counts the first time and is practice after that', () => {
    const first = withAnswer(undefined, ['no'], 0, 10);
    expect(first).toEqual({ choice: ['no'], points: 0, at: 10 });
    const second = withAnswer(first, ['yes'], 1, 20);
    expect(second).toEqual({ ...first, retry: { choice: ['yes'], at: 20 } });
    expect(withAnswer(second, ['no'], 0, 30).retry).toEqual({ choice: ['no'], at: 30 });
    expect(latestChoice(first)).toEqual(['no']);
    expect(latestChoice(second)).toEqual(['yes']);
  });

  test('is ignored when its question or all its options are gone', () => {
    const stored = new Map([
      ['q1', right()],
      ['q2', { choice: ['removed'], points: 1, at: 1 }],
      ['gone', right()],
    ]);
    expect([...answersOf(keys, stored).keys()]).toEqual(['q1']);
  });

  test('stays when only some of its options are gone', () => {
    const stored = new Map([['q1', { choice: ['removed', 'no'], points: 0, at: 1 }]]);
    expect(answersOf(keys, stored).size).toBe(1);
  });
});

describe('the result of a round', () => {
  test('counts what is answered, right, partly right and missed', () => {
    const answers = new Map([
      ['q1', right()],
      ['q2', half()],
    ]);
    expect(roundResult(keys, answers, 0.8)).toEqual({
      total: 3,
      answered: 2,
      right: 1,
      partly: 1,
      score: 0.5,
      finished: false,
      passed: false,
      missed: ['q2'],
    });
  });

  test('is a pass only when the round is finished', () => {
    const two = new Map([
      ['q1', right()],
      ['q2', right()],
    ]);
    expect(roundResult(keys, two, 0.5).passed).toBe(false);
    const three = new Map([...two, ['q3', wrong()] as const]);
    expect(roundResult(keys, three, 0.5)).toMatchObject({ finished: true, passed: true });
    expect(roundResult(keys, three, 0.8)).toMatchObject({ finished: true, passed: false });
  });

  test('without a pass mark is a pass as soon as it is finished', () => {
    const answers = new Map(keys.map(({ id }) => [id, wrong()]));
    expect(roundResult(keys, answers, undefined)).toMatchObject({ finished: true, passed: true });
  });

  test('of a quiz without questions is not finished', () => {
    expect(roundResult([], new Map(), undefined).finished).toBe(false);
  });

  test('ignores a practice try', () => {
    const answers = new Map([['q1', withAnswer(wrong(), ['yes'], 1, 2)]]);
    expect(roundResult([key('q1')], answers, 0.8)).toMatchObject({ right: 0, passed: false });
  });
});

describe('an attempt', () => {
  const answers = new Map([
    ['q3', wrong(30)],
    ['q1', withAnswer(wrong(10), ['yes'], 1, 99)],
    ['q2', right(20)],
  ]);
  const attempt = attemptOf('Q1', keys, answers, 0.8);

  test('holds every answer that counted, in quiz order', () => {
    expect(attempt).toEqual({
      quiz: 'Q1',
      answers: [
        { question: 'q1', choice: ['no'], points: 0 },
        { question: 'q2', choice: ['yes'], points: 1 },
        { question: 'q3', choice: ['no'], points: 0 },
      ],
      score: 1 / 3,
      passed: false,
    });
  });

  test('is kept once: when it is as young as the youngest answer that counts', () => {
    expect(isKept('Q1', answers, [{ ...attempt, at: 30 }])).toBe(true);
    expect(isKept('Q1', answers, [{ ...attempt, at: 29 }])).toBe(false);
    expect(isKept('Q1', answers, [])).toBe(false);
  });

  test('is not replaced by the attempt at another quiz', () => {
    expect(isKept('Q1', answers, [{ ...attempt, quiz: 'Q2', at: 40 }])).toBe(false);
  });

  test('leaves out questions without an answer', () => {
    expect(attemptOf('Q1', keys, new Map([['q2', right()]]), 0.8).answers).toHaveLength(1);
  });
});
