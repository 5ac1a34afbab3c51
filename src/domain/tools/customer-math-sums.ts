/**
 * The arithmetic of customer math: people gained and lost, in whole customers, and the money that went with them.
 * Formulas: content brief 3.6, T1. The idea of counting customers in and out is Jeanne Bliss’s (sources S1, O-bliss2010).
 */

/** A period as it is counted: customers at the start, new, won back and lost. */
export interface Counts {
  readonly start: number;
  readonly new: number;
  readonly wonBack: number;
  readonly lost: number;
}

/** A period with what follows from it. */
export interface Period extends Counts {
  readonly label: string;
  /** G = N + W. */
  readonly gained: number;
  /** G − L. */
  readonly net: number;
  /** E = S + G − L. Below 0 only if the counts contradict each other. */
  readonly end: number;
}

/** How long a period is. */
export type Length = 'month' | 'quarter' | 'year';

/** How many periods make a year. */
export const periodsPerYear: Readonly<Record<Length, number>> = { month: 12, quarter: 4, year: 1 };

/** Formula: content brief 3.6, T1: G = N + W; net = G − L; E = S + G − L. */
export function periodOf(label: string, counts: Counts): Period {
  const gained = counts.new + counts.wonBack;
  const net = gained - counts.lost;
  return { ...counts, label, gained, net, end: counts.start + net };
}

/**
 * A share of a base: loss rate L/S, gain rate G/S, growth net/S, reason coverage known/L, share of revenue RL/R.
 * Formula: content brief 3.6, T1. Undefined where the base is 0.
 */
export const shareOf = (part: number, base: number): number | undefined =>
  base > 0 ? part / base : undefined;

/** Customers gained for each one lost, G/L. Formula: content brief 3.6, T1. Undefined without losses. */
export const replacementOf = (period: Period): number | undefined =>
  period.lost > 0 ? period.gained / period.lost : undefined;

/**
 * The share lost in a year if every period loses the same share of those who are left: 1 − (1 − m)^n.
 * Formula: content brief 3.6, T1. Undefined for a rate above 1, which counts people who came and went in one period.
 */
export const annualOf = (loss: number, perYear: number): number | undefined =>
  loss >= 0 && loss <= 1 ? 1 - (1 - loss) ** perYear : undefined;

/** Revenue that left, beside the revenue there was. */
export interface Revenue {
  /** RL = L × A_L, in the learner’s money. */
  readonly lost: number;
  /** R = S × A. */
  readonly base: number;
  /** RL/R. Undefined where there was no revenue. */
  readonly share: number | undefined;
  /** What one leaver brought: A_L, or A by assumption. */
  readonly perLeaver: number;
  /** Whether A_L was not known, so that the share equals the loss rate. */
  readonly assumed: boolean;
}

/**
 * Formula: content brief 3.6, T1.
 * @param average revenue per customer A
 * @param averageLost revenue per lost customer A_L for the same length of time; default A
 */
export function revenueOf(period: Counts, average: number, averageLost?: number): Revenue {
  const perLeaver = averageLost ?? average;
  const lost = period.lost * perLeaver;
  const base = period.start * average;
  return { lost, base, share: shareOf(lost, base), perLeaver, assumed: averageLost === undefined };
}

/** Marbles into the bowl and out of it; one stands for `per` customers. */
export interface Marbles {
  readonly per: number;
  readonly into: number;
  readonly out: number;
}

/**
 * How many marbles show a period: at most 200 of one customer each, else about a hundred of a round number of customers.
 * Formula: content brief 3.6, T1: k = 1 if G + L ≤ 200, else (G + L)/100 rounded up to 5, 10, 25, 50, 100, 250 and so on.
 */
export function marbles(gained: number, lost: number): Marbles {
  const all = gained + lost;
  let per = 1;
  if (all > 200) {
    const steps = [5, 10, 25];
    let ten = 1;
    while (25 * ten < all / 100) ten *= 10;
    per = (steps.find((step) => step * ten >= all / 100) ?? 25) * ten;
  }
  return { per, into: Math.round(gained / per), out: Math.round(lost / per) };
}

/** A period that does not begin where the one before ended. */
export interface Break {
  readonly before: Period;
  readonly period: Period;
  /** Start less the end before. */
  readonly difference: number;
}

/** Where the chain of periods breaks. Formula: content brief 3.6, T1: each S must equal the last E. */
export function breaksIn(periods: readonly Period[]): Break[] {
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    return before === undefined || before.end === period.start
      ? []
      : [{ before, period, difference: period.start - before.end }];
  });
}

/** A row of the list of periods, as a sheet reads it. */
export interface PeriodRow {
  readonly label: string;
  readonly start: number | undefined;
  readonly new: number | undefined;
  readonly 'won-back': number | undefined;
  readonly lost: number | undefined;
  readonly row: number;
}

/** A period and the row it stands in. */
export interface ReadPeriod extends Period {
  readonly row: number;
  /** Whether its start was not written and is the end of the row before. */
  readonly continued: boolean;
}

/** Rows told apart: those that count, and those that lack something. */
export interface ReadPeriods {
  readonly full: readonly ReadPeriod[];
  readonly partial: readonly PeriodRow[];
}

/** What a row is called: its label, or its place. */
export const nameOf = (row: { readonly label: string; readonly row: number }): string =>
  row.label === '' ? `Period ${row.row + 1}` : row.label;

/**
 * A row is full when its start, its losses and one of new and won back are known. An empty start continues the row
 * before; of new and won back, the one left empty is 0. Rows with a label alone wait to be filled in and are no fault.
 */
export function readPeriods(rows: readonly PeriodRow[]): ReadPeriods {
  const full: ReadPeriod[] = [];
  const partial: PeriodRow[] = [];
  let end: number | undefined;
  for (const row of rows) {
    const start = row.start ?? end;
    const gains = [row.new, row['won-back']];
    const counted = gains.some((gain) => gain !== undefined);
    if (start === undefined || row.lost === undefined || !counted) {
      end = undefined;
      if (counted || row.start !== undefined || row.lost !== undefined) partial.push(row);
      continue;
    }
    const counts = { start, new: row.new ?? 0, wonBack: row['won-back'] ?? 0, lost: row.lost };
    const period = periodOf(nameOf(row), counts);
    end = period.end;
    full.push({ ...period, row: row.row, continued: row.start === undefined });
  }
  return { full, partial };
}

/** Why people left, most frequent first. */
export interface Reasons {
  readonly rows: readonly { readonly reason: string; readonly count: number }[];
  /** Leavers whose reason is known: the sum of the counts. */
  readonly known: number;
  /** Rows without a reason or without a count. */
  readonly leftOut: number;
}

/** Reasons of the same words, whatever their capitals, are one. Counts of 0 say that it was nobody’s reason. */
export function reasonsOf(
  rows: readonly { readonly reason: string; readonly count: number | undefined }[],
): Reasons {
  const byWords = new Map<string, { reason: string; count: number }>();
  let leftOut = 0;
  for (const { reason, count } of rows) {
    if (reason === '' || count === undefined) {
      leftOut += 1;
      continue;
    }
    const words = reason.toLowerCase();
    byWords.set(words, {
      reason: byWords.get(words)?.reason ?? reason,
      count: (byWords.get(words)?.count ?? 0) + count,
    });
  }
  const counted = [...byWords.values()].filter(({ count }) => count > 0);
  return {
    rows: counted.sort((one, other) => other.count - one.count),
    known: counted.reduce((sum, { count }) => sum + count, 0),
    leftOut,
  };
}
