/** Short answers for programs that compare more strictly than we do. */
import type { QuestionOf } from '#domain/content/question.ts';
import { fold } from '#domain/quiz/fold.ts';

/**
 * The wordings as written, and each once more without what does not count here (accents, punctuation), because other
 * programs ignore capital letters at most.
 */
export function wordings(
  answers: readonly string[],
  { exact }: Pick<QuestionOf<'text'>, 'exact'>,
): string[] {
  const seen = new Set<string>();
  return answers
    .flatMap((answer) => [answer.trim(), fold(answer, exact)])
    .filter((wording) => {
      const key = exact.includes('case') ? wording : wording.toLowerCase();
      const isNew = wording !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
