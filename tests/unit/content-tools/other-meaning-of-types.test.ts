/** Which edits keep a question the same question, for the types that have no options. */
import { describe, expect, test } from 'vitest';
import { keptFrom } from '#content-tools/ledger/kept-question.ts';
import { otherMeaning } from '#content-tools/ledger/other-meaning.ts';
import type { Question, QuestionOf } from '#domain/content/question.ts';
import { feedback, written } from './written-questions.ts';

describe('an ordering question', () => {
  const ordering = (...items: string[]): Question =>
    written({
      type: 'ordering',
      stem: 'Put the four steps of a recovery in order.',
      items: items.map((text, index) => ({ id: `i${index}`, text, feedback })),
    });
  const steps = ['Hear them out', 'Own your part', 'Act within limits', 'Return and check'];
  const [hear = '', own = '', act = '', back = ''] = steps;
  const kept = keptFrom(ordering(...steps));

  test.each([
    ['with two neighbours swapped', [own, hear, act, back]],
    ['with an item added on top', ['Breathe', ...steps]],
    ['with its first item moved to the end', [own, act, back, hear]],
    ['with an item reworded', ['Listen first', own, act, back]],
  ])('asks the same %s', (_, items) => {
    expect(otherMeaning(kept, ordering(...items))).toBeUndefined();
  });

  test.each([
    ['turned round', steps.toReversed()],
    ['with other steps', ['Greet', 'Sort', 'Pack', back]],
  ])('asks something else %s', (_, items) => {
    expect(otherMeaning(kept, ordering(...items))).toBe('right answer');
  });
});

describe('a matching question', () => {
  const matching = (pairs: readonly [row: string, answer: string][]): Question =>
    written({
      type: 'matching',
      stem: 'Whose case is it now?',
      answers: ['Held', 'Passed', 'Dropped'].map((text) => ({ id: text, text, feedback })),
      rows: pairs.map(([text, answer], index) => ({ id: `r${index}`, text, answer, feedback })),
    });
  const inbox = 'It lies in the team inbox until somebody is free';
  const ewa = 'Ewa in Repairs has the notes and has said yes';
  const number = 'Repairs look after roofs, so here is their number';
  const kept = keptFrom(
    matching([
      [inbox, 'Dropped'],
      [ewa, 'Held'],
      [number, 'Passed'],
    ]),
  );

  test('asks the same with its rows in another order and one reworded', () => {
    const edited = matching([
      ['Repairs do roofs, and here is their direct number', 'Passed'],
      [inbox, 'Dropped'],
      [ewa, 'Held'],
    ]);

    expect(otherMeaning(kept, edited)).toBeUndefined();
  });

  test('asks something else when most rows have another answer', () => {
    const edited = matching([
      [inbox, 'Held'],
      [ewa, 'Dropped'],
      [number, 'Passed'],
    ]);

    expect(otherMeaning(kept, edited)).toBe('right answer');
  });
});

describe('a written question', () => {
  const outcomes = { right: feedback, wrong: feedback };

  test('asks for another number as soon as the number differs', () => {
    const numeric = (fields: Partial<QuestionOf<'numeric'>>): Question =>
      written({ type: 'numeric', stem: 'What is the net gain?', feedback: outcomes, ...fields });
    const kept = keptFrom(numeric({ answer: 3 }));

    expect(otherMeaning(kept, numeric({ answer: 3, unit: 'customers' }))).toBeUndefined();
    expect(otherMeaning(kept, numeric({ answer: 4 }))).toBe('right answer');
    expect(otherMeaning(kept, numeric({ answer: -3 }))).toBe('right answer');
  });

  test('may accept more wordings or fewer', () => {
    const text = (...answers: string[]): Question =>
      written({ type: 'text', stem: 'What do we call it?', answers, feedback: outcomes });
    const kept = keptFrom(text('hot potato', 'a case nobody holds'));

    expect(otherMeaning(kept, text('hot potato'))).toBeUndefined();
    expect(
      otherMeaning(kept, text('hot potato', 'the hot potatoes', 'passed on', 'orphan')),
    ).toBeUndefined();
    expect(otherMeaning(kept, text('warm handoff', 'handover'))).toBe('right answer');
  });
});

test('a question without a right answer is told by its stem alone', () => {
  const reflection = (stem: string): Question => written({ type: 'reflection', stem, feedback });
  const likert = written({
    type: 'likert',
    stem: 'Which promise was missed last week?',
    options: ['Never', 'Often', 'Always'].map((text) => ({ id: text, text, feedback })),
  });
  const kept = keptFrom(reflection('Which promise of yours was missed last week?'));

  expect(kept.right).toEqual([]);
  expect(otherMeaning(kept, likert)).toBeUndefined();
  expect(otherMeaning(kept, reflection('Who thanked you, and for what?'))).toBe('stem');
});
