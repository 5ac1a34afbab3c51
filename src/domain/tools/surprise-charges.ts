/**
 * The surprise-charge audit (T3): what each charge leaves once its calls and refunds are paid, how few leavers would
 * wipe it out, and what to do with it. Formulas and worked numbers: content brief 3.6, T3.
 */
import type { Result, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Row, Shape, Sheet } from './shape.ts';
import { partsOf } from './surprise-charges-parts.ts';
import {
  takingsOf,
  totalOf,
  verdictOf,
  type Takings,
  type Total,
  type Verdict,
} from './surprise-charges-sums.ts';
import { checksOf, figuresOf, findingOf, notesOf } from './surprise-charges-words.ts';

const count = { is: 'number', whole: true } as const;
const money = { is: 'number' } as const;
const yesNo = { is: 'choice', options: ['yes', 'no'] } as const;

export const shape = {
  fields: { currency: { is: 'text', longest: 4 } },
  lists: {
    fees: {
      columns: {
        name: { is: 'text', longest: 80 },
        amount: money,
        charged: count,
        contacts: count,
        cost: money,
        refunds: money,
        margin: money,
        shown: { is: 'choice', options: ['ad', 'cart', 'bill', 'after'] },
        avoidable: yesNo,
        loved: yesNo,
        legal: { is: 'text' },
      },
      most: 100,
    },
  },
} as const satisfies Shape;

/** A charge as written, with what follows from it. */
export interface Fee extends Row<(typeof shape)['lists']['fees']> {
  /** Its name, or its place in the list. */
  readonly title: string;
  readonly takings: Takings | undefined;
  readonly verdict: Verdict | undefined;
}

/** All that the words and pictures are made of. */
export interface Audit {
  readonly say: Say;
  readonly sign: string;
  readonly fees: readonly Fee[];
  readonly total: Total;
}

function answer(sheet: Sheet<typeof shape>, say: Say): Result {
  const fees = sheet.lists.fees.map((row) => ({
    ...row,
    title: row.name === '' ? `Charge ${row.row + 1}` : row.name,
    takings: takingsOf(row),
    verdict: verdictOf(row.avoidable, row.loved),
  }));
  const first = fees[0];
  if (first === undefined) return { is: 'missing', at: ['fees'] };
  if (!fees.some(({ takings, verdict }) => takings ?? verdict)) {
    const wanted = ['amount', 'charged', 'avoidable', 'loved'] as const;
    const empty = wanted.filter((column) => first[column] === undefined);
    return { is: 'missing', at: empty.map((column) => `fees.${first.row}.${column}`) };
  }
  const audit: Audit = { say, sign: sheet.fields.currency, fees, total: totalOf(fees) };
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(audit),
      figures: figuresOf(audit),
      parts: partsOf(audit),
      checks: checksOf(audit),
      notes: notesOf(audit),
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
