import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerKey, isGraded } from '#domain/quiz/key.ts';
import { isOffered } from '#domain/quiz/offered.ts';
import { pairsOf } from '#domain/quiz/pairs.ts';
import { answeredOf, gradedKey, openKey, seed } from './arbitraries.ts';
import * as keys from './keys.ts';
import { questionOf, written } from './written.ts';

describe('the answer key', () => {
  test.each([
    [written.single, { choices: ['a', 'b', 'c'], right: ['b'] }],
    [written.multiple, { choices: ['a', 'b', 'c'], right: ['a', 'c'] }],
    [written.trueFalse, { choices: ['true', 'false'], right: ['false'] }],
    [written.ordering, { right: ['hear', 'own', 'act'] }],
    [
      written.matching,
      {
        answers: ['held', 'passed'],
        right: new Map([
          ['mine', 'held'],
          ['sent', 'passed'],
        ]),
      },
    ],
    [written.likert, { choices: ['never', 'often', 'always'] }],
    [written.reflection, { choices: [] }],
  ])('of a $type question holds its ids', (fields, expected) => {
    const { id, type, revision, ...rest } = answerKey(questionOf(fields));
    expect({ id, type }).toEqual({ id: 'Q1.1', type: fields.type });
    expect(revision).toMatch(/^[0-9a-z]{1,7}$/);
    expect(rest).toEqual(expected);
  });

  test('of a numeric question holds the number, how far off counts, the unit and the mistakes', () => {
    expect(answerKey(questionOf(written.numeric))).toMatchObject({
      answer: 9.5,
      tolerance: 0.1,
      unit: '%',
      mistakes: [{ id: 'upside-down', value: 10.5 }],
    });
    expect(answerKey(questionOf({ ...written.numeric, unit: undefined }))).toMatchObject({
      unit: '',
    });
  });

  test('of a text question holds every accepted wording, what counts and the mistakes', () => {
    expect(answerKey(questionOf({ ...written.text, exact: ['case'] }))).toMatchObject({
      answers: ['the café owner', 'she'],
      exact: ['case'],
      mistakes: [{ id: 'waiter', answers: ['the waiter'] }],
    });
  });

  test('says that scales and reflections are not graded', () => {
    const ungraded = Object.values(written)
      .map((fields) => answerKey(questionOf(fields)))
      .filter((key) => !isGraded(key));
    expect(ungraded.map(({ type }) => type)).toEqual(['likert', 'reflection']);
  });
});

describe('a response is offered', () => {
  test('when it is any answer a learner can give today', () => {
    fc.assert(
      fc.property(answeredOf(fc.oneof(gradedKey, openKey)), ([key, response]) => {
        fc.pre(response.choice.length > 0 || response.text !== undefined);
        return isOffered(key, response);
      }),
      { seed },
    );
  });

  test.each([
    ['a chosen option was taken out', keys.single, ['gone']],
    ['one of several was taken out', keys.multiple, ['a', 'gone']],
    ['nothing was chosen', keys.multiple, []],
    ['a place on the scale was taken out', keys.likert, ['gone']],
    ['an item was added to the order', keys.ordering, ['hear', 'own', 'act']],
    ['an item was taken out of the order', keys.ordering, ['hear', 'own', 'act', 'return', 'gone']],
    ['an item was replaced', keys.ordering, ['hear', 'own', 'act', 'gone']],
    ['an item stands twice', keys.ordering, ['hear', 'own', 'act', 'act']],
    ['a row was taken out', keys.matching, ['gone', 'held']],
    ['an answer was taken out', keys.matching, ['mine', 'gone']],
    ['nothing was matched', keys.matching, []],
    ['a row has no partner', keys.matching, ['mine']],
    ['options were chosen where a number is asked for now', keys.numeric, ['a']],
    ['options were chosen where words are asked for now', keys.text, ['a']],
    ['options were chosen where a thought is asked for now', keys.reflection, ['a']],
  ])('no longer when %s', (_, key, choice) => {
    expect(isOffered(key, { choice })).toBe(false);
  });

  test('when only some rows are matched', () => {
    expect(isOffered(keys.matching, { choice: ['sent', 'held'] })).toBe(true);
  });
});

test('matches are read in twos, and one without a partner is left out', () => {
  expect(pairsOf(['mine', 'held', 'sent', 'passed', 'ours'])).toEqual([
    ['mine', 'held'],
    ['sent', 'passed'],
  ]);
  expect(pairsOf([])).toEqual([]);
});
