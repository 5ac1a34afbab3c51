/** What the handoff check draws, and the card to carry. Content brief 3.6, T5. */
import type { Part as AnswerPart, Pattern } from './outcome.ts';
import {
  bounceFrom,
  hasBounced,
  hasRepeated,
  type HandoffCase,
  type HandoffPicture,
  type Part,
} from './handoff-sums.ts';
import { fewestForPercent, type Say } from './say.ts';

/** A case with the words it goes by. */
export interface NamedCase extends HandoffCase {
  readonly name: string;
}

/** A share of the check before this one, 0 to 1; undefined: not given. */
export interface Before {
  readonly bounced: number | undefined;
  readonly repeated: number | undefined;
}

/** A share with its base, or the reason why there is none. */
export const shareOf = ({ count, of }: Part, say: Say): string =>
  of === 0 ? 'not available' : say.share(count, of);

/** How many cases the table of the worst shows. */
const worstShown = 5;
/** Owner changes from here on share one bar. */
const lastBar = 4;

interface Rate {
  readonly label: string;
  readonly part: Part;
  readonly before: number | undefined;
  readonly pattern: Pattern;
}

function ratesChart(picture: HandoffPicture, before: Before, say: Say): AnswerPart[] {
  const rates: Rate[] = [
    { label: 'Bounced', part: picture.bounced, before: before.bounced, pattern: 'striped' },
    { label: 'Repeated', part: picture.repeated, before: before.repeated, pattern: 'striped' },
    { label: 'Time kept', part: picture.kept, before: undefined, pattern: 'solid' },
  ];
  const shown = rates.filter(({ part }) => part.of > 0);
  if (shown.length === 0) return [];
  const earlier = shown.some((rate) => rate.before !== undefined);
  const { bounced, repeated, kept } = picture;
  return [
    {
      is: 'chart',
      id: 'rates',
      title: 'What customers met',
      finding: [
        bounced.of > 0 ? `${say.number(bounced.count)} of ${say.number(bounced.of)} bounced` : '',
        repeated.of > 0
          ? `customers repeated something in ${say.number(repeated.count)} of ${say.number(repeated.of)}`
          : '',
        kept.of > 0
          ? `the promised time was kept in ${say.number(kept.count)} of ${say.number(kept.of)}`
          : '',
      ]
        .filter((words) => words !== '')
        .join('; ')
        .replace(/^./, (first) => first.toUpperCase())
        .concat('.'),
      drawing: {
        is: 'bars',
        full: 1,
        rows: shown.flatMap((rate) => [
          {
            label: rate.label,
            value: rate.part.count / rate.part.of,
            text: shareOf(rate.part, say),
            pattern: rate.pattern,
          },
          ...(rate.before === undefined
            ? []
            : [
                {
                  label: `${rate.label}, last check`,
                  value: rate.before,
                  text: say.percent(rate.before),
                  pattern: 'hollow' as const,
                },
              ]),
        ]),
        key: [
          { pattern: 'striped', text: 'a cost to customers' },
          { pattern: 'solid', text: 'a promise kept' },
          ...(earlier ? [{ pattern: 'hollow' as const, text: 'the check before' }] : []),
        ],
      },
      twin: {
        columns: ['', 'Cases', 'Of', 'Share', ...(earlier ? ['Last check'] : [])],
        rows: shown.map(({ label, part, before: last }) => [
          label,
          say.number(part.count),
          say.number(part.of),
          part.of < fewestForPercent ? 'too few cases' : say.percent(part.count / part.of, 0),
          ...(earlier ? [last === undefined ? '–' : say.percent(last)] : []),
        ]),
      },
    },
  ];
}

function changesChart(
  cases: readonly HandoffCase[],
  { bounced }: HandoffPicture,
  say: Say,
): AnswerPart[] {
  if (bounced.of === 0) return [];
  const rows = Array.from({ length: lastBar + 1 }, (_, changes) => {
    const value = cases.filter(
      (each) =>
        each.changes !== undefined &&
        (changes === lastBar ? each.changes >= lastBar : each.changes === changes),
    ).length;
    const times = changes === 1 ? '1 change' : `${changes} changes`;
    return {
      label: changes === lastBar ? `${lastBar} or more` : times,
      value,
      text: say.number(value),
      pattern: changes < bounceFrom ? ('solid' as const) : ('striped' as const),
    };
  });
  const most = Math.max(...cases.map(({ changes }) => changes ?? 0));
  return [
    {
      is: 'chart',
      id: 'changes',
      title: 'How often cases changed owner',
      finding: `${say.number(bounced.of - bounced.count)} of ${say.number(bounced.of)} cases changed owner once or never; the longest trail has ${say.number(most)} ${most === 1 ? 'change' : 'changes'}.`,
      drawing: {
        is: 'bars',
        rows,
        key: [
          { pattern: 'solid', text: 'no bounce' },
          { pattern: 'striped', text: 'bounced' },
        ],
      },
      twin: {
        columns: ['Owner changes', 'Cases'],
        rows: rows.map(({ label, text }) => [label, text]),
        total: ['All', say.number(bounced.of)],
      },
    },
  ];
}

/** Most owner changes first, then repeats, then hours without an owner: the ones to walk through together. */
function worstTable(cases: readonly NamedCase[], say: Say): AnswerPart[] {
  const worst = cases
    .filter((each) => hasBounced(each) === true || hasRepeated(each) === true)
    .sort(
      (one, other) =>
        (other.changes ?? 0) - (one.changes ?? 0) ||
        (other.repeats ?? 0) - (one.repeats ?? 0) ||
        (other.hours ?? 0) - (one.hours ?? 0),
    )
    .slice(0, worstShown);
  if (worst.length === 0) return [];
  const numberOr = (value: number | undefined, decimals = 0): string =>
    value === undefined ? '–' : say.number(value, decimals);
  return [
    {
      is: 'table',
      id: 'worst',
      title: 'Cases to walk through together',
      twin: {
        columns: ['Case', 'Owner changes', 'Repeats', 'Hours without owner', 'Time kept'],
        rows: worst.map(({ name, changes, repeats, hours, kept }) => [
          name,
          numberOr(changes),
          numberOr(repeats),
          numberOr(hours, 1),
          kept === undefined ? '–' : kept ? 'yes' : 'no',
        ]),
      },
    },
  ];
}

/** The seven lines of guide G-M3, empty, to write on. */
const card: AnswerPart = {
  is: 'card',
  id: 'card',
  title: 'Handoff card',
  lines: [
    'Who',
    'What they want',
    'What I did',
    'What is open',
    'Promise and time',
    'Access needs',
    'Read-back done',
  ].map((label) => ({ label, text: '' })),
};

/** In the order in which they are read: rates, trails, cases to look at, card. */
export const handoffParts = (
  cases: readonly NamedCase[],
  picture: HandoffPicture,
  before: Before,
  say: Say,
): AnswerPart[] => [
  ...ratesChart(picture, before, say),
  ...changesChart(cases, picture, say),
  ...worstTable(cases, say),
  card,
];
