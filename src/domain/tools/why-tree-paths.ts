/** The shape of a why-tree: what hangs where, and what cannot. */
import type { Problem } from './shape.ts';

/** One why as it is written. `row` is its place in the list, from 0; `under` the number its reader sees, from 1. */
export interface Hanging {
  readonly row: number;
  /** Undefined: under the problem. */
  readonly under: number | undefined;
}

/** A why in its place. */
export interface Placed<Why extends Hanging> {
  readonly why: Why;
  /** From the branch down to this why, itself included. */
  readonly path: readonly Why[];
  /** Nothing hangs under it. */
  readonly isEnd: boolean;
}

const numberOf = ({ row }: Hanging): number => row + 1;

/** “2 and 3”; “2, 3 and 5”. */
function listed(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((one, other) => one - other).map(String);
  return `${sorted.slice(0, -1).join(', ')} and ${sorted.slice(-1).join('')}`;
}

/** The rows from this one up to the problem; it ends early where a row comes back or is not there. */
function upwards<Why extends Hanging>(why: Why, byNumber: ReadonlyMap<number, Why>): Why[] {
  const path = [why];
  let above = why.under === undefined ? undefined : byNumber.get(why.under);
  while (above !== undefined && !path.includes(above)) {
    path.push(above);
    above = above.under === undefined ? undefined : byNumber.get(above.under);
  }
  return path;
}

const byNumberOf = <Why extends Hanging>(whys: readonly Why[]): ReadonlyMap<number, Why> =>
  new Map(whys.map((why) => [numberOf(why), why]));

/** Rows that hang under themselves, under a row that is empty or absent, or in a circle. @param list id of the list */
export function knots(whys: readonly Hanging[], list: string): Problem[] {
  const byNumber = byNumberOf(whys);
  return whys.flatMap((why) => {
    const at = `${list}.${String(why.row)}.under`;
    if (why.under === undefined) return [];
    if (why.under === numberOf(why))
      return [
        {
          at,
          says: 'A row cannot hang under itself. Write another row, or leave this empty for the problem.',
        },
      ];
    if (!byNumber.has(why.under))
      return [
        {
          at,
          says: `Row ${String(why.under)} is empty. Write the number of a row that is filled in.`,
        },
      ];
    const path = upwards(why, byNumber);
    const last = path.at(-1);
    return last?.under === numberOf(why)
      ? [
          {
            at,
            says: `Rows ${listed(path.map(numberOf))} hang under each other. Let one of them hang under the problem.`,
          },
        ]
      : [];
  });
}

/**
 * Every why, branch after branch, each followed by what hangs under it. Whys without a knot only (`knots`).
 */
export function inOrder<Why extends Hanging>(whys: readonly Why[]): Placed<Why>[] {
  const under = (row: number | undefined): Why[] => whys.filter((why) => why.under === row);
  const grow = (why: Why, above: readonly Why[]): Placed<Why>[] => {
    const path = [...above, why];
    const children = under(numberOf(why));
    return [
      { why, path, isEnd: children.length === 0 },
      ...children.flatMap((child) => grow(child, path)),
    ];
  };
  return under(undefined).flatMap((branch) => grow(branch, []));
}

/**
 * Words that end a tree at a person’s slip, where nothing can be changed. Source: content brief 3.6, T9 (“no human error
 * leaf”), and lesson M2.2: ask what made the mistake easy to make.
 */
const slips =
  /\b(?:(?:human|user|operator|staff|agent|driver|driver’s|personal) (?:error|mistake|slip|fault)s?|error by|careless\w*|forgot\w*|forget\w*|inattenti\w+|negligen\w+|distracted|sloppy|sloppiness|lazy|laziness|clumsy|clumsiness|mistakes? by|made an? (?:error|mistake|slip)|(?:did|do|does|was|were|is|are) ?(?:not|n’t) (?:pay\w* attention|careful|concentrat\w+|bother\w*|think|look properly|listen)|not paying attention|should have (?:known|noticed|checked|seen)|(?:his|her|their) (?:own )?fault)\b/iu;

/** Does this why blame a slip instead of saying what made it easy? */
export const blamesSlip = (why: string): boolean => slips.test(why.replaceAll("'", '’'));
