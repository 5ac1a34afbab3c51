/** The figures of customer math, each with its base and period, or why it is not available. */
import { annualOf, periodsPerYear, shareOf } from './customer-math-sums.ts';
import type { Counted } from './customer-math.ts';
import type { Figure } from './outcome.ts';
import { fewestForPercent, type Say } from './say.ts';

/** “1 customer”, “150 customers”. */
export const people = (say: Say, count: number): string =>
  `${say.number(count)} ${count === 1 ? 'customer' : 'customers'}`;

/** What stands where a number cannot be had; the reason stands beside it. */
export const notAvailable = 'not available';

/**
 * A rate in words. As many decimals as its base can carry: none under 100 cases, one under 1,000, else two. Under 20
 * cases counts alone.
 */
export function rate(say: Say, part: number, base: number): string {
  const share = shareOf(part, base);
  if (share === undefined) return notAvailable;
  if (base < fewestForPercent) return `${say.number(part)} of ${say.number(base)}`;
  return say.percent(share, base < 100 ? 0 : base < 1000 ? 1 : 2);
}

/**
 * The share of revenue lost in words, with one decimal: “8.0%”. By assumption it is the loss rate and reads the same.
 * Undefined where it cannot be said.
 */
export function shareLost({ say, now, revenue }: Counted): string | undefined {
  if (revenue?.share === undefined || now.start < fewestForPercent) return undefined;
  return revenue.assumed ? rate(say, now.lost, now.start) : say.percent(revenue.share, 1, 1);
}

/** The loss over a year in words. Undefined where it cannot be said. */
export function overYear({ say, now, per }: Counted): string | undefined {
  const loss = shareOf(now.lost, now.start);
  if (loss === undefined || per === undefined || now.start < fewestForPercent) return undefined;
  const annual = annualOf(loss, periodsPerYear[per]);
  return annual === undefined ? undefined : say.percent(annual, 1);
}

const noneAtStart = 'There were no customers at the start.';
const tooFew = 'A percentage needs at least 20 customers at the start.';

/** Why a rate of the customers at the start is not a percentage. Undefined: it is one. */
const whyNoRate = ({ now }: Counted): string | undefined => {
  if (now.start === 0) return noneAtStart;
  return now.start < fewestForPercent ? tooFew : undefined;
};

function revenueFigure(counted: Counted): Figure {
  const { say, now, revenue, sign } = counted;
  const figure = { id: 'revenue-lost', label: 'Revenue lost' };
  if (revenue === undefined)
    return { ...figure, value: notAvailable, note: 'Write the average revenue per customer.' };
  const amount = say.money(revenue.lost, sign);
  const base = say.money(revenue.base, sign);
  const value = shareLost(counted);
  if (value !== undefined) {
    const note = `${amount} of ${base}${revenue.assumed && now.lost > 0 ? ', by assumption' : ''}`;
    return { ...figure, value, note };
  }
  if (now.start === 0 || revenue.base === 0)
    return { ...figure, value: amount, note: 'There was no revenue at the start to compare with.' };
  return { ...figure, value: amount, note: `of ${base}. ${tooFew}` };
}

function reasonsFigure({ say, now, reasons }: Counted): Figure {
  const figure = { id: 'reasons-known', label: 'Reasons known' };
  if (now.lost === 0)
    return { ...figure, value: 'no losses', note: `Nobody left in ${now.label}.` };
  if (reasons.rows.length === 0)
    return {
      ...figure,
      value: notAvailable,
      note: 'Write the reasons you know, with a count each.',
    };
  const counts = `${say.number(reasons.known)} of ${say.number(now.lost)}`;
  return now.lost < fewestForPercent
    ? { ...figure, value: counts, note: 'aim for 80%' }
    : {
        ...figure,
        value: say.percent(reasons.known / now.lost, 0),
        note: `${counts}, aim for 80%`,
      };
}

function yearFigure(counted: Counted): Figure[] {
  const { say, now, per } = counted;
  if (per === undefined || per === 'year') return [];
  const figure = { id: 'loss-a-year', label: 'Loss over a year' };
  const value = overYear(counted);
  const times = `${periodsPerYear[per]} ${per}s at ${rate(say, now.lost, now.start)} each`;
  if (value !== undefined) return [{ ...figure, value, note: times }];
  const note = whyNoRate(counted) ?? 'More left than were there at the start.';
  return [{ ...figure, value: notAvailable, note }];
}

/** Six numbers at most; the table beneath the pictures has all of them. */
export function figuresOf(counted: Counted): Figure[] {
  const { say, now } = counted;
  const base = `${say.number(now.lost)} of ${say.number(now.start)} in ${now.label}`;
  const growth =
    now.start < fewestForPercent ? whyNoRate(counted) : `${rate(say, now.net, now.start)} growth`;
  return [
    {
      id: 'end',
      label: 'At the end',
      value: say.number(now.end),
      note: `${say.number(now.start)} at the start of ${now.label}`,
    },
    { id: 'net', label: 'Net', value: say.signed(now.net), ...(growth && { note: growth }) },
    {
      id: 'loss-rate',
      label: 'Loss rate',
      value: rate(say, now.lost, now.start),
      note: whyNoRate(counted) ?? base,
    },
    revenueFigure(counted),
    reasonsFigure(counted),
    ...yearFigure(counted),
  ];
}
