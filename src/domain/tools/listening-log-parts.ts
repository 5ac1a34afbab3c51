/** The pictures, lists and cards of the listening log. */
import type { LogFacts, Reason } from './listening-log.ts';
import { callsEachMonth, stageCounts } from './listening-log-sums.ts';
import type { LoggedPromise } from './listening-log-sums.ts';
import type { Part, Pattern } from './outcome.ts';
import type { Say } from './say.ts';
import { fewestForPercent } from './say.ts';

/** The reasons in words, as the page of the tool offers them. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  price: 'The price',
  reliability: 'It did not work reliably',
  service: 'How they were treated',
  effort: 'Too much effort',
  promise: 'A promise not kept',
  fees: 'A surprise charge',
  needs: 'Their needs changed',
  moved: 'They moved away',
  other: 'Something else',
};

/** June 2026. @param month YYYY-MM */
export const monthName = (month: string, say: Say): string =>
  say.day(`${month}-01`).replace(/^1 /, '');

const reasonChart = ({ reasons, reached }: LogFacts, say: Say): Part[] => {
  const most = reasons[0]?.[1];
  if (most === undefined) return [];
  const base = reached.length;
  const top = reasons.filter(([, count]) => count === most);
  const percent = base >= fewestForPercent;
  return [
    {
      is: 'chart',
      id: 'reasons',
      title: 'Reasons they gave',
      finding: `${top.length > 1 ? 'The longest bars stand' : 'The longest bar stands'} for ${say.number(most)} of ${say.number(base)} calls. A call can hold several reasons, so the bars add to more than the calls.`,
      drawing: {
        is: 'bars',
        full: base,
        rows: reasons.map(([reason, count]) => ({
          label: reasonNames[reason],
          value: count,
          text: say.share(count, base),
          pattern: 'striped',
        })),
      },
      twin: {
        columns: ['Reason', 'Calls', percent ? 'Share of calls reached' : 'Calls reached'],
        rows: reasons.map(([reason, count]) => [
          reasonNames[reason],
          say.number(count),
          percent ? say.percent(count / base, 0) : say.number(base),
        ]),
      },
    },
  ];
};

const preventableChart = ({ preventable }: LogFacts, say: Say): Part[] => {
  const { yes, no, unsure, answered } = preventable;
  if (answered === 0) return [];
  const rows: readonly (readonly [string, number, Pattern])[] = [
    ['Yes, we could have', yes, 'striped'],
    ['No', no, 'solid'],
    ['Unsure', unsure, 'dotted'],
  ];
  return [
    {
      is: 'chart',
      id: 'preventable',
      title: 'Could we have prevented it?',
      finding: `${say.number(yes)} of ${say.number(answered)} ${answered === 1 ? 'loss' : 'losses'} could have been prevented, as the callers judge it.`,
      drawing: {
        is: 'bars',
        full: answered,
        rows: rows.map(([label, value, pattern]) => ({
          label,
          value,
          text: say.share(value, answered),
          pattern,
        })),
      },
      twin: {
        columns: ['Answer', 'Calls'],
        rows: rows.map(([label, value]) => [label, say.number(value)]),
        total: ['All with an answer', say.number(answered)],
      },
    },
  ];
};

const monthChart = ({ months, executives }: LogFacts, say: Say): Part[] => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const goal = executives === undefined ? undefined : executives * callsEachMonth;
  const made = months.reduce((sum, month) => sum + month.made, 0);
  const enough = months.filter((month) => goal !== undefined && month.made >= goal).length;
  const span =
    first === last
      ? monthName(first.month, say)
      : `${monthName(first.month, say)} to ${monthName(last.month, say)}`;
  return [
    {
      is: 'chart',
      id: 'months',
      title: 'Calls made, month by month',
      finding:
        goal === undefined
          ? `${say.number(made)} ${made === 1 ? 'call' : 'calls'}, ${span}.`
          : `${say.number(enough)} of ${say.number(months.length)} ${months.length === 1 ? 'month' : 'months'} came to ${say.number(goal)} calls or more.`,
      drawing: {
        is: 'bars',
        rows: months.map((month) => ({
          label: monthName(month.month, say),
          value: month.made,
          text: `${say.number(month.made)}${month.over ? '' : ' so far'}`,
        })),
        ...(goal === undefined
          ? {}
          : { mark: { value: goal, text: `Five for each leader: ${say.number(goal)}` } }),
      },
      twin: {
        columns: ['Month', 'Calls made', 'People reached'],
        rows: months.map((month) => [
          `${monthName(month.month, say)}${month.over ? '' : ' (so far)'}`,
          say.number(month.made),
          say.number(month.reached),
        ]),
        total: [
          'Together',
          say.number(made),
          say.number(months.reduce((sum, { reached }) => sum + reached, 0)),
        ],
      },
    },
  ];
};

const stageTable = ({ reached }: LogFacts, say: Say): Part[] => {
  const stages = stageCounts(reached);
  if (stages.length === 0) return [];
  return [
    {
      is: 'table',
      id: 'stages',
      title: 'The step where it broke',
      twin: {
        columns: ['Step', 'Calls', 'Preventable'],
        rows: stages.map(({ stage, calls, preventable }) => [
          stage,
          say.number(calls),
          say.number(preventable),
        ]),
      },
    },
  ];
};

const stands = ({ state, daysOver }: LoggedPromise, say: Say): string =>
  state === 'overdue'
    ? `Overdue by ${say.number(daysOver)} ${daysOver === 1 ? 'day' : 'days'}`
    : state === 'undated'
      ? 'Open, without a day'
      : 'Not overdue';

const promiseTable = ({ open }: LogFacts, say: Say): Part[] =>
  open.length === 0
    ? []
    : [
        {
          is: 'table',
          id: 'promises',
          title: 'Promises still open',
          twin: {
            columns: ['Promise', 'Made by', 'Due', 'How it stands'],
            rows: open.map((promise) => [
              promise.call.promise || 'Not written down',
              promise.call.caller || 'Not said',
              promise.call.due === undefined ? 'Not said' : say.day(promise.call.due),
              stands(promise, say),
            ]),
          },
        },
      ];

const quoteCard = ({ quotes }: LogFacts): Part[] =>
  quotes.length === 0
    ? []
    : [
        {
          is: 'card',
          id: 'quotes',
          title: 'In their own words',
          lines: quotes.map(({ stage, quote }) => ({
            label: stage || 'A customer who left',
            text: `“${quote.replace(/^["“”]+|["“”]+$/g, '')}”`,
          })),
        },
      ];

/** In the order in which a meeting reads them: why, could we have helped, who is waiting, their words, the rhythm. */
export const listeningParts = (facts: LogFacts, say: Say): Part[] => [
  ...reasonChart(facts, say),
  ...preventableChart(facts, say),
  ...stageTable(facts, say),
  ...promiseTable(facts, say),
  ...quoteCard(facts),
  ...monthChart(facts, say),
];
