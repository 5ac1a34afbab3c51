/** One question of each type, as front matter holds them. */
import type { Option, Question } from '#domain/content/question.ts';

const option = (id: string, text: string, correct = false): Option => ({
  id,
  text,
  correct,
  feedback: `Because of “${text}”.`,
});
const item = (id: string, text: string) => ({ id, text, feedback: `${text} has its place.` });

export const single: Question = {
  id: 'T1-q1',
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
  id: 'T1-q2',
  type: 'multiple',
  asks: 'recall',
  section: 'F3.2#card',
  stem: 'Which two belong in every handover?',
  options: [
    option('name', 'Their name', true),
    option('mood', 'Their mood'),
    option('promise', 'What was promised', true),
    option('tape', 'The recording'),
  ],
};

export const ordering: Question = {
  id: 'T1-q3',
  type: 'ordering',
  asks: 'recall',
  section: '#steps',
  stem: 'Put the steps in order.',
  items: [item('hear', 'Hear'), item('own', 'Own'), item('act', 'Act'), item('return', 'Return')],
};

/** A lesson’s check. */
export const check = [single, multiple, ordering];

/** A quiz page: five questions, so that it has numbered links. Ids of its own, because the two are tested side by side. */
export const quiz = [...check, single, single].map((question, index): Question => ({
  ...question,
  id: `TQ-q${index + 1}`,
}));

export const sectionHref = (section: string): string => `/lessons/${section}`;
