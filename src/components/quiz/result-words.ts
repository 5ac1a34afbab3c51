/** What the end of a quiz says, and what is said about saving. Loaded with quiz-round.ts. */
import type { Events, Mode } from '#domain/progress/model.ts';
import type { Verdict } from '#domain/quiz/grade/mark.ts';
import type { Lapse, RoundResult } from '#domain/quiz/round.ts';
import type { Topic } from '#domain/quiz/topics.ts';
import { verdictWord } from './words.ts';

export const savingWords = {
  notSaved: 'Not saved. Your answer stays here until you close this page.',
  savedNow: 'Saved now.',
} as const;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How a question stands: its verdict, only that it has an answer while an exam goes on, or that it is for a note. */
export type State = Verdict | 'answered' | 'note' | undefined;

const stateWord = (state: State): string => {
  if (state === undefined) return 'not answered yet';
  if (state === 'note') return 'for your own notes';
  return state === 'answered' ? 'answered' : verdictWord[state].toLowerCase();
};

const lapseReason: Record<Lapse, string> = {
  changed: 'This question has changed since you answered it.',
  gone: 'The answer you gave is no longer offered.',
};

export const resultWords = {
  /** What the last “Next question” button is called. */
  see: 'See your result',
  place: (number: number, total: number) => `Question ${number} of ${total}`,
  answered: (answered: number, total: number) => `${answered} of ${total} answered.`,
  question: (number: number, state: State) => `Question ${number}: ${stateWord(state)}`,
  score: ({ right, partly, total, score }: RoundResult, mode: Mode = 'practice') =>
    `${right} of ${total} right${mode === 'practice' ? ' first time' : ''}${partly === 0 ? '' : `, ${partly} partly right`}. Score ${percent(score)}.`,
  pass: (passed: boolean, pass: number | undefined) => {
    if (pass === undefined) return '';
    const mark = `The pass mark is ${percent(pass)}`;
    return passed ? `${mark}: you have passed.` : `${mark}. Read the reasons, then answer again.`;
  },
  /** Time and guesses. Neither counts. */
  time: ({ seconds, guessed }: Pick<RoundResult, 'seconds' | 'guessed'>) => {
    const minutes = Math.max(1, Math.round(seconds / 60));
    const took =
      seconds === 0 ? '' : `It took about ${minutes} minute${minutes === 1 ? '' : 's'}. `;
    if (guessed === 0) return took.trim();
    const guesses =
      guessed === 1
        ? 'One right answer was a guess and comes'
        : `${guessed} right answers were guesses and come`;
    return `${took}${guesses} back with the missed ones.`;
  },
  topic: ({ name, right, total }: Topic) => `${name || 'This lesson'}: ${right} of ${total} right`,
  /** Why an answer does not stand any more. @param submitted Whether it was part of an exam that is handed in. */
  lapsed: (lapse: Lapse, submitted: boolean) =>
    `${lapseReason[lapse]} Your earlier result is kept as it was; ${submitted ? 'it comes back with the missed ones' : 'here it is asked again'}.`,
} as const;

export const examWords = {
  flagged: 'Flagged for review',
  row: (number: number, state: State, flagged: boolean) =>
    `${resultWords.question(number, state)}${flagged ? ', flagged' : ''}`,
  empty: 'Answer a question first.',
  gaps: (open: number) =>
    `${open === 1 ? 'One question has' : `${open} questions have`} no answer yet. Press again to hand in without.`,
} as const;

export const historyWords = {
  none: 'No attempt has been finished yet.',
  attempt: (day: string, { score, mode, answers }: Events['attempt']) =>
    `${day}: ${percent(score)} of the points, ${answers.length} ${answers.length === 1 ? 'question' : 'questions'}${mode === 'exam' ? ', as a test' : ''}`,
  answer: (given: string, mark: Verdict, guessed: boolean) =>
    `${given}. ${verdictWord[mark]}${guessed ? ', guessed' : ''}.`,
  left: 'No answer',
  written: (text: string) => `“${text}”`,
  goneQuestion: 'A question that has been taken out since',
  goneOption: 'an option that has been taken out since',
} as const;
