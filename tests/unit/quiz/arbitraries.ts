/** Random questions and answers for property tests. */
import fc from 'fast-check';
import type { AnswerKey } from '#domain/quiz/key.ts';

/** Printed with a failing property, so that a run can be repeated. */
export const seed = 20_260_101;

const ids = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength, maxLength });

export const singleKey: fc.Arbitrary<AnswerKey> = ids(2, 6).chain((choices) =>
  fc
    .constantFrom(...choices)
    .map((right) => ({ id: 'q', type: 'single', choices, right: [right] })),
);

export const multipleKey: fc.Arbitrary<AnswerKey> = ids(2, 8).chain((choices) =>
  fc
    .subarray(choices, { minLength: 1 })
    .map((right) => ({ id: 'q', type: 'multiple', choices, right })),
);

export const orderingKey: fc.Arbitrary<AnswerKey> = ids(3, 8).map((choices) => ({
  id: 'q',
  type: 'ordering',
  choices,
  right: choices,
}));

export const anyKey = fc.oneof(singleKey, multipleKey, orderingKey);

/** An answer a learner can give: any options, or the items in any order. */
export const answerTo = (key: AnswerKey): fc.Arbitrary<string[]> => {
  const choices = [...key.choices];
  if (key.type === 'single') return fc.constantFrom(...choices).map((choice) => [choice]);
  const least = key.type === 'ordering' ? choices.length : 0;
  return fc.shuffledSubarray(choices, { minLength: least, maxLength: choices.length });
};

/** A question with an answer to it. */
export const answered = anyKey.chain((key) =>
  answerTo(key).map((choice): { key: AnswerKey; choice: string[] } => ({ key, choice })),
);
