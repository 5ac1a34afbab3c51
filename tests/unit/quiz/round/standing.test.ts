import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { latestResponse } from '#domain/quiz/latest.ts';
import { answersOf, standingOf, type StoredAnswer } from '#domain/quiz/round.ts';
import { multiple, ordering, reflection } from '../keys.ts';
import { asked, keyOf, right, scale, wrong } from './rounds.ts';

const key = keyOf('q1');
const fields = { id: 'q1', revision: 'r1' };
const standing = (question: AnswerKey, answer: StoredAnswer) => standingOf(asked(question), answer);

describe('an answer given earlier', () => {
  test('stands while the question asks the same', () => {
    expect(standing(key, right())).toBe('stands');
    expect(standing(key, wrong())).toBe('stands');
  });

  test('does not stand when the question has changed, whatever it earned', () => {
    const changed = { ...key, revision: 'r2' };
    expect(standing(changed, right())).toBe('changed');
    expect(standing(changed, wrong())).toBe('changed');
  });

  test('is gone when an option it names was taken out', () => {
    expect(standing(key, { ...wrong(), choice: ['removed'] })).toBe('gone');
    expect(standing(multiple, { choice: ['a', 'removed'], points: 0.5, at: 1 })).toBe('gone');
  });

  test('stands whatever its practice try names', () => {
    expect(standing(key, { ...wrong(), retry: { choice: ['removed'], at: 2 } })).toBe('stands');
  });

  test('to an order is gone when an item was added', () => {
    const order: StoredAnswer = { choice: ['hear', 'own', 'act'], points: 1, at: 1 };
    expect(standing(ordering, order)).toBe('gone');
  });
});

describe('an answer from before revisions', () => {
  const old: StoredAnswer = { choice: ['yes'], points: 1, at: 1 };

  test('stands while it would be marked the same', () => {
    expect(standing(key, old)).toBe('stands');
    expect(standing(multiple, { choice: ['a'], points: 0.5, at: 1 })).toBe('stands');
  });

  test('does not stand when it would be marked otherwise', () => {
    expect(standing(key, { ...old, points: 0 })).toBe('changed');
    expect(standing({ ...key, right: ['no'] }, old)).toBe('changed');
  });

  test('does not stand when its question is not marked any more', () => {
    const opinion: AnswerKey = { ...fields, type: 'likert', choices: ['yes', 'no'] };
    expect(standing(opinion, old)).toBe('changed');
  });

  test('to a question without right and wrong stands', () => {
    expect(standing(scale, { choice: ['agree'], points: 0, at: 1 })).toBe('stands');
    expect(standing(reflection, { choice: [], text: 'Ana', points: 0, at: 1 })).toBe('stands');
  });
});

test('the answers of a round are those that stand; of the others it is known why not', () => {
  const stored = new Map([
    ['q1', right()],
    ['q2', { ...right(), revision: 'r0' }],
    ['q3', { ...right(), choice: ['removed'] }],
    ['q9', right()],
  ]);
  const questions = [...['q1', 'q2', 'q3'].map(keyOf), scale].map(asked);
  const { answers, lapsed } = answersOf(questions, stored);
  expect([...answers]).toEqual([['q1', right()]]);
  expect([...lapsed]).toEqual([
    ['q2', 'changed'],
    ['q3', 'gone'],
  ]);
});

test('a practice try that names what was taken out is left out; the answer that counts stays', () => {
  const retry = { choice: ['removed'], at: 2 };
  const today = { choice: ['maybe'], at: 2 };
  const stored = new Map([
    ['q1', { ...wrong(), retry }],
    ['q2', { ...wrong(), retry: today }],
  ]);
  const { answers } = answersOf(['q1', 'q2'].map(keyOf).map(asked), stored);
  expect(answers.get('q1')).toEqual(wrong());
  expect(answers.get('q2')?.retry).toEqual(today);
  expect(stored.get('q1')?.retry).toBe(retry);
});

test('what the learner gave last is the practice try, where there is one', () => {
  const retry = { choice: ['yes'], at: 2 };
  expect(latestResponse(wrong())).toEqual(wrong());
  expect(latestResponse({ ...wrong(), retry })).toBe(retry);
});
