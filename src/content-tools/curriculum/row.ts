/** A line of the curriculum’s report: what was counted, what was found, what is wanted, and whether that is met. */
import type { Range } from './targets.ts';

export interface Row {
  readonly what: string;
  readonly found: string;
  /** Empty when nothing is asked of it. */
  readonly wanted: string;
  readonly isMet: boolean;
}

/** How a number is printed. */
export type Print = (value: number) => string;

export const whole: Print = (value) => String(value);
export const tenths: Print = (value) => value.toFixed(1);
export const percent: Print = (value) => `${Math.round(value * 100)}%`;

/** A figure of which nothing is asked. */
export function told(what: string, found: string): Row {
  return { what, found, wanted: '', isMet: true };
}

/** Something that must not be found. */
export function none(what: string, found: number): Row {
  return { what, found: whole(found), wanted: 'none', isMet: found === 0 };
}

/** One number that has to be so large: a company may add pages of its own. */
export function atLeast(what: string, found: number, least: number): Row {
  return within(what, found, { least });
}

/** Several numbers, each of which has to be so large, and their sum. */
export function eachAtLeast<Key extends string>(
  what: string,
  found: (key: Key) => number,
  least: Readonly<Record<Key, number>>,
): Row {
  const keys = Object.keys(least).filter((key): key is Key => Object.hasOwn(least, key));
  const line = (value: (key: Key) => number): string => {
    const sum = keys.reduce((all, key) => all + value(key), 0);
    return [...keys.map((key) => `${key} ${value(key)}`), `all ${sum}`].join(', ');
  };
  return {
    what,
    found: line(found),
    wanted: `at least ${line((key) => least[key])}`,
    isMet: keys.every((key) => found(key) >= least[key]),
  };
}

/** One number in a range. */
export function within(what: string, found: number, range: Range, print: Print = whole): Row {
  return {
    what,
    found: print(found),
    wanted: inWords(range, print),
    isMet: isWithin(found, range),
  };
}

/** Smallest, middle and largest of many numbers, all of which have to be in a range. */
export function allWithin(
  what: string,
  values: readonly number[],
  range: Range = {},
  print: Print = whole,
): Row {
  const sorted = values.toSorted((a, b) => a - b);
  const out = values.filter((value) => !isWithin(Number(print(value)), range)).length;
  const found = [sorted.at(0), median(sorted), sorted.at(-1)]
    .map((value) => (value === undefined ? 'none' : print(value)))
    .join(' / ');
  return {
    what: `${what} (least / median / most)`,
    found: out === 0 ? found : `${found}, ${out} out of range`,
    wanted: inWords(range, print),
    isMet: out === 0,
  };
}

export function isWithin(value: number, { least = -Infinity, most = Infinity }: Range): boolean {
  return value >= least && value <= most;
}

/** A range as an author reads it: 8 to 12, at least 30%. Empty when it binds nothing. */
export function inWords({ least, most }: Range, print: Print): string {
  if (least !== undefined && most !== undefined && least > 0)
    return `${print(least)} to ${print(most)}`;
  if (most !== undefined) return `at most ${print(most)}`;
  return least === undefined ? '' : `at least ${print(least)}`;
}

/** The middle one, or the lower of the two in the middle. */
function median(sorted: readonly number[]): number | undefined {
  return sorted[Math.ceil(sorted.length / 2) - 1];
}
