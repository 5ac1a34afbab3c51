/** What a question of each type says before it is answered. Build time only. */
import type { QuestionType } from '#domain/content/question.ts';

interface QuestionWords {
  /** How to answer, where that is not plain to see. */
  hint?: string;
  /** The button that checks the answer. */
  check: string;
}

const check = 'Check my answer';

export const questionWords: Record<QuestionType, QuestionWords> = {
  single: { check },
  multiple: { hint: 'Choose every right answer. Each wrong one cancels a right one.', check },
  'true-false': { hint: 'True or false?', check },
  ordering: { hint: 'Move the steps until the order is right.', check: 'Check the order' },
  matching: {
    hint: 'Choose what fits each row. An answer may fit more than one row, or none.',
    check,
  },
  numeric: { hint: 'Write a number. A decimal point or a comma will do.', check },
  text: { hint: 'Write a few words.', check },
  reflection: {
    hint: 'For you alone: not graded, and kept in this browser.',
    check: 'Compare with a good answer',
  },
  likert: {
    hint: 'There is no right answer. Choose what is true for you.',
    check: 'See what it tells you',
  },
};

/** Added to the hint of a text question that asks for nothing to be as written. */
export const lenientHint = 'Capitals and punctuation do not count.';
