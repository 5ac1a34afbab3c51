/** What the journey rater draws: two views of each stage, the order of work, and what a chain of stages does. */
import type { Part, Pattern } from './outcome.ts';
import type { JourneyStage } from './journey-raters.ts';
import { highestPriority, scoreScale, troubleFree, type StageFlag } from './journey-sums.ts';
import type { StagePicture } from './journey-sums.ts';
import type { Say } from './say.ts';

/** A stage with all that is known about it. */
export interface StageLine extends StagePicture {
  readonly stage: JourneyStage;
  /** The mark its priority rests on: the mean of everyone else, or one person’s own mark. */
  readonly mark: number | undefined;
}

/** What stands where a number cannot be given. */
export const none = 'not available';
export const quoted = (name: string): string => `“${name}”`;

const flagWords: Readonly<Record<StageFlag, string>> = {
  gap: 'gap of 1 or more',
  spread: 'marks far apart',
  'no-evidence': 'no evidence',
  'no-owner': 'no owner',
};

const evidenceOf = ({ stage }: StageLine): { pattern: Pattern; text: string } => {
  if (stage.evidence === undefined) return { pattern: 'dotted', text: 'not said' };
  return stage.evidence ? { pattern: 'solid', text: 'yes' } : { pattern: 'hollow', text: 'no' };
};

/** A number to one decimal, or the word for none. */
export const oneDecimal = (say: Say, value: number | undefined): string =>
  value === undefined ? none : say.number(value, 1);
const signedOrNone = (say: Say, value: number | undefined): string =>
  value === undefined ? none : say.signed(value, 1);

/** Highest priority first; stages without one are left out. Equal ones keep their order. */
export const byPriority = (
  lines: readonly StageLine[],
): readonly (StageLine & { readonly priority: number })[] =>
  lines
    .flatMap((line) => (line.priority === undefined ? [] : [{ ...line, priority: line.priority }]))
    .sort((one, other) => other.priority - one.priority);

/** The stage where owners and others are furthest apart, either way; the first of equal ones. */
export function widestGap(
  lines: readonly StageLine[],
): (StageLine & { readonly gap: number }) | undefined {
  return lines
    .flatMap((line) => (line.gap === undefined ? [] : [{ ...line, gap: line.gap }]))
    .sort((one, other) => Math.abs(other.gap) - Math.abs(one.gap))[0];
}

/** Who sees the stage more kindly, in a sentence. */
export function gapSentence(line: StageLine & { readonly gap: number }, say: Say): string {
  const [owner, outside] = [line.owner, line.outside].map((mean) => oneDecimal(say, mean));
  const name = quoted(line.stage.name);
  if (line.gap === 0)
    return `Owners and everyone else give ${name} the same ${owner ?? none}, and no stage is further apart.`;
  return `Owners give ${name} a mark of ${owner ?? none}; everyone else gives it ${outside ?? none}.`;
}

function gapChart(lines: readonly StageLine[], say: Say): Part {
  const widest = widestGap(lines);
  return {
    is: 'chart',
    id: 'gaps',
    title: 'How owners and everyone else see each stage',
    finding: widest
      ? gapSentence(widest, say)
      : 'No stage has both an owner’s mark and somebody else’s yet.',
    drawing: {
      is: 'gaps',
      from: scoreScale.lowest,
      to: scoreScale.highest,
      names: { one: 'Everyone else', other: 'Owners' },
      rows: lines.map((line) => ({
        label: line.stage.name,
        one: line.outside,
        other: line.owner,
        text:
          line.gap === undefined
            ? [
                line.outside === undefined ? '' : `others ${say.number(line.outside, 1)}`,
                line.owner === undefined ? '' : `owners ${say.number(line.owner, 1)}`,
                'no gap',
              ]
                .filter((words) => words !== '')
                .join(', ')
            : `others ${oneDecimal(say, line.outside)}, owners ${oneDecimal(say, line.owner)}: ${say.signed(line.gap, 1)}`,
        flagged: line.flags.length > 0,
      })),
    },
    twin: {
      columns: ['Stage', 'Marks', 'Everyone else', 'Owners', 'Gap', 'Spread', 'Worth a talk'],
      rows: lines.map((line) => [
        line.stage.name,
        say.number(line.outsiders + line.owners),
        oneDecimal(say, line.outside),
        oneDecimal(say, line.owner),
        signedOrNone(say, line.gap),
        oneDecimal(say, line.spread),
        line.flags.map((flag) => flagWords[flag]).join(', ') || 'no',
      ]),
    },
  };
}

function ownChart(lines: readonly StageLine[], say: Say): Part {
  const marked = lines.flatMap(({ stage, mark }) => (mark === undefined ? [] : [{ stage, mark }]));
  const lowest = Math.min(...marked.map(({ mark }) => mark));
  const low = marked.filter(({ mark }) => mark === lowest).map(({ stage }) => quoted(stage.name));
  return {
    is: 'chart',
    id: 'own',
    title: 'One person’s marks',
    finding: `The lowest mark, ${say.number(lowest)}, goes to ${low.join(' and ')}.`,
    drawing: {
      is: 'bars',
      full: scoreScale.highest,
      rows: marked.map(({ stage, mark }) => ({
        label: stage.name,
        value: mark,
        text: say.number(mark),
      })),
    },
    twin: {
      columns: ['Stage', 'Mark'],
      rows: lines.map(({ stage, mark }) => [stage.name, oneDecimal(say, mark)]),
    },
  };
}

function priorityChart(lines: readonly StageLine[], alone: boolean, say: Say): Part[] {
  const ordered = byPriority(lines);
  const [first] = ordered;
  if (!first) return [];
  const unknown = lines.filter(({ priority }) => priority === undefined);
  return [
    {
      is: 'chart',
      id: 'priorities',
      title: 'Where to begin: low marks on what matters',
      finding: `${quoted(first.stage.name)} comes first, with ${say.number(first.priority, 1)} of ${highestPriority}.`,
      drawing: {
        is: 'bars',
        full: highestPriority,
        rows: ordered.map((line) => ({
          label: line.stage.name,
          value: line.priority,
          text: say.number(line.priority, 1),
          pattern: evidenceOf(line).pattern,
        })),
        key: [
          { pattern: 'solid', text: 'evidence from customers' },
          { pattern: 'hollow', text: 'no evidence' },
          { pattern: 'dotted', text: 'not said' },
        ],
      },
      twin: {
        columns: ['Stage', alone ? 'Mark' : 'Everyone else', 'Importance', 'Evidence', 'Priority'],
        rows: [...ordered, ...unknown].map((line) => [
          line.stage.name,
          oneDecimal(say, line.mark),
          oneDecimal(say, line.stage.importance),
          evidenceOf(line).text,
          oneDecimal(say, line.priority),
        ]),
      },
    },
  ];
}

/** @param each share of one stage that goes right, 0 to 1. */
function chainChart(lines: readonly StageLine[], each: number, say: Say): Part {
  const steps = lines.map(({ stage }, index) => {
    const value = troubleFree(each, index + 1);
    return { label: stage.name, value, text: say.percent(value) };
  });
  const all = troubleFree(each, lines.length);
  return {
    is: 'chart',
    id: 'chain',
    title: 'What is left after each stage',
    finding: `With ${say.percent(each)} at each stage, ${say.percent(all)} of customers would meet no trouble at all.`,
    drawing: { is: 'bars', full: 1, rows: steps },
    twin: {
      columns: ['After stage', 'Trouble-free so far'],
      rows: steps.map(({ label, text }) => [label, text]),
    },
  };
}

/**
 * @param alone only one person rated, so there are no gaps to show.
 * @param each share of one stage that goes right, 0 to 1; undefined: no chain.
 */
export function journeyParts(
  lines: readonly StageLine[],
  alone: boolean,
  each: number | undefined,
  say: Say,
): Part[] {
  return [
    alone ? ownChart(lines, say) : gapChart(lines, say),
    ...priorityChart(lines, alone, say),
    ...(each === undefined ? [] : [chainChart(lines, each, say)]),
  ];
}
