/** Marks one answer. Grading is by ids alone, so rewording or reordering options never changes a result. */
import { knownChoice, type AnswerKey } from './key.ts';

/** What an answer is worth in a word: all points, some, or none. */
export type Verdict = 'right' | 'partly' | 'wrong';

/** One option or row: rightly chosen, wrongly chosen, or right and left out. */
export type Mark = 'right' | 'wrong' | 'missed';

export interface Grade {
  /** 0 to 1. */
  points: number;
  verdict: Verdict;
  /** Options that were neither chosen nor right have no mark. */
  marks: ReadonlyMap<string, Mark>;
}

/**
 * Grades one answer. Ids the question does not know are ignored.
 *
 * - `single`: 1 point for the right option, else 0. With two or more ids only the first counts, as radio buttons have it.
 * - `multiple`: (right ones chosen − wrong ones chosen) ÷ right ones, never under 0. The rule authors read in
 *   `#domain/content/question.ts`; choosing everything earns nothing when half the options are wrong.
 * - `ordering`: items standing at their right place ÷ items ("absolute position": the rule of Moodle's ordering
 *   question, `qtype_ordering` GRADING_ABSOLUTE_POSITION). Chosen over rules that compare neighbours because each row
 *   can then be marked on its own and the marks add up to the score. One item at the wrong end moves all others by
 *   one place and earns nothing.
 *
 * @param choice Ids chosen; for an ordering question all items, in the order the learner left them.
 */
export function grade(key: AnswerKey, choice: readonly string[]): Grade {
  const known = knownChoice(key, choice);
  const chosen = key.type === 'single' ? known.slice(0, 1) : known;
  const marks = key.type === 'ordering' ? placeMarks(key, chosen) : choiceMarks(key, chosen);
  const count = (mark: Mark): number => [...marks.values()].filter((each) => each === mark).length;
  const penalty = key.type === 'ordering' ? 0 : count('wrong');
  const points = Math.max(0, count('right') - penalty) / key.right.length;
  return { points, verdict: verdict(points), marks };
}

/** The word for a number of points. */
export function verdict(points: number): Verdict {
  if (points >= 1) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

function choiceMarks(key: AnswerKey, chosen: readonly string[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const id of chosen) marks.set(id, key.right.includes(id) ? 'right' : 'wrong');
  for (const id of key.right) if (!chosen.includes(id)) marks.set(id, 'missed');
  return marks;
}

function placeMarks(key: AnswerKey, order: readonly string[]): Map<string, Mark> {
  return new Map(order.map((id, place) => [id, key.right[place] === id ? 'right' : 'wrong']));
}
