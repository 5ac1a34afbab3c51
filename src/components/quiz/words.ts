/** What a question says. Kept together so that it can be read, and later translated, in one place. */
import type { QuestionType } from '#domain/content/question.ts';
import type { Grade, Mark, Verdict } from '#domain/quiz/grade.ts';

export const words = {
  nothingChosen: 'Choose an answer first.',
  tryAgain: 'Try again',
  showWhy: 'Show why',
  next: 'Next question',
  notLoaded: 'Not saved: the part of this page that saves did not load.',
  /** What opens more reasons. */
  reveal: { best: 'Show the best answer', all: 'Why not the others?' },
  /** What is announced when they are open. */
  revealed: { best: 'The best answer is marked.', all: 'Every reason is open.' },
  answeredOn: (day: string) => `Answered on ${day}.`,
} as const;

/** The verdict in a tag. */
export const verdictWord: Record<Verdict, string> = {
  right: 'Right',
  partly: 'Partly right',
  wrong: 'Not yet',
};

const markWords: Record<QuestionType, Record<Mark, string>> = {
  single: { right: 'Right.', wrong: 'Not this one.', missed: 'The best answer.' },
  multiple: { right: 'Right.', wrong: 'Not this one.', missed: 'You missed this.' },
  ordering: { right: 'In place.', wrong: 'Not here.', missed: 'Belongs here.' },
};

/** What stands before a reason. A row that was neither chosen nor right has no word. */
export function markWord(mark: Mark | undefined, type: QuestionType): string {
  return mark ? markWords[type][mark] : '';
}

/** The sentence announced when an answer was checked. */
export function verdictSentence({ verdict, marks }: Grade, type: QuestionType): string {
  const count = (mark: Mark): number => [...marks.values()].filter((each) => each === mark).length;
  const right = count('right');
  const wrong = count('wrong');
  if (type === 'ordering') return `${right} of ${marks.size} in place.`;
  if (verdict === 'right') return 'Right. The reason is under your answer.';
  if (type === 'single') return 'Not this one. The reason is under your answer.';
  const extra = wrong === 0 ? '' : `, and ${wrong} that ${wrong === 1 ? 'does' : 'do'} not belong`;
  return `${right} of ${right + count('missed')} found${extra}.`;
}
