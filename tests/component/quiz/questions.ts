/** One question of each type, as front matter holds them. */
import type { SectionLink } from '#catalog/sections.ts';
import type { Option, Question } from '#domain/content/question.ts';

const option = (id: string, text: string, correct = false): Option => ({
  id,
  text,
  correct,
  feedback: `Because of “${text}”.`,
});
const item = (id: string, text: string) => ({ id, text, feedback: `${text} has its place.` });
const place = (id: string, text: string) => ({ id, text, feedback: `What ${text} tells you.` });
const fields = { asks: 'recall', section: 'F3.2#card', revision: 1 } as const;

export const single: Question = {
  ...fields,
  id: 'single',
  type: 'single',
  asks: 'next',
  section: '#listen',
  stem: 'Which line comes first?',
  options: [
    option('rule', '“Our terms say no.”'),
    option('named', '“The train let you down.”', true),
    option('credit', '“I can offer a credit.”'),
  ],
};

export const multiple: Question = {
  ...fields,
  id: 'multiple',
  type: 'multiple',
  stem: 'Which two belong in every handover?',
  options: [
    option('name', 'Their name', true),
    option('mood', 'Their mood'),
    option('promise', 'What was promised', true),
    option('tape', 'The recording'),
  ],
};

export const trueFalse: Question = {
  ...fields,
  id: 'true-false',
  type: 'true-false',
  stem: 'A late call back is worse than none.',
  answer: false,
  feedback: { whenTrue: 'Silence is worse still.', whenFalse: 'Late can be put right.' },
};

export const ordering: Question = {
  ...fields,
  id: 'ordering',
  type: 'ordering',
  section: '#steps',
  stem: 'Put the steps in order.',
  items: [item('hear', 'Hear'), item('own', 'Own'), item('act', 'Act'), item('return', 'Return')],
};

export const matching: Question = {
  ...fields,
  id: 'matching',
  type: 'matching',
  stem: 'Who does what?',
  answers: [
    { id: 'owns', text: 'Owns the case', feedback: 'It fits the desk.' },
    { id: 'tells', text: 'Tells the customer', feedback: 'It fits the line.' },
    { id: 'waits', text: 'Waits', feedback: 'It fits nobody.' },
  ],
  rows: [
    { id: 'desk', text: 'The desk', answer: 'owns', feedback: 'The desk took the call.' },
    { id: 'line', text: 'The line', answer: 'tells', feedback: 'The line has the number.' },
  ],
};

export const numeric: Question = {
  ...fields,
  id: 'numeric',
  type: 'numeric',
  stem: 'Of 800 customers 76 left. What is the loss rate?',
  answer: 9.5,
  unit: '%',
  tolerance: 0.1,
  feedback: { right: '76 of 800.', wrong: 'Divide those who left by all.' },
  mistakes: [{ id: 'net', value: 2, feedback: 'That is the net figure.' }],
};

export const text: Question = {
  ...fields,
  id: 'text',
  type: 'text',
  stem: 'What is a customer called who is passed from desk to desk?',
  answers: ['Hot potato', 'A hot potato'],
  exact: [],
  feedback: { right: 'Nobody holds it.', wrong: 'It burns whoever holds it.' },
  mistakes: [{ id: 'game', answers: ['ping-pong'], feedback: 'That is the game.' }],
};

export const reflection: Question = {
  ...fields,
  id: 'reflection',
  type: 'reflection',
  stem: 'Which promise did you keep this week?',
  feedback: 'It names a person, a day and what was promised.',
};

export const likert: Question = {
  ...fields,
  id: 'likert',
  type: 'likert',
  stem: 'I say when I will be back.',
  options: [place('never', 'Never'), place('sometimes', 'Sometimes'), place('often', 'Often')],
};

const numbered = (quiz: string, questions: readonly Question[]): Question[] =>
  questions.map((question, index) => ({ ...question, id: `${quiz}-q${index + 1}` }));
const named = (quiz: string, questions: readonly Question[]): Question[] =>
  questions.map((question) => ({ ...question, id: `${quiz}-${question.id}` }));

/** A lesson’s check. */
export const check = numbered('T1', [single, multiple, ordering]);

/** A quiz page: five questions, so that it has numbered links. */
export const quiz = numbered('TQ', [single, multiple, ordering, single, single]);

/** A quiz with a question of every type, to be answered in practice or as an exam. */
export const types = named('TYPES', [
  single,
  multiple,
  trueFalse,
  ordering,
  matching,
  numeric,
  text,
  reflection,
  likert,
]);

/** A bank of six, to draw from. */
export const bank = numbered('BANK', [single, single, single, single, single, single]);

export const sectionLink = (section: string): SectionLink => ({
  href: `/lessons/${section}`,
  lesson: section.startsWith('#') ? undefined : `Lesson ${section.split('#')[0] ?? ''}`,
});
