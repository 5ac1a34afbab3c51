import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedback, nextReveal, type Reveal } from '#domain/quiz/feedback.ts';
import { grade } from '#domain/quiz/grade.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import { answered, seed } from './arbitraries.ts';

const single: AnswerKey = { id: 'q', type: 'single', choices: ['a', 'b', 'c'], right: ['b'] };
const multiple: AnswerKey = {
  id: 'q',
  type: 'multiple',
  choices: ['a', 'b', 'c', 'd'],
  right: ['a', 'c'],
};
const steps = ['hear', 'own', 'act', 'return'];
const ordering: AnswerKey = { id: 'q', type: 'ordering', choices: steps, right: steps };

/** What is shown, as `id:mark` with a star when the reason is open. */
const shown = (key: AnswerKey, choice: string[], reveal: Reveal): string =>
  [...feedback(key, grade(key, choice), reveal)]
    .map(([id, { mark, reason }]) => `${id}:${mark ?? '-'}${reason ? '*' : ''}`)
    .join(' ');

describe('a wrong single choice', () => {
  test('explains itself first and does not give the best answer away', () => {
    expect(shown(single, ['a'], 'chosen')).toBe('a:wrong* b:- c:-');
  });

  test('offers the best answer, then the other reasons, then nothing', () => {
    const graded = grade(single, ['a']);
    expect(shown(single, ['a'], 'best')).toBe('a:wrong* b:missed* c:-');
    expect(shown(single, ['a'], 'all')).toBe('a:wrong* b:missed* c:-*');
    expect(nextReveal(single, graded, 'chosen')).toBe('best');
    expect(nextReveal(single, graded, 'best')).toBe('all');
    expect(nextReveal(single, graded, 'all')).toBeUndefined();
  });
});

test('a right single choice offers why the others are not', () => {
  expect(shown(single, ['b'], 'chosen')).toBe('a:- b:right* c:-');
  expect(nextReveal(single, grade(single, ['b']), 'chosen')).toBe('all');
});

test('a multiple choice explains what was chosen and what was missed at once', () => {
  expect(shown(multiple, ['a', 'b'], 'chosen')).toBe('a:right* b:wrong* c:missed* d:-');
  expect(nextReveal(multiple, grade(multiple, ['a', 'b']), 'chosen')).toBe('all');
});

describe('a wrong order', () => {
  const choice = ['own', 'hear', 'act', 'return'];

  test('marks misplaced rows without telling where they belong', () => {
    expect(shown(ordering, choice, 'chosen')).toBe('hear:wrong own:wrong act:right* return:right*');
  });

  test('explains every row once the best order is shown', () => {
    expect(nextReveal(ordering, grade(ordering, choice), 'chosen')).toBe('best');
    expect(shown(ordering, choice, 'best')).toBe(
      'hear:missed* own:missed* act:right* return:right*',
    );
    expect(nextReveal(ordering, grade(ordering, choice), 'best')).toBeUndefined();
  });
});

test('opening step by step ends with every reason open, in three steps at most', () => {
  fc.assert(
    fc.property(answered, ({ key, choice }) => {
      const graded = grade(key, choice);
      let reveal: Reveal = 'chosen';
      let steps = 0;
      for (
        let next = nextReveal(key, graded, reveal);
        next;
        next = nextReveal(key, graded, reveal)
      ) {
        reveal = next;
        steps += 1;
      }
      expect(steps).toBeLessThan(3);
      expect([...feedback(key, graded, reveal).values()].every((row) => row.reason)).toBe(true);
    }),
    { seed },
  );
});

test('nothing that was chosen goes unexplained, except a row out of place', () => {
  fc.assert(
    fc.property(answered, ({ key, choice }) => {
      fc.pre(key.type !== 'ordering');
      const rows = feedback(key, grade(key, choice), 'chosen');
      return choice.every((id) => rows.get(id)?.reason === true);
    }),
    { seed },
  );
});
