/** Short answer keys, written by hand. */
import type {
  ChoiceKey,
  MatchKey,
  NumberKey,
  OpenKey,
  OrderKey,
  TextKey,
} from '#domain/quiz/key.ts';

const fields = { id: 'q', revision: 'r1' };

export const single: ChoiceKey = {
  ...fields,
  type: 'single',
  choices: ['a', 'b', 'c'],
  right: ['b'],
};

export const trueFalse: ChoiceKey = {
  ...fields,
  type: 'true-false',
  choices: ['true', 'false'],
  right: ['false'],
};

export const multiple: ChoiceKey = {
  ...fields,
  type: 'multiple',
  choices: ['a', 'b', 'c', 'd'],
  right: ['a', 'c'],
};

export const ordering: OrderKey = {
  ...fields,
  type: 'ordering',
  right: ['hear', 'own', 'act', 'return'],
};

/** `held` fits two rows, `dropped` none. */
export const matching: MatchKey = {
  ...fields,
  type: 'matching',
  answers: ['held', 'passed', 'dropped'],
  right: new Map([
    ['mine', 'held'],
    ['sent', 'passed'],
    ['ours', 'held'],
  ]),
};

export const numeric: NumberKey = {
  ...fields,
  type: 'numeric',
  answer: 9.5,
  tolerance: 0.1,
  unit: '%',
  mistakes: [{ id: 'upside-down', value: 10.5 }],
};

export const text: TextKey = {
  ...fields,
  type: 'text',
  answers: ['the café owner', 'she'],
  exact: [],
  mistakes: [{ id: 'waiter', answers: ['the waiter'] }],
};

export const likert: OpenKey = { ...fields, type: 'likert', choices: ['never', 'often', 'always'] };
export const reflection: OpenKey = { ...fields, type: 'reflection', choices: [] };
