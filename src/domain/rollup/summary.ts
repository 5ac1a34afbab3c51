/** Some numbers of some people, summed up, or hidden where they would give somebody away. */

/** Fewest people a number shown to others may rest on (content brief, 3.5: never compare teams under 5 people). */
export const fewestAnonymous = 5;

export interface Summary {
  /** How many people. */
  readonly n: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  /** Sample standard deviation (divided by n − 1); undefined for one person. */
  readonly deviation: number | undefined;
}

/** `hidden`: there are some, and too few to show. Undefined: nobody. */
export type Shown<Value = Summary> = Value | 'hidden' | undefined;

/** Undefined for no values. */
export function summaryOf(values: readonly number[]): Summary | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const mean = values.reduce((sum, each) => sum + each, 0) / n;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return {
    n,
    mean,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    deviation: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined,
  };
}

/** @param fewest how many people it takes to be shown: `fewestAnonymous`, or 1 among people who agreed. */
export function shownIf(values: readonly number[], fewest: number): Shown {
  return values.length > 0 && values.length < fewest ? 'hidden' : summaryOf(values);
}

/** Whether a value is there to be read. */
export const isShown = <Value extends object>(value: Shown<Value>): value is Value =>
  typeof value === 'object';

/** Hides all of a group in which one is hidden: a single gap could be worked out from the sum and the rest. */
export const allOrNone = (group: readonly Shown[]): readonly Shown[] =>
  group.includes('hidden') ? group.map((each) => each && 'hidden') : group;
