/** Which reasons open after an answer, for every type of question. Pages load the rule of the types they use. */
import { choiceFeedback, scaleFeedback } from './feedback/choice.ts';
import { matchFeedback } from './feedback/matching.ts';
import { orderFeedback } from './feedback/ordering.ts';
import { further, type Feedback, type Reveal } from './feedback/reveal.ts';
import { writtenFeedback } from './feedback/written.ts';
import type { Grade } from './grade/mark.ts';
import type { AnswerKey } from './key.ts';

export type { Reveal, RowFeedback } from './feedback/reveal.ts';

/** What to show at each option or row. @param chosen What the learner chose: a scale has no marks to tell it by. */
export function feedback(
  key: AnswerKey,
  grade: Grade,
  reveal: Reveal,
  chosen: readonly string[] = [],
): Feedback {
  switch (key.type) {
    case 'ordering':
      return orderFeedback(key, grade, reveal);
    case 'matching':
      return matchFeedback(key, grade, reveal);
    case 'numeric':
    case 'text':
      return writtenFeedback(grade, reveal);
    case 'likert':
    case 'reflection':
      return scaleFeedback(key, chosen, reveal);
    case 'single':
    case 'multiple':
    case 'true-false':
      return choiceFeedback(key, grade, reveal);
  }
}

/** What can be opened next. Undefined when all is open. */
export function nextReveal(
  key: AnswerKey,
  grade: Grade,
  reveal: Reveal,
  chosen: readonly string[] = [],
): Exclude<Reveal, 'chosen'> | undefined {
  return further((which) => feedback(key, grade, which, chosen), reveal);
}
