/** The arithmetic of the handoff check. Formulas: content brief 3.6, T5. */

/** A case as far as it is known; undefined: not filled in. */
export interface HandoffCase {
  /** Owner changes t: how often the case moved to somebody else. */
  readonly changes: number | undefined;
  /** Times the customer had to repeat something, r. */
  readonly repeats: number | undefined;
  /** Whether the promised time was kept. */
  readonly kept: boolean | undefined;
  /** Hours in which nobody had it, h. */
  readonly hours: number | undefined;
}

/** So many cases of those for which the answer is known. */
export interface Part {
  readonly count: number;
  /** How many cases say it; 0 when none do. */
  readonly of: number;
}

export interface HandoffPicture {
  /** Cases with t ≥ 2. */
  readonly bounced: Part;
  /** Cases with r ≥ 1. */
  readonly repeated: Part;
  /** Cases whose promised time was kept. */
  readonly kept: Part;
  /** Mean of t; undefined when no case says it. */
  readonly meanChanges: number | undefined;
  /** Median of h; undefined when no case says it. */
  readonly medianHours: number | undefined;
  /** Repeated among cases that bounced, and among those that did not: both answers must be known. */
  readonly repeatedOfBounced: Part;
  readonly repeatedOfOthers: Part;
}

/** From this many owner changes on a case has bounced: one may be right, a second was not asked for. */
export const bounceFrom = 2;

/** The middle value, or the mean of the two in the middle; undefined for no values. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [
    sorted[Math.ceil(sorted.length / 2) - 1],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Whether a case bounced: t ≥ 2; undefined when t is not known. */
export const hasBounced = ({ changes }: HandoffCase): boolean | undefined =>
  changes === undefined ? undefined : changes >= bounceFrom;

/** Whether the customer had to repeat something: r ≥ 1; undefined when r is not known. */
export const hasRepeated = ({ repeats }: HandoffCase): boolean | undefined =>
  repeats === undefined ? undefined : repeats >= 1;

const known = <T>(values: readonly (T | undefined)[]): T[] =>
  values.flatMap((value) => (value === undefined ? [] : [value]));

function partOf(answers: readonly (boolean | undefined)[]): Part {
  const given = known(answers);
  return { count: given.filter((answer) => answer).length, of: given.length };
}

/** Each measure counts the cases that say it: a case without hours still counts as bounced or not. */
export function handoffPicture(cases: readonly HandoffCase[]): HandoffPicture {
  const changes = known(cases.map((each) => each.changes));
  const sum = changes.reduce((total, each) => total + each, 0);
  const repeatedWhere = (bounced: boolean): Part =>
    partOf(cases.filter((each) => hasBounced(each) === bounced).map(hasRepeated));
  return {
    bounced: partOf(cases.map(hasBounced)),
    repeated: partOf(cases.map(hasRepeated)),
    kept: partOf(cases.map(({ kept }) => kept)),
    meanChanges: changes.length === 0 ? undefined : sum / changes.length,
    medianHours: medianOf(known(cases.map(({ hours }) => hours))),
    repeatedOfBounced: repeatedWhere(true),
    repeatedOfOthers: repeatedWhere(false),
  };
}
