/** Random questions and answers for property tests. */
import fc from 'fast-check';
import type { LearnerResponse } from '#domain/progress/model.ts';
import type {
  AnswerKey,
  ChoiceKey,
  MatchKey,
  NumberKey,
  OpenKey,
  OrderKey,
  TextKey,
} from '#domain/quiz/key.ts';

/** Printed with a failing property, so that a run can be repeated. */
export const seed = 20_260_101;

const fields = { id: 'q', revision: 'r1' };
const ids = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength, maxLength });

export const singleKey: fc.Arbitrary<ChoiceKey> = ids(2, 6).chain((choices) =>
  fc
    .constantFrom(...choices)
    .map((right) => ({ ...fields, type: 'single', choices, right: [right] })),
);

export const trueFalseKey: fc.Arbitrary<ChoiceKey> = fc.boolean().map((answer) => ({
  ...fields,
  type: 'true-false',
  choices: ['true', 'false'],
  right: [String(answer)],
}));

/** At least one option is right and one is wrong, as the schema asks. */
export const multipleKey: fc.Arbitrary<ChoiceKey> = ids(2, 8).chain((choices) =>
  fc
    .subarray(choices, { minLength: 1, maxLength: choices.length - 1 })
    .map((right) => ({ ...fields, type: 'multiple', choices, right })),
);

export const orderKey: fc.Arbitrary<OrderKey> = ids(3, 8).map((right) => ({
  ...fields,
  type: 'ordering',
  right,
}));

export const matchKey: fc.Arbitrary<MatchKey> = fc
  .tuple(ids(2, 8), ids(2, 8))
  .chain(([rows, answers]) =>
    fc.tuple(...rows.map(() => fc.constantFrom(...answers))).map((fitting) => ({
      ...fields,
      type: 'matching',
      answers,
      right: new Map(rows.map((row, at) => [`row-${row}`, fitting[at] ?? ''])),
    })),
  );

export const numberKey: fc.Arbitrary<NumberKey> = fc
  .record({
    answer: fc.integer({ min: -999, max: 999 }).map((halves) => halves / 2),
    tolerance: fc.constantFrom(0, 0.1, 2),
    unit: fc.constantFrom('', '%', '$', 'customers'),
  })
  .map((key) => ({
    ...fields,
    type: 'numeric',
    ...key,
    mistakes: [{ id: 'upside-down', value: key.answer + 10 }],
  }));

export const textKey: fc.Arbitrary<TextKey> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), { minLength: 2, maxLength: 4 })
  .map(([first = '', ...answers]) => ({
    ...fields,
    type: 'text',
    answers,
    exact: [],
    mistakes: [{ id: 'mix-up', answers: [first] }],
  }));

export const openKey: fc.Arbitrary<OpenKey> = fc.oneof(
  ids(3, 7).map((choices): OpenKey => ({ ...fields, type: 'likert', choices })),
  fc.constant<OpenKey>({ ...fields, type: 'reflection', choices: [] }),
);

export const gradedKey = fc.oneof(
  singleKey,
  trueFalseKey,
  multipleKey,
  orderKey,
  matchKey,
  numberKey,
  textKey,
);

/** An answer a learner can give. */
export function responseTo(key: AnswerKey): fc.Arbitrary<LearnerResponse> {
  switch (key.type) {
    case 'single':
    case 'true-false':
    case 'likert':
      return fc.constantFrom(...key.choices).map((id) => ({ choice: [id] }));
    case 'multiple':
      return fc.shuffledSubarray([...key.choices]).map((choice) => ({ choice }));
    case 'ordering':
      return fc
        .shuffledSubarray([...key.right], { minLength: key.right.length })
        .map((choice) => ({ choice }));
    case 'matching': {
      const rows = [...key.right.keys()];
      const picked = fc.array(fc.constantFrom(...key.answers), { minLength: rows.length });
      return fc.tuple(fc.shuffledSubarray(rows), picked).map(([matched, answers]) => ({
        choice: matched.flatMap((row, at) => [row, answers[at] ?? '']),
      }));
    }
    case 'numeric':
      return textFrom([key.answer, ...key.mistakes.map(({ value }) => value)].map(String));
    case 'text':
      return textFrom([...key.answers, ...key.mistakes.flatMap(({ answers }) => answers)]);
    case 'reflection':
      return textFrom([]);
  }
}

function textFrom(telling: readonly string[]): fc.Arbitrary<LearnerResponse> {
  return fc
    .oneof(fc.constantFrom('?', ...telling), fc.string({ maxLength: 12 }))
    .map((text) => ({ choice: [], text }));
}

const withResponse = <Key extends AnswerKey>(keys: fc.Arbitrary<Key>) =>
  keys.chain((key) => fc.tuple(fc.constant(key), responseTo(key)));

/** A question with an answer to it. */
export const answered = withResponse(fc.oneof(gradedKey, openKey));
export const answeredOf = withResponse;
