/** T4, the lost-customer listening log: what people who left said, counted without their names. */
import { listeningChecks } from './listening-log-checks.ts';
import { listeningParts, reasonNames } from './listening-log-parts.ts';
import * as sums from './listening-log-sums.ts';
import type { Figure, Result, Sentence, Tool } from './outcome.ts';
import type { Say } from './say.ts';
import type { Problem, Row, Shape, Sheet } from './shape.ts';

const yesNo = { is: 'choice', options: ['yes', 'no'] } as const;
const reasons = [
  'price',
  'reliability',
  'service',
  'effort',
  'promise',
  'fees',
  'needs',
  'moved',
  'other',
] as const;

export const shape = {
  fields: {
    /** Leaders who call. */
    executives: { is: 'number', least: 1, most: 1_000, whole: true },
    /** The day it is counted on; absent: today. */
    'as-of': { is: 'date' },
  },
  lists: {
    calls: {
      most: 300,
      columns: {
        date: { is: 'date' },
        /** First name or role of the colleague who called, never the customer’s name. */
        caller: { is: 'text', longest: 60 },
        /** The list of people not to be contacted was looked at. */
        checked: yesNo,
        reached: yesNo,
        /** Consent to record. Anything but yes: no recording. */
        consent: { is: 'choice', options: ['yes', 'no', 'not-asked'] },
        story: { is: 'story' },
        stage: { is: 'text', longest: 80 },
        reasons: { is: 'choices', options: reasons },
        preventable: { is: 'choice', options: ['yes', 'no', 'unsure'] },
        /** Share of the time the caller talked, in per cent, as they estimate it. */
        talked: { is: 'number', most: 100 },
        quote: { is: 'text', longest: 300 },
        /** The customer agreed that these words are shared. */
        approved: yesNo,
        promise: { is: 'text' },
        due: { is: 'date' },
        done: { is: 'date' },
      },
    },
  },
} as const satisfies Shape;

export type Call = Row<typeof shape.lists.calls>;
export type Reason = (typeof reasons)[number];

/** All that the answer is made of. */
export interface LogFacts {
  readonly on: string;
  readonly executives: number | undefined;
  readonly made: readonly Call[];
  readonly reached: readonly Call[];
  readonly planned: number;
  readonly reasons: readonly (readonly [Reason, number])[];
  readonly preventable: ReturnType<typeof sums.preventability>;
  readonly promises: readonly sums.LoggedPromise[];
  readonly open: readonly sums.LoggedPromise[];
  readonly quotes: readonly Call[];
  readonly months: readonly sums.Month[];
}

function factsOf(sheet: Sheet<typeof shape>, today: string): LogFacts {
  const on = sheet.fields['as-of'] ?? today;
  const { calls } = sheet.lists;
  const made = sums.madeBy(calls, on);
  const reached = sums.reachedOf(made);
  return {
    on,
    executives: sheet.fields.executives,
    made,
    reached,
    planned: calls.length - made.length,
    reasons: sums.reasonCounts(reached),
    preventable: sums.preventability(reached),
    promises: sums.promisesOf(made, on),
    open: sums.openPromises(calls, on),
    quotes: sums.approvedQuotes(made),
    months: sums.monthsOf(made, on),
  };
}

/** A promise belongs to its call, so it cannot be due or done before it. */
const contradictions = (calls: readonly Call[]): Problem[] =>
  calls.flatMap(({ row, date, due, done }) =>
    (
      [
        ['due', due],
        ['done', done],
      ] as const
    ).flatMap(([column, day]) =>
      date !== undefined && day !== undefined && day < date
        ? [{ at: `calls.${String(row)}.${column}`, says: 'Write the day of the call, or later.' }]
        : [],
    ),
  );

/** “A”, “B” and “C”, in the order given; beyond three only how many. */
const quoted = (names: readonly string[]): string => {
  if (names.length > 3) return `${String(names.length)} reasons`;
  const marked = names.map((name) => `“${name}”`);
  return [marked.slice(0, -1).join(', '), marked.at(-1) ?? ''].filter(Boolean).join(' and ');
};

/** The reasons given most; several when they were given equally often. */
const topReasons = ({ reasons }: LogFacts) => {
  const count = reasons[0]?.[1];
  if (count === undefined) return undefined;
  const top = reasons.filter(([, times]) => times === count);
  return {
    names: quoted(top.map(([reason]) => reasonNames[reason])),
    each: top.length > 1 ? ' each' : '',
    count,
  };
};

const callsIn = (say: Say, count: number): string =>
  `${say.number(count)} ${count === 1 ? 'call' : 'calls'}`;

function findingOf(facts: LogFacts, say: Say): Sentence[] {
  const { made, reached, preventable } = facts;
  const all = callsIn(say, made.length);
  if (reached.length === 0)
    return [[{ point: `Nobody who left has been reached yet, in ${all}.` }]];
  const top = topReasons(facts);
  const heard = `You reached ${say.number(reached.length)} of the people who left, in ${all}`;
  const first: Sentence =
    top === undefined
      ? [{ point: `${heard}.` }]
      : [
          `${heard}. `,
          {
            point: `Heard most: ${top.names}, in ${say.number(top.count)} of ${callsIn(say, reached.length)}${top.each}.`,
          },
        ];
  if (preventable.answered === 0) return [first];
  const could = `${say.number(preventable.yes)} of ${say.number(preventable.answered)}`;
  return [
    first,
    [
      `By your own judgement, you could have prevented ${could} ${preventable.answered === 1 ? 'loss' : 'losses'}.`,
    ],
  ];
}

function figuresOf(facts: LogFacts, say: Say): Figure[] {
  const { made, reached, preventable, open, promises, quotes } = facts;
  const top = topReasons(facts);
  const shareOr = (part: number, whole: number): string =>
    whole === 0 ? 'not available' : say.share(part, whole);
  const days = made.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const overdue = open.filter(({ state }) => state === 'overdue').length;
  return [
    {
      id: 'made',
      label: 'Calls made',
      value: say.number(made.length),
      note:
        first === undefined || last === undefined
          ? 'No days given'
          : first === last
            ? say.day(first)
            : `${say.day(first)} to ${say.day(last)}`,
    },
    {
      id: 'reached',
      label: 'People reached',
      value: shareOr(reached.length, made.length),
      note: 'of the calls made',
    },
    {
      id: 'top-reason',
      label: 'Reason heard most',
      value: top === undefined ? 'not available' : say.share(top.count, reached.length),
      note: top === undefined ? 'No reason logged yet' : `${top.names}; base: calls reached`,
    },
    {
      id: 'preventable',
      label: 'We could have prevented it',
      value: shareOr(preventable.yes, preventable.answered),
      note:
        preventable.answered === 0
          ? 'Nobody has answered this yet'
          : `of those with an answer; ${say.number(preventable.unsure)} unsure`,
    },
    {
      id: 'open',
      label: 'Promises still open',
      value: `${say.number(open.length)} of ${say.number(promises.length)}`,
      note: `${say.number(overdue)} overdue on ${say.day(facts.on)}`,
    },
    {
      id: 'quotes',
      label: 'Quotes approved for sharing',
      value: say.number(quotes.length),
      note: 'The customer said yes to these words',
    },
  ];
}

function answer(sheet: Sheet<typeof shape>, say: Say, today: string): Result {
  const { calls } = sheet.lists;
  if (calls.length === 0) return { is: 'missing', at: ['calls'] };
  const problems = contradictions(calls);
  if (problems.length > 0) return { is: 'impossible', problems };
  const facts = factsOf(sheet, today);
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(facts, say),
      figures: figuresOf(facts, say),
      parts: listeningParts(facts, say),
      ...listeningChecks(facts, say, today),
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
