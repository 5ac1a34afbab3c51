/** T7, the say–do tracker: what people raised, what they were answered, and what was done by the day promised. */
import type { Figure, Result, Sentence, Tool } from './outcome.ts';
import { sayDoChecks } from './say-do-checks.ts';
import { sayDoParts } from './say-do-parts.ts';
import * as sums from './say-do-sums.ts';
import type { Say } from './say.ts';
import type { Problem, Row, Shape, Sheet } from './shape.ts';

export const shape = {
  fields: {
    /** The day it is counted on; absent: today. */
    'as-of': { is: 'date' },
  },
  lists: {
    items: {
      most: 300,
      columns: {
        item: { is: 'text' },
        source: { is: 'choice', options: ['circle', 'card', 'customer'] },
        /** Who raised it; may stay empty. */
        from: { is: 'text', longest: 60 },
        raised: { is: 'date' },
        answered: { is: 'date' },
        answer: { is: 'choice', options: ['yes', 'no', 'not-now'] },
        reason: { is: 'text', longest: 300 },
        owner: { is: 'text', longest: 60 },
        due: { is: 'date' },
        done: { is: 'date' },
      },
    },
  },
} as const satisfies Shape;

export type Item = Row<typeof shape.lists.items>;

/** All that the answer is made of. */
export interface TrackerFacts {
  readonly on: string;
  readonly raised: readonly Item[];
  /** Raised after that day, so not counted. */
  readonly later: number;
  readonly counts: ReturnType<typeof sums.countItems>;
  readonly times: readonly number[];
  readonly inTime: ReturnType<typeof sums.inTime>;
  readonly sayDo: sums.SayDo;
  readonly open: readonly sums.OpenItem[];
}

function factsOf(sheet: Sheet<typeof shape>, today: string): TrackerFacts {
  const on = sheet.fields['as-of'] ?? today;
  const { items } = sheet.lists;
  const raised = sums.raisedBy(items, on);
  return {
    on,
    raised,
    later: items.length - raised.length,
    counts: sums.countItems(items, on),
    times: sums.answerTimes(items, on),
    inTime: sums.inTime(items, on),
    sayDo: sums.sayDo(items, on),
    open: sums.openItems(items, on),
  };
}

/** Nothing is answered, due or done before it was raised. */
const contradictions = (items: readonly Item[]): Problem[] =>
  items.flatMap(({ row, raised, answered, due, done }) =>
    Object.entries({ answered, due, done }).flatMap(([column, day]) =>
      raised !== undefined && day !== undefined && day < raised
        ? [
            {
              at: `items.${String(row)}.${column}`,
              says: 'Write the day it was raised, or later.',
            },
          ]
        : [],
    ),
  );

function findingOf({ counts, sayDo, inTime }: TrackerFacts, say: Say): Sentence[] {
  const one = counts.raised === 1;
  const first = `${say.number(counts.answered)} of ${say.number(counts.raised)} ${one ? 'item' : 'items'} ${one || counts.answered === 1 ? 'has' : 'have'} had an answer`;
  const timely =
    inTime.judged === 0 || counts.answered === 0
      ? '.'
      : `, ${say.number(inTime.within)} of them within ${say.number(sums.answerWithin)} working days.`;
  if (sayDo.due === 0) return [[{ point: `${first}${timely}` }], ['No promise has come due yet.']];
  const point =
    sayDo.due === 1
      ? `The one promise that came due was ${sayDo.kept === 1 ? '' : 'not '}kept by its day.`
      : `Of ${say.number(sayDo.due)} promises that came due, ${say.number(sayDo.kept)} ${sayDo.kept === 1 ? 'was' : 'were'} kept by the day promised.`;
  return [[`${first}${timely}`], [{ point }]];
}

function figuresOf(facts: TrackerFacts, say: Say): Figure[] {
  const { counts, times, sayDo, open, raised, on } = facts;
  const days = raised.flatMap((item) => item.raised ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const median = sums.medianOf(times);
  const overdue = open.filter((item) => item.overdue).length;
  return [
    {
      id: 'raised',
      label: 'Raised',
      value: say.number(counts.raised),
      note:
        first === undefined || last === undefined
          ? 'No days given'
          : first === last
            ? say.day(first)
            : `${say.day(first)} to ${say.day(last)}`,
    },
    {
      id: 'answered',
      label: 'Answered',
      value: counts.raised === 0 ? 'not available' : say.share(counts.answered, counts.raised),
      note: `of those raised by ${say.day(on)}`,
    },
    {
      id: 'median',
      label: 'Median time to answer',
      value:
        median === undefined
          ? 'not available'
          : `${say.number(median, 1)} working ${median === 1 ? 'day' : 'days'}`,
      note:
        median === undefined
          ? 'Needs the day raised and the day answered'
          : `${say.number(times.length)} ${times.length === 1 ? 'answer' : 'answers'} with both days; day raised = 0`,
    },
    {
      id: 'say-do',
      label: 'Say–do: done by the day promised',
      value: sayDo.ratio === undefined ? 'not available' : say.share(sayDo.kept, sayDo.due),
      note: sayDo.ratio === undefined ? 'No promise is due yet' : 'of promises due or done',
    },
    {
      id: 'open',
      label: 'Still open',
      value: say.number(open.length),
      note: `${say.number(counts.waiting)} without an answer, ${say.number(open.length - counts.waiting)} not done; ${say.number(overdue)} overdue`,
    },
  ];
}

function answer(sheet: Sheet<typeof shape>, say: Say, today: string): Result {
  const { items } = sheet.lists;
  if (items.length === 0) return { is: 'missing', at: ['items'] };
  const problems = contradictions(items);
  if (problems.length > 0) return { is: 'impossible', problems };
  const facts = factsOf(sheet, today);
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(facts, say),
      figures: figuresOf(facts, say),
      parts: sayDoParts(facts, say),
      ...sayDoChecks(facts, say, today),
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
