/** T6, the rule retirement card: which rules to keep, redesign or retire, and the hours that come free. */
import type { Check, Figure, Result, Sentence, Tool } from './outcome.ts';
import {
  decided,
  hoursText,
  mostCards,
  named,
  partsOf,
  rulesText,
  stillToAnswer,
  type Weighed,
} from './rule-card-parts.ts';
import { burdenOf, decide, hoursOf, hoursTogether, type Decision } from './rule-card-sums.ts';
import type { Say } from './say.ts';
import type { Row, Shape } from './shape.ts';

const scale = { is: 'number', most: 3, whole: true } as const;

export const shape = {
  fields: {},
  lists: {
    rules: {
      columns: {
        // Several lines, so that a whole rule is seen while it is typed.
        rule: { is: 'story', longest: 200 },
        owner: { is: 'text', longest: 100 },
        reason: { is: 'story', longest: 500 },
        law: { is: 'choice', options: ['yes', 'no'] },
        risk: scale,
        'customer-effort': scale,
        'staff-effort': scale,
        uses: { is: 'number', most: 100_000_000 },
        minutes: { is: 'number', most: 10_000 },
        exceptions: { is: 'number', most: 100 },
        'last-day': { is: 'date' },
      },
      most: 60,
    },
  },
} as const satisfies Shape;

function weigh(row: Row<typeof shape.lists.rules>, say: Say): Weighed {
  const { law, risk, exceptions, uses, minutes, owner, reason } = row;
  const weighing = {
    law,
    risk,
    customer: row['customer-effort'],
    staff: row['staff-effort'],
    exceptions,
  };
  return {
    ...weighing,
    name: row.rule === '' ? `Rule ${say.number(row.row + 1)}` : row.rule,
    owner,
    reason,
    uses,
    minutes,
    burden: burdenOf(weighing),
    hours: hoursOf(uses, minutes),
    decision: decide(weighing),
    lastDay: row['last-day'],
  };
}

function findingOf(
  rules: readonly Weighed[],
  retired: readonly Weighed[],
  say: Say,
): readonly Sentence[] {
  const hours = hoursTogether(retired.map((rule) => rule.hours));
  const [first] = rules;
  const free =
    hours > 0 ? [' That frees up to ', { point: `${hoursText(hours, say)} a month` }, '.'] : [];
  if (rules.length === 1 && first !== undefined)
    return [[{ point: `“${first.name}”: ${decided[first.decision].toLowerCase()}.` }, ...free]];
  const count = (...wanted: readonly Decision[]): number =>
    rules.filter(({ decision }) => wanted.includes(decision)).length;
  const kept = [
    ...(count('redesign') > 0 ? [`redesign ${say.number(count('redesign'))}`] : []),
    ...(count('keep', 'explain') > 0 ? [`keep ${say.number(count('keep', 'explain'))}`] : []),
  ].join(' and ');
  const open = count('open');
  const rest = [
    ...(kept === '' ? [] : [kept]),
    ...(open > 0 ? [`${say.number(open)} ${open === 1 ? 'is' : 'are'} not decided yet`] : []),
  ].join('; ');
  return [
    retired.length === 0
      ? [{ point: `None of these ${say.number(rules.length)} rules is ready to retire.` }]
      : [
          { point: `Retire ${say.number(retired.length)} of ${rulesText(rules.length, say)}.` },
          ...free,
        ],
    ...(rest === '' ? [] : [[`${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`]]),
  ];
}

function figuresOf(
  rules: readonly Weighed[],
  retired: readonly Weighed[],
  say: Say,
): readonly Figure[] {
  const isTimed = ({ hours }: Weighed): boolean => hours !== undefined;
  const timed = rules.filter(isTimed).length;
  const hoursIn = (some: readonly Weighed[]): number =>
    hoursTogether(some.map(({ hours }) => hours));
  const of = `of ${rulesText(rules.length, say)}`;
  const those = (...wanted: readonly Decision[]): readonly Weighed[] =>
    rules.filter(({ decision }) => wanted.includes(decision));
  const group = (id: string, label: string, some: readonly Weighed[]): Figure => ({
    id,
    label,
    value: say.number(some.length),
    note: some.some(isTimed) ? `${of}; ${hoursText(hoursIn(some), say)} a month` : of,
  });
  const open = those('open');
  return [
    {
      id: 'hours-free',
      label: 'Hours set free, at most',
      value:
        retired.length === 0 || retired.some(isTimed)
          ? say.number(hoursIn(retired), 1)
          : 'not available',
      note:
        retired.length === 0
          ? 'No rule is decided to retire.'
          : `a month, from ${rulesText(retired.length, say)} to retire`,
    },
    {
      id: 'hours-all',
      label: 'Hours in all rules',
      value: timed === 0 ? 'not available' : say.number(hoursIn(rules), 1),
      note:
        timed === 0 ? 'It needs uses and minutes.' : `a month; ${say.number(timed)} ${of} counted`,
    },
    group('retire', 'To retire', retired),
    group('redesign', 'To redesign', those('redesign')),
    group('keep', 'To keep', those('keep', 'explain')),
    ...(open.length > 0 ? [group('open', 'Not decided yet', open)] : []),
  ];
}

function checksOf(
  rules: readonly Weighed[],
  retired: readonly Weighed[],
  say: Say,
  today: string,
): readonly Check[] {
  const asked = (lacking: readonly Weighed[], good: string, look: string): Check =>
    lacking.length === 0
      ? { state: 'good', text: good }
      : { state: 'look', text: `${look} ${named(lacking, say)}.` };
  const over = retired.filter(({ lastDay }) => lastDay !== undefined && lastDay < today);
  return [
    asked(
      rules.filter(({ law }) => law === undefined),
      'Law and safety are answered for every rule.',
      'Ask somebody qualified about law and safety:',
    ),
    asked(
      rules.filter(({ reason }) => reason === ''),
      'You know what every rule was made for.',
      'Find out what it was made to prevent before you decide:',
    ),
    ...(retired.length === 0
      ? []
      : [
          asked(
            retired.filter(({ owner }) => owner === ''),
            'Every rule to retire has an owner.',
            'Name one owner for the retirement:',
          ),
          asked(
            retired.filter(({ lastDay }) => lastDay === undefined),
            'Every rule to retire has a last day.',
            'Set a last day:',
          ),
          {
            state: 'open',
            text:
              over.length > 0
                ? `The last day has passed: ${named(over, say)}. Look in form, script, site and training.`
                : 'Gone from form, script, site and training? Write the proof on each card.',
          } satisfies Check,
        ]),
  ];
}

function notesOf(
  rules: readonly Weighed[],
  retired: readonly Weighed[],
  say: Say,
): readonly string[] {
  const untimed = rules.filter(({ hours }) => hours === undefined).length;
  const unsure = rules.filter(
    ({ decision, exceptions }) => decision === 'keep' && exceptions === undefined,
  );
  return [
    'Risk and effort are your judgement. The limits (burden 4, risk 1, exceptions 30%) are this playbook’s own choice; nobody has measured them.',
    'Hours are staff time: uses × minutes ÷ 60. Customers’ time is not in them, and what replaces a rule takes time too.',
    ...(untimed === 0
      ? []
      : [`Hours leave out ${rulesText(untimed, say)} without uses or minutes.`]),
    ...(unsure.length === 0
      ? []
      : [
          `Exceptions are not known for ${named(unsure, say)}. From 30% on, the answer would be to redesign.`,
        ]),
    ...(retired.length > mostCards
      ? [
          `Cards are drawn for the ${say.number(mostCards)} rules that take most time. Retire those first.`,
        ]
      : []),
  ];
}

function answer(
  { lists: { rules: rows } }: Parameters<Tool<typeof shape>['answer']>[0],
  say: Say,
  today: string,
): Result {
  const rules = rows.map((row) => weigh(row, say));
  const [first] = rows;
  if (first === undefined) return { is: 'missing', at: ['rules'] };
  if (rules.every(({ decision, hours }) => decision === 'open' && hours === undefined)) {
    const lacking = rules.slice(0, 1).flatMap(stillToAnswer);
    return { is: 'missing', at: lacking.map((column) => `rules.${String(first.row)}.${column}`) };
  }
  const retired = rules
    .filter(({ decision }) => decision === 'retire')
    .sort((one, other) => (other.hours ?? 0) - (one.hours ?? 0));
  return {
    is: 'outcome',
    outcome: {
      finding: findingOf(rules, retired, say),
      figures: figuresOf(rules, retired, say),
      parts: partsOf(rules, retired, say),
      checks: checksOf(rules, retired, say, today),
      notes: notesOf(rules, retired, say),
    },
  };
}

export const tool: Tool<typeof shape> = { shape, answer };
