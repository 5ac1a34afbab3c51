/** What a question says. Kept together so that it can be read, and later translated, in one place. */
import type { Mark, Verdict } from '#domain/quiz/grade/mark.ts';

export const words = {
  tryAgain: 'Try again',
  showWhy: 'Show why',
  next: 'Next question',
  notLoaded: 'Not saved: the part of this page that saves did not load.',
  flag: 'Flag for review',
  /** What opens more reasons. */
  reveal: { best: 'Show the best answer', all: 'Why not the others?' },
  /** What is announced when they are open. */
  revealed: { best: 'The best answer is marked.', all: 'Every reason is open.' },
  left: 'Handed in without an answer.',
  answeredOn: (day: string) => `Answered on ${day}.`,
} as const;

/** The verdict in a tag. */
export const verdictWord: Record<Verdict, string> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not yet',
  noted: 'Noted',
};

/** The mark of a row whose reasons are closed, for screen readers. */
export const markWord: Record<Mark, string> = {
  right: '(right)',
  wrong: '(not right)',
  missed: '(missed)',
};
