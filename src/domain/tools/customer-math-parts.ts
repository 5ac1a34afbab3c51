/** The pictures of customer math, and the table of every number with what it was made of. */
import { notAvailable, overYear, people, rate, shareLost } from './customer-math-figures.ts';
import { marbles, periodsPerYear, replacementOf, type Period } from './customer-math-sums.ts';
import type { Counted } from './customer-math.ts';
import type { Part, Twin } from './outcome.ts';

function bowl({ say, now }: Counted): Part {
  const { per, into, out } = marbles(now.gained, now.lost);
  const hidden = (now.gained > 0 && into === 0) || (now.lost > 0 && out === 0);
  return {
    is: 'chart',
    id: 'bowl',
    title: `The bowl in ${now.label}`,
    finding: `${say.number(into)} in for ${say.number(now.gained)} gained, ${say.number(out)} out for ${say.number(now.lost)} lost.${hidden ? ' A number under half a marble shows none.' : ''}`,
    drawing: {
      is: 'bowl',
      into,
      out,
      per,
      intoText: `${say.number(into)} in`,
      outText: `${say.number(out)} out`,
      scale: `1 marble = ${people(say, per)}`,
    },
    twin: {
      columns: ['', 'Customers', 'Marbles'],
      rows: [
        ['Gained', say.number(now.gained), say.number(into)],
        ['Lost', say.number(now.lost), say.number(out)],
      ],
    },
  };
}

const sum = (periods: readonly Period[], of: (period: Period) => number): number =>
  periods.reduce((total, period) => total + of(period), 0);

function history({ say, periods, per, now }: Counted): Part {
  const gained = sum(periods, (period) => period.gained);
  const lost = sum(periods, (period) => period.lost);
  const counts = `${say.number(gained)} came and ${say.number(lost)} left: ${say.signed(gained - lost)}`;
  const length = per ?? 'period';
  return {
    is: 'chart',
    id: 'periods',
    title: `Lost and gained, ${length} by ${length}`,
    finding:
      periods.length === 1
        ? `In ${now.label}, ${counts}.`
        : `Over ${say.number(periods.length)} ${length}s ${counts} in all.`,
    drawing: {
      is: 'diverging',
      names: { minus: 'Lost', plus: 'Gained', net: 'Net' },
      rows: periods.map((period) => ({
        label: period.label,
        minus: period.lost,
        plus: period.gained,
        net: period.net,
        minusText: say.number(period.lost),
        plusText: say.number(period.gained),
        netText: say.signed(period.net),
      })),
    },
    twin: {
      columns: ['Period', 'Start', 'New', 'Won back', 'Lost', 'Net', 'End', 'Loss rate'],
      rows: periods.map((period) => [
        period.label,
        say.number(period.start),
        say.number(period.new),
        say.number(period.wonBack),
        say.number(period.lost),
        say.signed(period.net),
        say.number(period.end),
        rate(say, period.lost, period.start),
      ]),
      total: [
        'All',
        '',
        say.number(sum(periods, (period) => period.new)),
        say.number(sum(periods, (period) => period.wonBack)),
        say.number(lost),
        say.signed(gained - lost),
        say.number(now.end),
        '',
      ],
    },
  };
}

type ReasonRows = Counted['reasons']['rows'];

const tied = (rows: ReasonRows, count: number): string[] =>
  rows.filter((row) => row.count === count).map(({ reason }) => `“${reason}”`);

/** Reasons given equally often are named together; more than three only counted. */
function mostGiven(rows: ReasonRows, count: number): string {
  const names = tied(rows, count);
  if (names.length === 1) return `The reason most often given is ${names.join('')}`;
  if (names.length > 3) return `${names.length} reasons were given equally often`;
  return `The reasons most often given are ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function whyTheyLeft({ say, now, reasons }: Counted): Part[] {
  const first = reasons.rows[0];
  if (first === undefined) return [];
  const unknown = now.lost - reasons.known;
  const rows = [
    ...reasons.rows.map((row) => ({ ...row, pattern: 'striped' as const })),
    ...(unknown > 0 ? [{ reason: 'Not known', count: unknown, pattern: 'hollow' as const }] : []),
  ];
  return [
    {
      is: 'chart',
      id: 'reasons',
      title: `Why customers left in ${now.label}`,
      finding: `${mostGiven(reasons.rows, first.count)}: ${say.share(first.count, now.lost)}${tied(reasons.rows, first.count).length > 1 ? ' each' : ''}.${unknown > 0 ? ` For ${say.number(unknown)} of ${say.number(now.lost)} nobody knows.` : ''}`,
      drawing: {
        is: 'bars',
        rows: rows.map(({ reason, count, pattern }) => ({
          label: reason,
          value: count,
          text: say.share(count, now.lost),
          pattern,
        })),
        ...(unknown > 0 && {
          key: [
            { pattern: 'striped', text: 'Reason known' },
            { pattern: 'hollow', text: 'Not known' },
          ],
        }),
      },
      twin: {
        columns: ['Reason', 'Customers lost'],
        rows: rows.map(({ reason, count }) => [reason, say.number(count)]),
        total: ['All', say.number(now.lost)],
      },
    },
  ];
}

/** Every number with what it was made of, so that Finance can check it. */
function workings(counted: Counted): Twin {
  const { say, now, revenue, sign, average, reasons, per } = counted;
  const [start, gained, lost] = [now.start, now.gained, now.lost].map((count) => say.number(count));
  const rows = [
    ['Customers at the end', say.number(now.end), `${start} + ${gained} − ${lost}`],
    ['Net', say.signed(now.net), `${gained} − ${lost}`],
    ['Gain rate', rate(say, now.gained, now.start), `${gained} ÷ ${start}`],
    ['Loss rate', rate(say, now.lost, now.start), `${lost} ÷ ${start}`],
    ['Growth', rate(say, now.net, now.start), `${say.signed(now.net)} ÷ ${start}`],
  ];
  const replacement = replacementOf(now);
  rows.push([
    'Replacement',
    replacement === undefined ? 'no losses' : say.number(replacement, 2),
    `${gained} ÷ ${lost}`,
  ]);
  if (revenue && average !== undefined) {
    const [money, base] = [say.money(revenue.lost, sign), say.money(revenue.base, sign)];
    rows.push(
      ['Revenue lost', money, `${lost} × ${say.money(revenue.perLeaver, sign)}`],
      ['Revenue at the start', base, `${start} × ${say.money(average, sign)}`],
      ['Share of revenue lost', shareLost(counted) ?? notAvailable, `${money} ÷ ${base}`],
    );
  }
  if (reasons.rows.length > 0)
    rows.push([
      'Reasons known',
      now.lost === 0 ? 'no losses' : say.share(reasons.known, now.lost),
      `${say.number(reasons.known)} ÷ ${lost}`,
    ]);
  const year = overYear(counted);
  if (year !== undefined && (per === 'month' || per === 'quarter'))
    rows.push([
      'Loss over a year',
      year,
      `1 − (1 − ${rate(say, now.lost, now.start)}) to the power of ${periodsPerYear[per]}`,
    ]);
  return { columns: ['Number', now.label, 'Made of'], rows };
}

export function partsOf(counted: Counted): Part[] {
  return [
    bowl(counted),
    history(counted),
    ...whyTheyLeft(counted),
    { is: 'table', id: 'workings', title: 'How each number is made', twin: workings(counted) },
  ];
}
