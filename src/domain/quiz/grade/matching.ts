import type { LearnerResponse } from '#domain/progress/model.ts';
import type { MatchKey } from '../key.ts';
import { pairsOf } from '../pairs.ts';
import { gradeOf, type Grade, type Mark } from './mark.ts';

/**
 * Rows matched rightly ÷ rows: the rule of Moodle’s and H5P’s matching questions. A row left open earns nothing and is
 * marked as missed. A row matched wrongly is told what the answer that was picked would have fitted.
 */
export function gradeMatching(key: MatchKey, { choice }: LearnerResponse): Grade {
  const picked = new Map(pairsOf(choice).filter(([, answer]) => key.answers.includes(answer)));
  const marks = new Map<string, Mark>();
  const because = new Map<string, string>();
  for (const [row, right] of key.right) {
    const answer = picked.get(row);
    if (answer === undefined) marks.set(row, 'missed');
    else marks.set(row, answer === right ? 'right' : 'wrong');
    if (answer !== undefined && answer !== right) because.set(row, answer);
  }
  return gradeOf(marks, key.right.size, 0, because);
}
