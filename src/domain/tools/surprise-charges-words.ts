/** What the surprise-charge audit says: finding, figures, what good looks like, and what the sums rest on. */
import type { Check, Figure, Sentence } from './outcome.ts';
import { fewestForPercent } from './say.ts';
import { chargesIn, ofCharged, verdictWords } from './surprise-charges-parts.ts';
import type { Audit, Fee } from './surprise-charges.ts';
import {
  isMandatoryAndLate,
  isShownTooLate,
  wholeLeavers,
  type Verdict,
} from './surprise-charges-sums.ts';

/** The most names a sentence holds. */
const mostNames = 5;

/** “Return inspection”, “Card payment” and 3 more. */
function names(fees: readonly Fee[]): string {
  const shown = fees.slice(0, mostNames).map(({ title }) => `“${title}”`);
  const rest = fees.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const verdictsOf = (fees: readonly Fee[]): { verdict: Verdict; count: number }[] =>
  (Object.keys(verdictWords) as Verdict[])
    .map((verdict) => ({ verdict, count: fees.filter((fee) => fee.verdict === verdict).length }))
    .filter(({ count }) => count > 0);

function moneySentence({ say, sign, fees, total }: Audit): Sentence[] {
  if (total.counted === 0) return [];
  const counted = fees.filter(({ takings }) => takings !== undefined);
  const one = counted.length === 1 ? counted[0] : undefined;
  const many =
    counted.length === fees.length
      ? `Your ${say.number(fees.length)} charges`
      : `${say.number(counted.length)} of your ${say.number(fees.length)} charges`;
  const who = one ? `“${one.title}” takes` : `${many} take`;
  const takes = `${who} ${say.money(total.gross, sign)} a year`;
  const left = say.money(total.net, sign);
  if (total.net <= 0) {
    const point = one ? 'costs as much or more' : 'cost as much or more';
    return [[`${takes} and `, { point }, `: ${left} is left after contacts and refunds.`]];
  }
  const leave = `${takes} and ${one ? 'leaves' : 'leave'} `;
  const { breakEven } = total;
  if (breakEven === undefined || breakEven.leavers <= 0)
    return [[leave, { point: left }, ' after contacts and refunds.']];
  const leavers = wholeLeavers(breakEven.leavers);
  const people = `${say.number(leavers)} ${leavers === 1 ? 'customer leaves' : 'customers leave'}`;
  const of = ofCharged(say, leavers, breakEven.charged);
  // Without a margin for each, leavers are told for some charges only, and so is what they wipe out.
  if (breakEven.counted < total.counted)
    return [
      [
        `${leave}${left}. `,
        { point: `If ${people} over the ${say.number(breakEven.counted)} with a yearly margin` },
        `, what ${breakEven.counted === 1 ? 'it leaves' : 'these leave'} is gone (${of}).`,
      ],
    ];
  return [
    [
      `${leave}${left}. `,
      { point: `If ${people} over ${one ? 'it' : 'them'}` },
      `, the gain is gone (${of}).`,
    ],
  ];
}

export function findingOf(audit: Audit): Sentence[] {
  const { fees, say } = audit;
  const sorted = verdictsOf(fees);
  if (sorted.length === 0) return moneySentence(audit);
  const text = sorted.map(({ verdict, count }) =>
    fees.length === 1
      ? verdictWords[verdict].toLowerCase()
      : `${say.number(count)} to ${verdictWords[verdict].toLowerCase()}`,
  );
  return [...moneySentence(audit), [`By your answers: ${text.join(', ')}.`]];
}

const noSums = 'Write an amount, and how often it was charged.';

function breakEvenFigure({ say, total: { counted, net, breakEven } }: Audit): Figure {
  const figure = { id: 'break-even', label: 'Break-even leavers' };
  if (counted === 0) return { ...figure, value: 'not available', note: noSums };
  if (breakEven === undefined) {
    const note = 'Write what a customer brings in a year, more than 0.';
    return { ...figure, value: 'not available', note };
  }
  if (breakEven.leavers <= 0 || net <= 0)
    return {
      ...figure,
      value: 'none needed',
      note: 'Nothing is left that leavers could wipe out.',
    };
  const leavers = wholeLeavers(breakEven.leavers);
  return {
    ...figure,
    value: say.number(leavers),
    note: `${ofCharged(say, leavers, breakEven.charged)}, if each person was charged once${
      breakEven.counted < counted
        ? `; over ${say.number(breakEven.counted)} of ${chargesIn(say, counted)}`
        : ''
    }`,
  };
}

/** Charges people must pay and first see after the price, and those for which it cannot be said. */
function lateOf(fees: readonly Fee[]): { late: Fee[]; unsaid: Fee[] } {
  const late = fees.filter((fee) => isMandatoryAndLate(fee.avoidable, fee.shown) === true);
  const unsaid = fees.filter((fee) => isMandatoryAndLate(fee.avoidable, fee.shown) === undefined);
  return { late, unsaid };
}

export function figuresOf(audit: Audit): Figure[] {
  const { say, sign, fees, total } = audit;
  const eaten = total.contactCost + total.refunds;
  const share =
    total.gross > 0 && total.charged >= fewestForPercent
      ? `${say.percent(eaten / total.gross, 0)} of what was charged`
      : `of ${say.money(total.gross, sign)}`;
  const money = (value: number): string =>
    total.counted === 0 ? 'not available' : say.money(value, sign);
  const { late, unsaid } = lateOf(fees);
  const sorted = fees.filter(({ verdict }) => verdict !== undefined).length;
  const all = say.number(fees.length);
  return [
    {
      id: 'gross',
      label: 'Charged in a year',
      value: money(total.gross),
      note: total.counted === 0 ? noSums : chargesIn(say, total.charged),
    },
    {
      id: 'eaten',
      label: 'Contacts and refunds',
      value: money(eaten),
      note: total.counted === 0 ? noSums : share,
    },
    {
      id: 'net',
      label: 'Left',
      value: money(total.net),
      note: total.counted === 0 ? noSums : 'charged, less contacts and refunds',
    },
    breakEvenFigure(audit),
    {
      id: 'late',
      label: 'Must be paid, and seen late',
      value: `${say.number(late.length)} of ${all}`,
      note: unsaid.length === 0 ? 'aim for none' : `${say.number(unsaid.length)} not answered yet`,
    },
    {
      id: 'sorted',
      label: 'Charges sorted',
      value: `${say.number(sorted)} of ${all}`,
      note: sorted < fees.length ? 'Two answers sort a charge.' : 'every charge has a verdict',
    },
  ];
}

export function checksOf({ fees }: Audit): Check[] {
  const { late, unsaid } = lateOf(fees);
  const unsorted = fees.filter(({ verdict }) => verdict === undefined);
  const unchecked = fees.filter(({ legal }) => legal === '');
  const checks: Check[] = [];
  if (late.length > 0)
    checks.push({
      state: 'look',
      text: `People must pay ${names(late)} and first see ${late.length === 1 ? 'it' : 'them'} after the price.`,
    });
  else if (unsaid.length > 0)
    checks.push({
      state: 'open',
      text: `Does anything that people must pay first appear after the price? Say where they first see ${names(unsaid)}, and if it can be avoided.`,
    });
  else
    checks.push({
      state: 'good',
      text: 'Nothing that people must pay first appears after the price.',
    });
  checks.push(
    unsorted.length === 0
      ? { state: 'good', text: 'Every charge has a verdict. Each now needs an owner and a date.' }
      : { state: 'open', text: `Still without a verdict: ${names(unsorted)}.` },
    unchecked.length === 0
      ? { state: 'good', text: 'Every charge has a note on the law.' }
      : {
          state: 'look',
          text: `No note on the law stands beside ${names(unchecked)}. Have it checked where you sell.`,
        },
  );
  return checks;
}

export function notesOf({ fees, total }: Audit): string[] {
  const notes = [
    'Two answers sort a charge: could a careful customer avoid it, and would you do it to someone you love? The sums show what a decision costs. They do not make it.',
  ];
  const note = (found: readonly Fee[], says: (which: string) => string): void => {
    if (found.length > 0) notes.push(says(names(found)));
  };
  const counted = fees.filter(({ takings }) => takings !== undefined);
  note(
    fees.filter(({ takings }) => takings === undefined),
    (which) => `No sums for ${which}: an amount, or how often it was charged, is missing.`,
  );
  note(
    counted.filter(
      ({ contacts, cost, refunds }) =>
        contacts === undefined || refunds === undefined || (contacts > 0 && cost === undefined),
    ),
    (which) =>
      `Contacts, their cost or refunds are not all written for ${which}. They count as nothing, so less may be left.`,
  );
  note(
    counted.filter(({ margin }) => margin === undefined || margin <= 0),
    (which) => `Break-even is not available for ${which}, because a yearly margin is missing or 0.`,
  );
  note(
    counted.filter(({ takings }) => takings !== undefined && takings.refunds > takings.gross),
    (which) => `More was paid back than taken for ${which}. Check that both cover the same year.`,
  );
  note(
    fees.filter(({ avoidable, shown }) => isShownTooLate(avoidable, shown)),
    (which) =>
      `You say that a careful customer could avoid ${which}, which first shows on the bill or later. How would they have known?`,
  );
  if (total.counted > 0)
    notes.push(
      'What is charged is treated as nearly all margin. Break-even sets it against one year of a leaver’s margin; a leaver may cost you more years than one.',
      'How many really left over a charge is not known here. Watch customers gained and lost after a change.',
    );
  notes.push('None of this is legal advice.');
  return notes;
}
