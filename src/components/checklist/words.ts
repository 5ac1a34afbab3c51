/** What the checklist of a path says in its columns. */
import type { StepProgress } from '#domain/course/path-progress-model.ts';

/**
 * What stands in the column “Done on”. Of a quiz at most the pass: whoever prints the sheet for a talk has not asked to
 * show how it went.
 * @param day the date as people say it; undefined while it is open
 */
export function doneInWords(
  { step, state, counts }: StepProgress,
  day: string | undefined,
): string {
  if (day === undefined) return counts || step.kind === 'quiz' ? '' : 'only if you wish';
  if (step.kind === 'quiz') return `passed ${day}`;
  return state === 'known' ? `tested out ${day}` : day;
}
