/**
 * Customer math (T1): who came, who left, and what share of the revenue went with them. The last full period is “now”.
 * Formulas and worked numbers: content brief 3.6, T1.
 */
import {
  nameOf,
  readPeriods,
  reasonsOf,
  revenueOf,
  type Length,
  type PeriodRow,
  type ReadPeriod,
  type Reasons,
  type Revenue,
} from './customer-math-sums.ts';
import { figuresOf } from './customer-math-figures.ts';
import { partsOf } from './customer-math-parts.ts';
import { checksOf, findingOf, notesOf } from './customer-math-words.ts';
import type { Result, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Problem, Shape, Sheet } from './shape.ts';

const customers = { is: 'number', whole: true } as const;

export const shape = {
  fields: {
    currency: { is: 'text', longest: 4 },
    revenue: { is: 'number' },
    'revenue-lost': { is: 'number' },
    per: { is: 'choice', options: ['month', 'quarter', 'year'] },
  },
  lists: {
    periods: {
      columns: {
        label: { is: 'text', longest: 40 },
        start: customers,
        new: customers,
        'won-back': customers,
        lost: customers,
      },
      most: 60,
    },
    reasons: { columns: { reason: { is: 'text' }, count: customers }, most: 60 },
  },
} as const satisfies Shape;

/** All that the words and pictures are made of. */
export interface Counted {
  readonly say: Say;
  readonly periods: readonly ReadPeriod[];
  readonly partial: readonly PeriodRow[];
  readonly now: ReadPeriod;
  /** Length of a period. Undefined: nobody said. */
  readonly per: Length | undefined;
  /** Sign of the money. */
  readonly sign: string;
  /** Average revenue per customer. */
  readonly average: number | undefined;
  readonly revenue: Revenue | undefined;
  readonly reasons: Reasons;
}

/** What contradicts itself in the periods, beside the number that cannot be. */
function contradictions(counted: Counted): Problem[] {
  const { say, periods, now, revenue, reasons } = counted;
  const problems: Problem[] = periods
    .filter((period) => period.end < 0)
    .map((period) => ({
      at: `periods.${period.row}.lost`,
      says: `Write ${say.number(period.start + period.gained)} or less: no more can leave than were there or came.`,
    }));
  if (reasons.known > now.lost)
    problems.push({
      at: 'reasons',
      says: `These add up to ${say.number(reasons.known)}, but ${now.label} lost ${say.number(now.lost)}. Count one main reason for each leaver of that period.`,
    });
  if (revenue && !revenue.assumed && now.gained === 0 && revenue.lost > revenue.base)
    problems.push({
      at: 'revenue-lost',
      says: 'The leavers cannot have brought in more than everybody together. Use the same length of time for both averages.',
    });
  return problems;
}

/** Where the sheet still needs numbers before anything can be said. */
function missingIn(partial: readonly PeriodRow[]): string[] {
  const row = partial.at(-1);
  if (row === undefined) return ['periods'];
  const gained = row.new ?? row['won-back'];
  const wanted: [string, number | undefined][] = [
    ['start', row.start],
    ['new', gained],
    ['lost', row.lost],
  ];
  return wanted.flatMap(([column, value]) =>
    value === undefined ? [`periods.${row.row}.${column}`] : [],
  );
}

function answer(sheet: Sheet<typeof shape>, say: Say): Result {
  const { currency, revenue: average, 'revenue-lost': averageLost, per } = sheet.fields;
  const { full: periods, partial } = readPeriods(sheet.lists.periods);
  const now = periods.at(-1);
  if (now === undefined) return { is: 'missing', at: missingIn(partial) };
  const counted: Counted = {
    say,
    periods,
    partial: partial.map((row) => ({ ...row, label: nameOf(row) })),
    now,
    per,
    sign: currency,
    average,
    revenue: average === undefined ? undefined : revenueOf(now, average, averageLost),
    reasons: reasonsOf(sheet.lists.reasons),
  };
  const problems = contradictions(counted);
  if (problems.length > 0) return { is: 'impossible', problems };
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(counted),
      figures: figuresOf(counted),
      parts: partsOf(counted),
      checks: checksOf(counted),
      notes: notesOf(counted),
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
