/** Rules, weighed and put into words: the chart of hours, the table of decisions, the cards. */
import type { Part, Pattern } from './outcome.ts';
import { hoursTogether, turns, type Decision, type Weighing } from './rule-card-sums.ts';
import type { Say } from './say.ts';

/** One rule with everything that was worked out about it. */
export interface Weighed extends Weighing {
  readonly name: string;
  readonly owner: string;
  readonly reason: string;
  readonly burden: number | undefined;
  readonly uses: number | undefined;
  readonly minutes: number | undefined;
  readonly hours: number | undefined;
  readonly decision: Decision;
  /** YYYY-MM-DD. */
  readonly lastDay: string | undefined;
}

/** Most cards drawn at once: what fits on two sheets of paper. */
export const mostCards = 6;

export const decided: Readonly<Record<Decision, string>> = {
  retire: 'Retire',
  redesign: 'Redesign',
  explain: 'Keep, explain better',
  keep: 'Keep, with a plain reason',
  open: 'Not decided yet',
};

const patterns: Readonly<Record<Decision, Pattern>> = {
  retire: 'striped',
  redesign: 'dotted',
  explain: 'solid',
  keep: 'solid',
  open: 'hollow',
};

const key = [
  { pattern: 'striped', text: 'Retire' },
  { pattern: 'dotted', text: 'Redesign' },
  { pattern: 'solid', text: 'Keep' },
  { pattern: 'hollow', text: 'Not decided yet' },
] as const;

/** What decides, by column, in words. */
const needs = {
  law: 'law or safety',
  risk: 'risk',
  'customer-effort': 'customer effort',
  'staff-effort': 'staff effort',
} as const;

/** The columns a rule still needs before it can be decided. */
export function stillToAnswer({ law, risk, customer, staff }: Weighing): (keyof typeof needs)[] {
  return [
    ...(law === undefined ? (['law'] as const) : []),
    ...(risk === undefined ? (['risk'] as const) : []),
    ...(customer === undefined ? (['customer-effort'] as const) : []),
    ...(staff === undefined ? (['staff-effort'] as const) : []),
  ];
}

/** The reason for a decision, in a sentence or two. */
export function why(rule: Weighed, say: Say): string {
  const burden = `${say.number(rule.burden ?? 0)} of 6`;
  const risk = `${say.number(rule.risk ?? 0)} of 3`;
  switch (rule.decision) {
    case 'explain':
      return 'Law or safety needs it. Say why at the place where people meet it.';
    case 'retire':
      return `Burden ${burden} is heavy, and risk ${risk} is small.`;
    case 'redesign':
      return (rule.burden ?? 0) >= turns.burden
        ? `Risk ${risk} is real, and burden ${burden} is heavy: guard it with less work.`
        : `${say.number(rule.exceptions ?? 0, 1)}% of uses get an exception: the rule no longer fits.`;
    case 'keep':
      return `Burden ${burden} is light. Give the reason in plain words.`;
    case 'open':
      return `Still to answer: ${stillToAnswer(rule)
        .map((column) => needs[column])
        .join(', ')}.`;
  }
}

const known = (value: number | undefined, say: Say, decimals = 0): string =>
  value === undefined ? 'not known' : say.number(value, decimals);

/** Hours as text: “80 hours”, “1 hour”. */
export function hoursText(hours: number, say: Say): string {
  const text = say.number(hours, 1);
  return text === '1' ? '1 hour' : `${text} hours`;
}

/** “1 rule”, “8 rules”. */
export const rulesText = (count: number, say: Say): string =>
  count === 1 ? '1 rule' : `${say.number(count)} rules`;

/** “A”, “B” and 3 more. */
export function named(rules: readonly Weighed[], say: Say): string {
  const names = rules.slice(0, 3).map(({ name }) => `“${name}”`);
  const more = rules.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${say.number(more)} more` : '');
}

function hoursChart(rules: readonly Weighed[], say: Say): Part[] {
  const timed = rules
    .flatMap((rule) => (rule.hours === undefined ? [] : [{ ...rule, hours: rule.hours }]))
    .sort((one, other) => other.hours - one.hours);
  const [top] = timed;
  if (top === undefined || top.hours === 0) return [];
  const all = say.number(hoursTogether(timed.map(({ hours }) => hours)), 1);
  const used = new Set(timed.map(({ decision }) => patterns[decision]));
  return [
    {
      is: 'chart',
      id: 'hours',
      title: 'Hours a month, rule by rule',
      finding:
        timed.length === 1
          ? `“${top.name}” takes ${hoursText(top.hours, say)} a month. ${decided[top.decision]}.`
          : `“${top.name}” takes the most: ${say.number(top.hours, 1)} of ${all} hours a month. ${decided[top.decision]}.`,
      drawing: {
        is: 'bars',
        rows: timed.map(({ name, hours, decision }) => ({
          label: name,
          value: hours,
          text: `${hoursText(hours, say)} · ${decided[decision].toLowerCase()}`,
          pattern: patterns[decision],
        })),
        key: key.filter(({ pattern }) => used.has(pattern)),
      },
      twin: {
        columns: ['Rule', 'Uses a month', 'Minutes each', 'Hours a month', 'Decision'],
        rows: timed.map(({ name, uses, minutes, hours, decision }) => [
          name,
          known(uses, say, 1),
          known(minutes, say, 1),
          say.number(hours, 1),
          decided[decision],
        ]),
        total: ['All rules', '', '', all, ''],
      },
    },
  ];
}

function decisionTable(rules: readonly Weighed[], say: Say): Part {
  return {
    is: 'table',
    id: 'decisions',
    title: 'What to do with each rule',
    twin: {
      columns: ['Rule', 'Decision', 'Why', 'Law', 'Risk', 'Burden', 'Owner', 'Last day'],
      rows: rules.map((rule) => [
        rule.name,
        decided[rule.decision],
        why(rule, say),
        rule.law ?? 'not asked',
        known(rule.risk, say),
        known(rule.burden, say),
        rule.owner === '' ? 'nobody yet' : rule.owner,
        rule.lastDay === undefined ? 'no date' : say.day(rule.lastDay),
      ]),
    },
  };
}

function retirementCard(rule: Weighed, place: number, say: Say): Part {
  const time = rule.hours === undefined ? '' : ` It takes ${hoursText(rule.hours, say)} a month.`;
  return {
    is: 'card',
    id: `card-${String(place + 1)}`,
    title: 'This rule retires',
    lines: [
      { label: 'Rule', text: rule.name },
      { label: 'It was made because', text: rule.reason },
      { label: 'Decided', text: 'Retire' },
      { label: 'Why', text: why(rule, say) + time },
      { label: 'Last day', text: rule.lastDay === undefined ? '' : say.day(rule.lastDay) },
      { label: 'Owner', text: rule.owner },
      { label: 'Out of the form', text: '' },
      { label: 'Out of the script', text: '' },
      { label: 'Off the site', text: '' },
      { label: 'Out of the training', text: '' },
      { label: 'Tried by a visitor', text: '' },
    ],
  };
}

/** The parts of the answer. @param retired the rules to retire, most hours first. */
export function partsOf(
  rules: readonly Weighed[],
  retired: readonly Weighed[],
  say: Say,
): readonly Part[] {
  return [
    ...hoursChart(rules, say),
    decisionTable(rules, say),
    ...retired.slice(0, mostCards).map((rule, place) => retirementCard(rule, place, say)),
  ];
}
