import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/content/question.ts';
import { grade, verdict } from '#domain/quiz/grade.ts';
import { answerKey, knownChoice, type AnswerKey } from '#domain/quiz/key.ts';
import { answered, multipleKey, orderingKey, seed } from './arbitraries.ts';

const single: AnswerKey = { id: 'q', type: 'single', choices: ['a', 'b', 'c'], right: ['b'] };
const multiple: AnswerKey = {
  id: 'q',
  type: 'multiple',
  choices: ['a', 'b', 'c', 'd'],
  right: ['a', 'c'],
};
const steps = ['hear', 'own', 'act', 'return'];
const ordering: AnswerKey = { id: 'q', type: 'ordering', choices: steps, right: steps };

describe('the answer key', () => {
  const option = (id: string, correct: boolean) => ({ id, correct, text: id, feedback: id });
  const base = { id: 'F1.1-q1', stem: 'Which?', section: '#why', asks: 'recall' } as const;

  test('of a choice names every option and the right ones', () => {
    const question: Question = {
      ...base,
      type: 'multiple',
      options: [option('a', true), option('b', false), option('c', true)],
    };
    expect(answerKey(question)).toEqual({
      id: 'F1.1-q1',
      type: 'multiple',
      choices: ['a', 'b', 'c'],
      right: ['a', 'c'],
    });
  });

  test('of an ordering question is the order its author wrote', () => {
    const items = steps.map((id) => ({ id, text: id, feedback: id }));
    expect(answerKey({ ...base, type: 'ordering', items })).toEqual({ ...ordering, id: 'F1.1-q1' });
  });
});

describe('an old choice', () => {
  test('loses options that the question no longer offers, and repeats', () => {
    expect(knownChoice(multiple, ['gone', 'c', 'c', 'a'])).toEqual(['c', 'a']);
  });

  test('of an ordering question is dropped when an item has been added since', () => {
    expect(knownChoice(ordering, ['hear', 'own', 'act'])).toEqual([]);
    expect(knownChoice(ordering, ['own', 'gone', 'hear', 'act', 'return'])).toEqual([
      'own',
      'hear',
      'act',
      'return',
    ]);
  });
});

describe('a single choice', () => {
  test('earns the point for the right option only', () => {
    expect(grade(single, ['b'])).toMatchObject({ points: 1, verdict: 'right' });
    expect(grade(single, ['a'])).toMatchObject({ points: 0, verdict: 'wrong' });
  });

  test('counts the first option when a record holds two', () => {
    expect(grade(single, ['a', 'b']).points).toBe(0);
    expect(grade(single, ['b', 'a']).points).toBe(1);
  });

  test('marks the option chosen and the right one left out', () => {
    expect([...grade(single, ['a']).marks]).toEqual([
      ['a', 'wrong'],
      ['b', 'missed'],
    ]);
  });
});

describe('a multiple choice', () => {
  test.each([
    { choice: ['a', 'c'], points: 1, word: 'right' },
    { choice: ['a'], points: 0.5, word: 'partly' },
    { choice: ['a', 'c', 'b'], points: 0.5, word: 'partly' },
    { choice: ['a', 'b'], points: 0, word: 'wrong' },
    { choice: ['b', 'd'], points: 0, word: 'wrong' },
    { choice: ['a', 'b', 'c', 'd'], points: 0, word: 'wrong' },
    { choice: [], points: 0, word: 'wrong' },
  ])('of $choice earns $points', ({ choice, points, word }) => {
    expect(grade(multiple, choice)).toMatchObject({ points, verdict: word });
  });

  test('marks right, wrong and missed options and leaves the rest alone', () => {
    expect([...grade(multiple, ['a', 'b']).marks]).toEqual([
      ['a', 'right'],
      ['b', 'wrong'],
      ['c', 'missed'],
    ]);
  });

  test('never earns more by adding a wrong option', () => {
    fc.assert(
      fc.property(
        multipleKey.chain((key) =>
          fc.tuple(
            fc.constant(key),
            fc.subarray([...key.choices]),
            fc.constantFrom(...key.choices),
          ),
        ),
        ([key, choice, extra]) => {
          fc.pre(!key.right.includes(extra) && !choice.includes(extra));
          return grade(key, [...choice, extra]).points <= grade(key, choice).points;
        },
      ),
      { seed },
    );
  });

  test('does not depend on the order of clicking', () => {
    fc.assert(
      fc.property(
        multipleKey.chain((key) => fc.tuple(fc.constant(key), fc.subarray([...key.choices]))),
        ([key, choice]) => grade(key, choice).points === grade(key, choice.toReversed()).points,
      ),
      { seed },
    );
  });
});

describe('an order', () => {
  test.each([
    { choice: ['hear', 'own', 'act', 'return'], points: 1, word: 'right' },
    { choice: ['own', 'hear', 'act', 'return'], points: 0.5, word: 'partly' },
    { choice: ['own', 'act', 'return', 'hear'], points: 0, word: 'wrong' },
    { choice: ['hear', 'own', 'act'], points: 0, word: 'wrong' },
  ])('of $choice earns $points', ({ choice, points, word }) => {
    expect(grade(ordering, choice)).toMatchObject({ points, verdict: word });
  });

  test('marks each row by its place', () => {
    expect([...grade(ordering, ['own', 'hear', 'act', 'return']).marks.values()]).toEqual([
      'wrong',
      'wrong',
      'right',
      'right',
    ]);
  });

  test('is never one row short of right', () => {
    fc.assert(
      fc.property(
        orderingKey.chain((key) =>
          fc.tuple(
            fc.constant(key),
            fc.shuffledSubarray([...key.choices], { minLength: key.choices.length }),
          ),
        ),
        ([key, order]) => {
          const placed = Math.round(grade(key, order).points * key.choices.length);
          return placed !== key.choices.length - 1;
        },
      ),
      { seed },
    );
  });
});

describe('any answer', () => {
  test('earns between nothing and one point, with the verdict that fits', () => {
    fc.assert(
      fc.property(answered, ({ key, choice }) => {
        const { points, verdict: word } = grade(key, choice);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
        expect(word).toBe(verdict(points));
      }),
      { seed },
    );
  });

  test('earns one point exactly when it is the right one', () => {
    fc.assert(
      fc.property(answered, ({ key, choice }) => {
        const given = key.type === 'ordering' ? choice : choice.toSorted();
        const right = key.type === 'ordering' ? key.right : key.right.toSorted();
        return (grade(key, choice).points === 1) === (given.join(' ') === right.join(' '));
      }),
      { seed },
    );
  });

  test('is graded as if ids nobody knows were not there', () => {
    fc.assert(
      fc.property(answered, ({ key, choice }) => {
        expect(grade(key, ['_gone', ...choice, '_older'])).toEqual(grade(key, choice));
      }),
      { seed },
    );
  });

  test('is graded the same after options were reordered', () => {
    fc.assert(
      fc.property(answered, ({ key, choice }) => {
        fc.pre(key.type !== 'ordering');
        const moved = { ...key, choices: key.choices.toReversed(), right: key.right.toReversed() };
        expect(grade(moved, choice).points).toBe(grade(key, choice).points);
      }),
      { seed },
    );
  });
});
