import type { LearnerResponse } from '#domain/progress/model.ts';
import type { AnswerKey } from './key.ts';
import { pairsOf } from './pairs.ts';

/**
 * Whether a question still offers everything a response names. A record may be older than the question, and name
 * options that have been taken out since; such a response is kept, and the question is asked again.
 */
export function isOffered(key: AnswerKey, { choice, text }: LearnerResponse): boolean {
  switch (key.type) {
    case 'numeric':
    case 'text':
    case 'reflection':
      return text !== undefined;
    case 'matching': {
      const pairs = pairsOf(choice);
      const isKnown = pairs.every(
        ([row, answer]) => key.right.has(row) && key.answers.includes(answer),
      );
      return pairs.length > 0 && isKnown;
    }
    case 'ordering':
      return choice.length === key.right.length && key.right.every((id) => choice.includes(id));
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'likert':
      return choice.length > 0 && choice.every((id) => key.choices.includes(id));
  }
}
