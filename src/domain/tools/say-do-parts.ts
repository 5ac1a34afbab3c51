/** The pictures, lists and cards of the say–do tracker. */
import type { Part, Pattern } from './outcome.ts';
import type { Item, TrackerFacts } from './say-do.ts';
import type { OpenItem } from './say-do-sums.ts';
import { answerWithin, countItems, isAnswered } from './say-do-sums.ts';
import type { Say } from './say.ts';

/** The most waits drawn; the table holds them all. */
const mostDrawn = 12;
/** The most answers on the card, the latest ones. */
export const mostOnCard = 12;

/** Where it was raised, as the page of the tool offers it. */
export const sourceNames = {
  circle: 'Frontline circle',
  card: 'Roadblock card',
  customer: 'Be-a-customer task',
} as const;

export const nameOf = ({ item }: Item): string => item || 'Not written down';

/** Short enough to stand beside a bar, cut between words where there are any. */
export const short = (text: string): string =>
  text.length <= 60 ? text : `${text.slice(0, 59).replace(/\s+\S*$/, '')}…`;

const answerChart = ({ counts }: TrackerFacts, say: Say): Part[] => {
  // A no is an answer like a yes: what is striped is silence.
  const rows = (
    [
      ['Yes', counts.yes, 'solid'],
      ['No', counts.no, 'solid'],
      ['Not now', counts.notNow, 'dotted'],
      ['Answer not written', counts.unsaid, 'hollow'],
      ['No answer yet', counts.waiting, 'striped'],
    ] satisfies [string, number, Pattern][]
  ).filter(([label, count]) => count > 0 || label !== 'Answer not written');
  if (counts.raised === 0) return [];
  return [
    {
      is: 'chart',
      id: 'answers',
      title: 'What people were answered',
      finding: `${say.number(counts.yes)} yes, ${say.number(counts.no)} no, ${say.number(counts.notNow)} not now; ${say.number(counts.waiting)} still without an answer.`,
      drawing: {
        is: 'bars',
        full: counts.raised,
        rows: rows.map(([label, value, pattern]) => ({
          label,
          value,
          text: say.share(value, counts.raised),
          pattern,
        })),
      },
      twin: {
        columns: ['Answer', 'Items'],
        rows: rows.map(([label, value]) => [label, say.number(value)]),
        total: ['Raised', say.number(counts.raised)],
      },
    },
  ];
};

const patternOf = ({ waitsFor, overdue }: OpenItem): Pattern =>
  waitsFor === 'answer' ? 'dotted' : overdue ? 'striped' : 'solid';

const stands = ({ item, waitsFor, overdue, daysOver }: OpenItem, say: Say): string => {
  if (waitsFor === 'answer') return overdue ? 'Needs an answer, overdue' : 'Needs an answer';
  if (item.due === undefined) return 'Promised, without a day';
  return overdue
    ? `Promised, overdue by ${say.number(daysOver)} ${daysOver === 1 ? 'day' : 'days'}`
    : 'Promised, not overdue';
};

const days = (count: number, say: Say): string =>
  `${say.number(count)} working ${count === 1 ? 'day' : 'days'}`;

/** The longest waits as bars, all of them in the table. */
const ageingChart = ({ open, on }: TrackerFacts, say: Say): Part[] => {
  if (open.length === 0) return [];
  const drawn = open
    .flatMap((entry) => (entry.waiting === undefined ? [] : [{ entry, waiting: entry.waiting }]))
    .slice(0, mostDrawn);
  const twin = {
    columns: ['Item', 'Working days waiting', 'How it stands', 'Owner', 'Due'],
    rows: open.map((entry) => [
      nameOf(entry.item),
      entry.waiting === undefined ? 'not available' : say.number(entry.waiting),
      stands(entry, say),
      entry.item.owner || 'Nobody yet',
      entry.item.due === undefined ? 'No day' : say.day(entry.item.due),
    ]),
  };
  const longest = drawn[0];
  if (longest === undefined) return [{ is: 'table', id: 'ageing', title: 'Still open', twin }];
  const rest = open.length - drawn.length;
  return [
    {
      is: 'chart',
      id: 'ageing',
      title: `Still open: working days waiting on ${say.day(on)}`,
      finding: `The longest wait is ${days(longest.waiting, say)}: “${short(nameOf(longest.entry.item))}”.${rest > 0 ? ` ${say.number(rest)} more ${rest === 1 ? 'stands' : 'stand'} in the table.` : ''}`,
      drawing: {
        is: 'bars',
        rows: drawn.map(({ entry, waiting }) => ({
          label: short(nameOf(entry.item)),
          value: waiting,
          text: say.number(waiting),
          pattern: patternOf(entry),
        })),
        mark: { value: answerWithin, text: `Answer due: ${days(answerWithin, say)}` },
        key: [
          { pattern: 'dotted', text: 'Needs an answer' },
          { pattern: 'striped', text: 'Promised, overdue' },
          { pattern: 'solid', text: 'Promised, not overdue' },
        ],
      },
      twin,
    },
  ];
};

const sourceTable = ({ raised, on }: TrackerFacts, say: Say): Part[] => {
  const sources = [...new Set(raised.map(({ source }) => source))];
  if (sources.length < 2) return [];
  return [
    {
      is: 'table',
      id: 'sources',
      title: 'Where it was raised',
      twin: {
        columns: ['Source', 'Raised', 'Answered', 'Yes'],
        rows: sources.map((source) => {
          const counts = countItems(
            raised.filter((item) => item.source === source),
            on,
          );
          return [
            source === undefined ? 'Not said' : sourceNames[source],
            say.number(counts.raised),
            say.number(counts.answered),
            say.number(counts.yes),
          ];
        }),
      },
    },
  ];
};

const told = ({ answer, reason, due, done }: Item, on: string, say: Say): string => {
  const why = reason === '' ? '' : ` ${reason}`;
  if (answer === 'no') return `No.${why}`;
  if (answer === 'not-now') return `Not now.${why}`;
  if (done !== undefined && done <= on) return `Yes. Done on ${say.day(done)}.${why}`;
  return due === undefined ? `Yes.${why}` : `Yes, by ${say.day(due)}.${why}`;
};

/** The latest answers, to read to the people who asked. Who raised them stays off the card. */
const reportCard = ({ raised, on }: TrackerFacts, say: Say): Part[] => {
  const answered = raised
    .filter((item) => item.answer !== undefined && isAnswered(item, on))
    .sort((one, other) => (other.answered ?? '').localeCompare(one.answered ?? ''))
    .slice(0, mostOnCard);
  return answered.length === 0
    ? []
    : [
        {
          is: 'card',
          id: 'report-back',
          title: 'You said, we answered',
          lines: answered.map((item) => ({ label: nameOf(item), text: told(item, on, say) })),
        },
      ];
};

/** In the order in which a meeting reads them: the answers, who still waits, where it came from, what to report back. */
export const sayDoParts = (facts: TrackerFacts, say: Say): Part[] => [
  ...answerChart(facts, say),
  ...ageingChart(facts, say),
  ...sourceTable(facts, say),
  ...reportCard(facts, say),
];
