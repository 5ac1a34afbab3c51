/** Which reasons open after an answer was checked. Explanations teach; giving the answer away too early does not. */
import type { Grade, Mark } from './grade.ts';
import type { AnswerKey } from './key.ts';

/**
 * How much is shown:
 * - `chosen`: reasons for what the learner chose, and for right options left out of a multiple choice.
 * - `best`: the best answer too.
 * - `all`: every reason.
 */
export type Reveal = 'chosen' | 'best' | 'all';

export interface RowFeedback {
  /** How the row is marked; undefined for a row that was neither chosen nor right, or must not be given away yet. */
  mark: Mark | undefined;
  /** Whether the reason is open under the row. */
  reason: boolean;
}

/** What to show at each option or row. In an ordering question a row out of place keeps its reason until the best order is shown. */
export function feedback(key: AnswerKey, grade: Grade, reveal: Reveal): Map<string, RowFeedback> {
  return new Map(key.choices.map((id) => [id, rowFeedback(key, grade.marks.get(id), reveal)]));
}

function rowFeedback(key: AnswerKey, mark: Mark | undefined, reveal: Reveal): RowFeedback {
  if (key.type === 'ordering') {
    if (reveal === 'chosen') return { mark, reason: mark === 'right' };
    return { mark: mark === 'wrong' ? 'missed' : mark, reason: true };
  }
  if (mark === undefined) return { mark, reason: reveal === 'all' };
  if (mark === 'missed' && key.type === 'single' && reveal === 'chosen') {
    return { mark: undefined, reason: false };
  }
  return { mark, reason: true };
}

/** What can be opened next: the best answer first, then the other reasons. Undefined when all is open. */
export function nextReveal(
  key: AnswerKey,
  grade: Grade,
  reveal: Reveal,
): Exclude<Reveal, 'chosen'> | undefined {
  const rows = feedback(key, grade, reveal);
  if ([...rows.values()].every((row) => row.reason)) return undefined;
  const hidesBest = key.right.some((id) => rows.get(id)?.reason !== true);
  return hidesBest ? 'best' : 'all';
}
