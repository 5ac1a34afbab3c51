/** What the checklist of a path says in its columns. */
import type { StepProgress } from '#domain/course/path-progress-model.ts';
import type { Answer } from '#domain/progress/model.ts';

/** One attempt at a quiz, as far as the checklist tells of it. */
export interface Attempt {
  answers: readonly Answer[];
  passed: boolean;
}

/** What stands in the column “Done on”. @param day the date as people say it; undefined while it is open */
export function doneInWords(
  { step, state, counts }: StepProgress,
  day: string | undefined,
  attempts: readonly Attempt[],
): string {
  if (step.kind === 'quiz') return quizInWords(day, attempts);
  if (day === undefined) return counts ? '' : 'only if you wish';
  return state === 'known' ? `tested out ${day}` : day;
}

/** “Passed 3 December, 8 of 9 right”; before that, how the latest attempt went. @param attempts oldest first */
function quizInWords(day: string | undefined, attempts: readonly Attempt[]): string {
  const told = day === undefined ? attempts.at(-1) : attempts.find(({ passed }) => passed);
  if (!told) return '';
  const right = told.answers.filter(({ points }) => points === 1).length;
  const result = `${right} of ${told.answers.length} right`;
  return day === undefined ? `not passed yet, ${result}` : `passed ${day}, ${result}`;
}
