/** The pictures of the surprise-charge audit: what is left, how few leavers wipe it out, and what becomes of each. */
import type { Part } from './outcome.ts';
import { fewestForPercent, type Say } from './say.ts';
import type { Audit, Fee } from './surprise-charges.ts';
import {
  breakEvenOf,
  isShownTooLate,
  wholeLeavers,
  type Shown,
  type Verdict,
} from './surprise-charges-sums.ts';

/** Verdicts as people read them, in the order in which they are counted. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  keep: 'Keep and show',
  fold: 'Fold into the price',
  waive: 'Waive automatically',
  retire: 'Retire',
};

const shownWords: Readonly<Record<Shown, string>> = {
  ad: 'Beside the price',
  cart: 'In the basket',
  bill: 'On the bill',
  after: 'Later than the bill',
};

/** The most charges a card of decisions has room for. */
const cardLines = 12;

/** “1 charge”, “6,000 charges”. */
export const chargesIn = (say: Say, count: number): string =>
  `${say.number(count)} ${count === 1 ? 'charge' : 'charges'}`;

/** “5.7% of 6,000 charges”; no percentage under 20, and words where there are more leavers than charges. */
export function ofCharged(say: Say, leavers: number, charged: number): string {
  const all = chargesIn(say, charged);
  if (leavers > charged) return `more than all ${all}`;
  return charged < fewestForPercent
    ? `against ${all}`
    : `${say.percent(leavers / charged)} of ${all}`;
}

/** Fees with sums, with what they took. */
const withTakings = (fees: readonly Fee[]) =>
  fees.flatMap(({ title, takings, margin }) => (takings ? [{ title, takings, margin }] : []));

function whatIsLeft({ say, sign, fees, total }: Audit): Part[] {
  const rows = withTakings(fees);
  if (rows.length === 0) return [];
  const money = (value: number): string => say.money(value, sign);
  const losing = rows.filter(({ takings }) => takings.net < 0);
  return [
    {
      is: 'chart',
      id: 'left',
      title: 'What each charge takes, costs and leaves in a year',
      finding:
        losing.length === 0
          ? `Of ${money(total.gross)} charged, ${money(total.net)} is left after contacts and refunds.`
          : `${losing.map(({ title }) => `“${title}”`).join(', ')} ${losing.length === 1 ? 'costs' : 'cost'} more than ${losing.length === 1 ? 'it brings' : 'they bring'} in.`,
      drawing: {
        is: 'diverging',
        names: { minus: 'Contacts and refunds', plus: 'Charged', net: 'Left' },
        apart: true,
        rows: rows.map(({ title, takings }) => ({
          label: title,
          minus: takings.contactCost + takings.refunds,
          plus: takings.gross,
          net: takings.net,
          minusText: money(takings.contactCost + takings.refunds),
          plusText: money(takings.gross),
          netText: money(takings.net),
        })),
      },
      twin: {
        columns: ['Charge', 'Times', 'Charged', 'Contacts', 'Refunds', 'Left'],
        rows: rows.map(({ title, takings }) => [
          title,
          say.number(takings.charged),
          money(takings.gross),
          money(takings.contactCost),
          money(takings.refunds),
          money(takings.net),
        ]),
        total: [
          'All',
          say.number(total.charged),
          money(total.gross),
          money(total.contactCost),
          money(total.refunds),
          money(total.net),
        ],
      },
    },
  ];
}

function breakEven({ say, sign, fees }: Audit): Part[] {
  const rows = withTakings(fees)
    .flatMap(({ title, takings, margin }) => {
      const exact = breakEvenOf(takings.net, margin);
      if (exact === undefined || exact <= 0 || margin === undefined) return [];
      const leavers = wholeLeavers(exact);
      const text = ofCharged(say, leavers, takings.charged);
      return [{ title, takings, margin, leavers, text, share: exact / takings.charged }];
    })
    .sort((one, other) => one.share - other.share);
  const first = rows[0];
  if (first === undefined) return [];
  return [
    {
      is: 'chart',
      id: 'break-even',
      title: 'How few leavers wipe out each charge',
      finding: `For “${first.title}”, ${say.number(first.leavers)} ${first.leavers === 1 ? 'leaver is' : 'leavers are'} enough: ${first.text}.`,
      drawing: {
        is: 'bars',
        rows: rows.map(({ title, share, leavers, text }) => ({
          label: title,
          value: share,
          text: `${say.number(leavers)}: ${text}`,
          pattern: 'striped',
        })),
      },
      twin: {
        columns: [
          'Charge',
          'Left',
          'Margin per customer',
          'Break-even leavers',
          'Of those charged',
        ],
        rows: rows.map(({ title, takings, margin, leavers, text }) => [
          title,
          say.money(takings.net, sign),
          say.money(margin, sign),
          say.number(leavers),
          text,
        ]),
      },
    },
  ];
}

/** What to do next with a charge, in a sentence. */
function nextStep({ verdict, avoidable, shown }: Fee): string {
  const late = isShownTooLate(avoidable, shown);
  switch (verdict) {
    case 'keep':
      return late
        ? 'Show it before people choose.'
        : 'Leave it where people see it and can choose.';
    case 'fold':
      return 'Put it into the price that everybody sees first.';
    case 'waive':
      return late
        ? 'Show it before people choose. Take it off unasked where somebody could not help it.'
        : 'Take it off unasked where somebody could not help it.';
    case 'retire':
      return 'Take it off the price list, the bill and the system, with a date.';
    case undefined:
      return 'Say if a careful customer could avoid it, and if you would do it to someone you love.';
  }
}

const yesNo = (answer: 'yes' | 'no' | undefined): string =>
  answer === undefined ? 'not said' : answer === 'yes' ? 'Yes' : 'No';

function verdicts({ fees }: Audit): Part {
  const law = fees.some(({ legal }) => legal !== '');
  return {
    is: 'table',
    id: 'verdicts',
    title: 'What becomes of each charge',
    twin: {
      columns: [
        'Charge',
        'First seen',
        'Could be avoided',
        'Would do it to someone you love',
        'Verdict',
        'Next',
        ...(law ? ['Law'] : []),
      ],
      rows: fees.map((fee) => [
        fee.title,
        fee.shown === undefined ? 'not said' : shownWords[fee.shown],
        yesNo(fee.avoidable),
        yesNo(fee.loved),
        fee.verdict === undefined ? 'Not sorted yet' : verdictWords[fee.verdict],
        nextStep(fee),
        ...(law ? [fee.legal === '' ? 'not checked' : fee.legal] : []),
      ]),
    },
  };
}

function card({ fees }: Audit): Part[] {
  const lines = fees.flatMap(({ title, verdict }) =>
    verdict === undefined ? [] : [{ label: `${title}: ${verdictWords[verdict]}`, text: '' }],
  );
  return lines.length === 0 || lines.length > cardLines
    ? []
    : [{ is: 'card', id: 'decisions', title: 'Our decisions: who does it, by when', lines }];
}

export function partsOf(audit: Audit): Part[] {
  return [...whatIsLeft(audit), ...breakEven(audit), verdicts(audit), ...card(audit)];
}
