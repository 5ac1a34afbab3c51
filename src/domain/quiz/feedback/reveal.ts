/** How much of the explanations is open. Explanations teach; giving the answer away too early does not. */
import type { Mark } from '../grade/mark.ts';

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
  /** Ids of the reasons that are open under the row, in the order to read. */
  reasons: string[];
}

/** What to show at each option or row, by its id. */
export type Feedback = Map<string, RowFeedback>;

/** The same question for every row. */
export function feedbackOf(ids: readonly string[], of: (id: string) => RowFeedback): Feedback {
  return new Map(ids.map((id) => [id, of(id)]));
}

/** What can be opened next: the best answer first, then the other reasons. Undefined when all is open. */
export function further(
  show: (reveal: Reveal) => Feedback,
  now: Reveal,
): Exclude<Reveal, 'chosen'> | undefined {
  const open = (reveal: Reveal): number =>
    [...show(reveal).values()].flatMap(({ reasons }) => reasons).length;
  if (open('best') > open(now)) return 'best';
  return open('all') > open(now) ? 'all' : undefined;
}
