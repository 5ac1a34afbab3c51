/** The revision of a question: what it asks, without how it says it. */
import type { Question } from '#domain/content/question.ts';
import { fold } from './fold.ts';
import { seedOf } from './hash.ts';

/**
 * A short code that changes exactly when the meaning of a question changes, so that earlier answers no longer stand:
 * its type, what is right, or the number its author raises. Wording, feedback, order of options, wrong options added
 * or taken out, the page and the quiz it stands in leave it as it is. Derived by the build; 32 bits in base 36.
 */
export function revisionOf(question: Question): string {
  return seedOf(
    JSON.stringify([question.revision, question.type, ...meaningOf(question)]),
  ).toString(36);
}

function meaningOf(question: Question): unknown[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ id, correct }) => (correct ? [id] : [])).toSorted();
    case 'true-false':
      return [question.answer];
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'matching':
      return question.rows.map(({ id, answer }) => `${id} ${answer}`).toSorted();
    case 'numeric':
      return [question.answer, question.tolerance, question.unit];
    case 'text': {
      const wordings = question.answers.map((answer) => fold(answer, question.exact));
      return [question.exact.toSorted(), [...new Set(wordings)].toSorted()];
    }
    case 'likert':
      return question.options.map(({ id }) => id);
    case 'reflection':
      return [];
  }
}
