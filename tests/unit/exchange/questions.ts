/** Questions of every type, written out and at random. */
import { question, type Question, type QuestionOf } from '#domain/content/question.ts';
import type { Bank } from '#exchange/bank.ts';
import fc from 'fast-check';

function head(number: number, type: Question['type'], stem: string): object {
  return { id: `X1-q${number}`, type, stem, section: 'F3.1#the-four-steps', asks: 'why' };
}

/** One question of each type, with signs that mean something in GIFT and in XML. */
export const everyType: readonly Question[] = [
  {
    ...head(1, 'single', 'What is 2 + 2 = {?}'),
    options: [
      { id: 'four', text: '4 (= 2 × 2)', correct: true, feedback: 'Two & two <make> four.' },
      { id: 'five', text: '~5', feedback: 'One #too many.' },
    ],
  },
  {
    ...head(2, 'multiple', 'Which are even?'),
    options: [
      { id: 'two', text: '2', correct: true, feedback: 'Even.' },
      { id: 'three', text: '3', feedback: 'Odd.' },
      { id: 'four', text: '4', correct: true, feedback: 'Even: 2 × 2.' },
      { id: 'six', text: '6', correct: true, feedback: 'Even too.' },
    ],
  },
  {
    ...head(3, 'true-false', 'A smile costs nothing.'),
    answer: false,
    feedback: { whenTrue: 'It takes time.', whenFalse: 'It takes time, and is worth it.' },
  },
  {
    ...head(4, 'ordering', 'Put in order.'),
    items: ['Hear', 'Own', 'Act', 'Return'].map((text) => ({
      id: text.toLowerCase(),
      text,
      feedback: `${text} stands here.`,
    })),
  },
  {
    ...head(5, 'matching', 'Match.'),
    answers: [
      { id: 'held', text: 'Held', feedback: 'Held fits an owner.' },
      { id: 'passed', text: 'Passed', feedback: 'Passed fits a message.' },
      { id: 'dropped', text: 'Dropped', feedback: 'Dropped fits an inbox.' },
    ],
    rows: [
      { id: 'held', text: '“I have it”', answer: 'held', feedback: 'An owner.' },
      { id: 'sent', text: '“I sent it”', answer: 'passed', feedback: 'A message.' },
      { id: 'mine', text: '“Mine”', answer: 'held', feedback: 'An owner as well.' },
    ],
  },
  {
    ...head(6, 'numeric', 'What share?'),
    unit: '%',
    answer: 9.5,
    tolerance: 0.1,
    feedback: { right: 'Lost ÷ start.', wrong: 'Divide lost by start.' },
    mistakes: [{ id: 'upside-down', value: 10.5, feedback: 'Start, not end, is the base.' }],
  },
  {
    ...head(7, 'text', 'Who takes the order?'),
    answers: ['the café owner', '*star*'],
    feedback: { right: 'She does.', wrong: 'Look at the counter.' },
    mistakes: [{ id: 'waiter', answers: ['the waiter'], feedback: 'He brings it.' }],
  },
  {
    ...head(8, 'reflection', 'Whom did you help?'),
    feedback: 'A name.',
  },
  {
    ...head(9, 'likert', 'I hand over with a yes.'),
    options: ['Never', 'Often', 'Always'].map((text) => ({
      id: text.toLowerCase(),
      text,
      feedback: `${text} it is.`,
    })),
  },
].map((written) => question.parse(written));

/** The question of one type among `everyType`. */
export function sample<Type extends Question['type']>(type: Type): QuestionOf<Type> {
  const found = everyType.find((each): each is QuestionOf<Type> => each.type === type);
  if (found === undefined) throw new Error(`no sample of type ${type}`);
  return found;
}

export function bankOf(questions: readonly Question[], fields: Partial<Bank> = {}): Bank {
  const rest = { pass: 0.8, draw: undefined, mode: 'practice' as const };
  return { kind: 'quiz', id: 'X1', title: 'A quiz: of / all', questions, ...rest, ...fields };
}

const nasty = ['~', '=', '#', '{', '}', ':', '\\', '->', '%50%', '[html]', '*', '//', '\n', '\\n'];
const nastier = [
  '####',
  '::',
  '<',
  '>',
  '&',
  ']]>',
  '"',
  "'",
  '--',
  ' ',
  '\t',
  '\v',
  '\0',
  'T',
  'FALSE',
];

/** Any text an author could write, with a liking for signs that mean something. */
export const prose: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(fc.constantFrom(...nasty, ...nastier, 'a', 'é'), { maxLength: 12 })
      .map((all) => all.join('')),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const choices = fc.array(fc.record({ text: prose, correct: fc.boolean(), feedback: prose }), {
  minLength: 2,
  maxLength: 6,
});

const withId = <Row extends object>(row: Row, index: number): Row & { id: string } => ({
  ...row,
  id: `o.${index}`,
});

/** A multiple question with at least one right option and one wrong one. */
export const multiple: fc.Arbitrary<QuestionOf<'multiple'>> = fc
  .record({ stem: prose, options: choices })
  .map(({ stem, options }) => {
    const all = options.map(withId);
    const certain = all.map((option, at) => (at < 2 ? { ...option, correct: at === 0 } : option));
    return { ...fields(stem), type: 'multiple', options: certain };
  });

export const single: fc.Arbitrary<QuestionOf<'single'>> = fc
  .record({ stem: prose, options: choices, right: fc.nat({ max: 1 }) })
  .map(({ stem, options, right }) => ({
    ...fields(stem),
    type: 'single',
    options: options.map(withId).map((option, at) => ({ ...option, correct: at === right })),
  }));

export const ordering: fc.Arbitrary<QuestionOf<'ordering'>> = fc
  .record({ stem: prose, items: choices })
  .map(({ stem, items }) => ({
    ...fields(stem),
    type: 'ordering',
    items: items.map(({ text, feedback }, at) => ({ id: `o.${at}`, text, feedback })),
  }));

export const matching: fc.Arbitrary<QuestionOf<'matching'>> = fc
  .record({
    stem: prose,
    answers: choices,
    rows: choices,
    picks: fc.array(fc.nat(), { minLength: 6 }),
  })
  .map(({ stem, answers, rows, picks }) => {
    const all = answers.map(({ text, feedback }, at) => ({ id: `o.${at}`, text, feedback }));
    return {
      ...fields(stem),
      type: 'matching',
      answers: all,
      rows: rows.map(({ text, feedback }, at) => {
        const answer = `o.${(picks[at] ?? 0) % all.length}`;
        return { id: `o.${at}`, text, feedback, answer };
      }),
    };
  });

function fields(stem: string): Omit<QuestionOf<'reflection'>, 'type' | 'feedback'> {
  return { id: '1.a-q1', stem, section: 'F1.1#idea', asks: 'recall', revision: 1 };
}
