/**
 * Marks an answer to a question of any type. Pages load the rule of the types they use; this is the whole table, for
 * authors’ tools and tests. Marking is by ids, numbers and accepted wordings, so rewording or reordering a question
 * never changes a result.
 */
import type { LearnerResponse } from '#domain/progress/model.ts';
import { gradeChoice } from './grade/choice.ts';
import { noted, type Grade } from './grade/mark.ts';
import { gradeMatching } from './grade/matching.ts';
import { gradeNumeric } from './grade/numeric.ts';
import { gradeOrdering } from './grade/ordering.ts';
import { gradeText } from './grade/text.ts';
import type { AnswerKey } from './key.ts';

export { verdict, type Grade, type Mark, type Verdict } from './grade/mark.ts';

/** Grades one answer. What the question does not know is ignored. */
export function grade(key: AnswerKey, response: LearnerResponse): Grade {
  switch (key.type) {
    case 'ordering':
      return gradeOrdering(key, response);
    case 'matching':
      return gradeMatching(key, response);
    case 'numeric':
      return gradeNumeric(key, response);
    case 'text':
      return gradeText(key, response);
    case 'likert':
    case 'reflection':
      return noted;
    case 'single':
    case 'multiple':
    case 'true-false':
      return gradeChoice(key, response);
  }
}
