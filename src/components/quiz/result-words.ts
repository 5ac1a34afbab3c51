/** What the end of a quiz says, and what is said about saving. Loaded with quiz-round.ts. */
import type { Verdict } from '#domain/quiz/grade.ts';
import type { RoundResult } from '#domain/quiz/round.ts';
import { verdictWord } from './words.ts';

export const savingWords = {
  notSaved: 'Not saved. Your answer stays here until you close this page.',
  savedNow: 'Saved now.',
} as const;

export const resultWords = {
  /** What the last “Next question” button is called. */
  see: 'See your result',
  answered: (answered: number, total: number) => `${answered} of ${total} answered.`,
  question: (number: number, verdict: Verdict | undefined) =>
    `Question ${number}: ${verdict ? verdictWord[verdict].toLowerCase() : 'not answered yet'}`,
  score: ({ right, partly, total, score }: RoundResult) =>
    `${right} of ${total} right first time${partly === 0 ? '' : `, ${partly} partly right`}. Score ${Math.round(score * 100)}%.`,
  pass: (passed: boolean, pass: number | undefined) => {
    if (pass === undefined) return '';
    const mark = `The pass mark is ${Math.round(pass * 100)}%`;
    return passed ? `${mark}: you have passed.` : `${mark}. Read the reasons, then answer again.`;
  },
} as const;
