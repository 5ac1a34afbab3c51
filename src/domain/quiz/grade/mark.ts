/** What marking an answer gives, whatever the type of its question. */

/** What an answer is worth in a word: all points, some, none; or noted, where nothing is right or wrong. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'noted';

/** One option or row: rightly chosen, wrongly chosen, or right and left out. */
export type Mark = 'right' | 'wrong' | 'missed';

export interface Grade {
  /** 0 to 1. */
  points: number;
  verdict: Verdict;
  /** By id of option or row; `written` is the one row of a written answer. What was neither chosen nor right has no mark. */
  marks: ReadonlyMap<string, Mark>;
  /**
   * Where the reason to show is not the row’s own: row id → id of the reason. For matching, the answer that was picked;
   * for a written answer `right`, `wrong` or a mistake.
   */
  because: ReadonlyMap<string, string>;
}

/** The word for a number of points. */
export function verdict(points: number): Exclude<Verdict, 'noted'> {
  if (points >= 1) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

/** A grade from its marks: every right one earns its share of `of`. @param penalty Shares taken off again. */
export function gradeOf(
  marks: ReadonlyMap<string, Mark>,
  of: number,
  penalty = 0,
  because: ReadonlyMap<string, string> = new Map(),
): Grade {
  const right = [...marks.values()].filter((mark) => mark === 'right').length;
  const points = Math.max(0, right - penalty) / of;
  return { points, verdict: verdict(points), marks, because };
}

/** The grade of an answer to which there is no right or wrong. */
export const noted: Grade = { points: 0, verdict: 'noted', marks: new Map(), because: new Map() };

/** The one row of a written answer. */
export const writtenRow = 'written';
