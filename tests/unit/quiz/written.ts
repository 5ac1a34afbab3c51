/** Questions as authors write them, one of each type. */
import { question, type Question } from '#domain/content/question.ts';

const choice = (id: string, more: object = {}) => ({
  id,
  text: id,
  feedback: `About ${id}.`,
  ...more,
});
const outcomes = { right: 'Right.', wrong: 'Wrong.' };

export const written = {
  single: {
    type: 'single',
    options: [choice('a'), choice('b', { correct: true }), choice('c')],
  },
  multiple: {
    type: 'multiple',
    options: [choice('a', { correct: true }), choice('b'), choice('c', { correct: true })],
  },
  trueFalse: {
    type: 'true-false',
    answer: false,
    feedback: { whenTrue: 'No.', whenFalse: 'Yes.' },
  },
  ordering: { type: 'ordering', items: ['hear', 'own', 'act'].map((id) => choice(id)) },
  matching: {
    type: 'matching',
    answers: [choice('held'), choice('passed')],
    rows: [choice('mine', { answer: 'held' }), choice('sent', { answer: 'passed' })],
  },
  numeric: {
    type: 'numeric',
    answer: 9.5,
    unit: '%',
    tolerance: 0.1,
    feedback: outcomes,
    mistakes: [{ id: 'upside-down', value: 10.5, feedback: 'Divide the other way.' }],
  },
  text: {
    type: 'text',
    answers: ['the café owner', 'she'],
    feedback: outcomes,
    mistakes: [{ id: 'waiter', answers: ['the waiter'], feedback: 'He brings it.' }],
  },
  likert: { type: 'likert', options: ['never', 'often', 'always'].map((id) => choice(id)) },
  reflection: { type: 'reflection', feedback: 'A name, and what they needed.' },
} as const;

/** The question that its author gets by writing these fields. */
export function questionOf(fields: object): Question {
  return question.parse({ id: 'Q1.1', stem: 'Which?', section: 'F1.1#why', ...fields });
}

export { choice };
