import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revisionOf } from '#domain/quiz/revision.ts';
import { seed } from './arbitraries.ts';
import { choice, questionOf, written } from './written.ts';

const revision = (fields: object): string => revisionOf(questionOf(fields));
const { single, multiple, trueFalse, ordering, matching, numeric, text, likert, reflection } =
  written;
const reworded = (list: readonly { id: string }[]): object[] =>
  list.map((each) => ({ ...each, text: 'Other words', feedback: 'Another reason.' }));
const [hear, own, act] = ordering.items;
const otherOutcomes = { right: 'Yes, because.', wrong: 'No, because.' };

describe('a revision stays', () => {
  test.each([
    ['the stem is reworded', single, { ...single, stem: 'Which one?' }],
    ['the question is moved', single, { ...single, section: 'G-L1#what-to-do', asks: 'why' }],
    ['options and reasons are reworded', single, { ...single, options: reworded(single.options) }],
    ['options are reordered', multiple, { ...multiple, options: multiple.options.toReversed() }],
    ['a wrong option is added', single, { ...single, options: [choice('d'), ...single.options] }],
    ['a wrong option is taken out', single, { ...single, options: single.options.slice(0, 2) }],
    [
      'reasons of a statement are reworded',
      trueFalse,
      {
        ...trueFalse,
        feedback: { whenTrue: 'Not so.', whenFalse: 'Just so.' },
      },
    ],
    ['items are reworded', ordering, { ...ordering, items: reworded(ordering.items) }],
    ['rows are reordered', matching, { ...matching, rows: matching.rows.toReversed() }],
    ['rows are reworded', matching, { ...matching, rows: reworded(matching.rows) }],
    [
      'an answer that fits no row is added',
      matching,
      {
        ...matching,
        answers: [choice('dropped'), ...matching.answers],
      },
    ],
    ['a known mistake is named', numeric, { ...numeric, mistakes: [], feedback: otherOutcomes }],
    ['a mistake in words is taken out', text, { ...text, mistakes: [], feedback: otherOutcomes }],
    ['accepted wordings are reordered', text, { ...text, answers: text.answers.toReversed() }],
    ['a wording is spelled as it is read', text, { ...text, answers: ['The cafe owner!', 'SHE'] }],
    [
      'a wording that reads the same is added',
      text,
      { ...text, answers: [...text.answers, 'She'] },
    ],
    ['places on a scale are reworded', likert, { ...likert, options: reworded(likert.options) }],
    ['what to compare with is reworded', reflection, { ...reflection, feedback: 'A time.' }],
  ])('when %s', (_, before, after) => {
    expect(revision(after)).toBe(revision(before));
  });

  test('whatever wrong options stand where', () => {
    const right = ['r1', 'r2'];
    const withWrong = (wrong: string[], order: string[]): object => ({
      type: 'multiple',
      options: order.map((id) => choice(id, { correct: !wrong.includes(id) })),
    });
    const lists = fc
      .subarray(['w1', 'w2', 'w3', 'w4'], { minLength: 1 })
      .chain((wrong) =>
        fc
          .shuffledSubarray([...right, ...wrong], { minLength: right.length + wrong.length })
          .map((order) => withWrong(wrong, order)),
      );
    fc.assert(
      fc.property(lists, lists, (one, other) => revision(one) === revision(other)),
      { seed },
    );
  });
});

describe('a revision changes', () => {
  test.each([
    ['its author raises it', single, { ...single, revision: 2 }],
    [
      'another option is right',
      single,
      {
        ...single,
        options: single.options.map(({ id }) => choice(id, { correct: id === 'c' })),
      },
    ],
    [
      'one more option is right',
      multiple,
      {
        ...multiple,
        options: multiple.options.map(({ id }) => choice(id, { correct: true })),
      },
    ],
    [
      'one right option fewer is asked for',
      multiple,
      {
        ...multiple,
        options: multiple.options.slice(0, 2),
      },
    ],
    ['the type changes', single, { ...single, type: 'multiple' }],
    ['the statement becomes true', trueFalse, { ...trueFalse, answer: true }],
    ['the right order changes', ordering, { ...ordering, items: [own, hear, act] }],
    ['an item is added', ordering, { ...ordering, items: [hear, own, act, choice('return')] }],
    [
      'another answer fits a row',
      matching,
      {
        ...matching,
        rows: matching.rows.map((row) => ({ ...row, answer: 'held' })),
      },
    ],
    [
      'a row is added',
      matching,
      {
        ...matching,
        rows: [...matching.rows, choice('ours', { answer: 'held' })],
      },
    ],
    ['the number changes', numeric, { ...numeric, answer: 9.4 }],
    ['the tolerance changes', numeric, { ...numeric, tolerance: 0.2 }],
    ['the unit changes', numeric, { ...numeric, unit: 'customers' }],
    ['a new wording is right', text, { ...text, answers: [...text.answers, 'the owner'] }],
    ['capital letters count from now on', text, { ...text, exact: ['case'] }],
    [
      'a place is added to the scale',
      likert,
      {
        ...likert,
        options: [...likert.options, choice('not-yet')],
      },
    ],
  ])('when %s', (_, before, after) => {
    expect(revision(after)).not.toBe(revision(before));
  });
});

test('revisions are derived the same way for ever, or everybody would be asked again', () => {
  const revisions = Object.entries(written).map(([type, fields]) => [type, revision(fields)]);
  expect(Object.fromEntries(revisions)).toEqual({
    likert: 'vtrc30',
    matching: '14nxfcl',
    multiple: 'boo15g',
    numeric: '1p9uqf5',
    ordering: '168wh0g',
    reflection: 'qylf3z',
    single: 'bbc7jo',
    text: 'f1l90i',
    trueFalse: '1fkdiix',
  });
});
