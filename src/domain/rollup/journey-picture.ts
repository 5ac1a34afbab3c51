/** Stages rated by a team as tables. */
import { keyOf } from './codes-in-text.ts';
import { journeyTeam, type StageTeam } from './journey-team.ts';
import {
  type Asked,
  type Cell,
  cellOf,
  emptyCell,
  fewestFor,
  type Fill,
  people,
  personName,
  type Picture,
  signed,
  type Table,
  waiting,
} from './picture.ts';
import { scoreWords } from '#domain/tools/journey-scale.ts';
import { flaggedFrom } from '#domain/tools/journey-sums.ts';

const fills: readonly Fill[] = ['first', 'second', 'third', 'fourth', 'fourth'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const scoreCell = (score: number, decimals: number): Cell => {
  const place = Math.min(Math.max(Math.round(score), 1), scoreWords.length) - 1;
  return {
    text: score.toFixed(decimals),
    word: capital(scoreWords[place] ?? ''),
    fill: fills[place] ?? 'first',
  };
};

const flagWords: Readonly<Record<StageTeam['flags'][number], string>> = {
  gap: 'Owners see it more kindly',
  spread: 'People are far apart',
  'no-evidence': 'No evidence',
  'no-owner': 'Nobody owns it',
};

const peopleOf = ({ entries }: Pick<Asked, 'entries'>) =>
  entries.flatMap(({ handed }) =>
    handed.result.kind === 'journey' ? [{ key: keyOf(handed), result: handed.result }] : [],
  );

/** “Stage 2”, or what the trainer calls it. @param index from 0 */
const stageName = (stages: Asked['stages'], index: number): string => {
  const name = stages[index] ?? '';
  return name === '' ? `Stage ${index + 1}` : name;
};

function stageTable({ stages }: Asked, team: readonly StageTeam[]): Table {
  return {
    id: 'stages',
    caption: 'How often customers get what they were led to expect, 1 to 5',
    columns: [
      ...['Stage', 'Seen from outside', 'Seen by its owners', 'Self-view gap', 'Spread'],
      ...['Importance', 'Priority', 'Evidence', 'People', 'Talk about'],
    ],
    names: 'stages',
    rows: team.map((stage, index) => ({
      head: stageName(stages, index),
      key: String(index),
      cells: [
        cellOf<number>(stage.outside, (mean) => scoreCell(mean, 1)),
        cellOf<number>(stage.owner, (mean) => scoreCell(mean, 1)),
        cellOf<number>(stage.gap, (gap) => ({
          text: signed(gap),
          ...(gap >= flaggedFrom.gap && { fill: 'look' as const }),
        })),
        cellOf<number>(stage.spread, (spread) => ({
          text: String(spread),
          ...(spread >= flaggedFrom.spread && { fill: 'look' as const }),
        })),
        cellOf<number>(stage.importance, (importance) => ({ text: `${importance} of 3` })),
        cellOf<number>(stage.priority, (priority) => ({ text: priority.toFixed(1) })),
        cellOf<{ yes: number; of: number }>(stage.evidence, ({ yes, of }) => ({
          text: `${yes} of ${of}`,
        })),
        { text: String(stage.n) },
        { text: stage.flags.map((flag) => flagWords[flag]).join('; ') || '–' },
      ],
    })),
  };
}

function personTable(asked: Asked, length: number): Table {
  return {
    id: 'people',
    caption: 'Each person by stage, 1 to 5',
    columns: [
      'Person',
      'Function',
      ...Array.from({ length }, (_, index) => stageName(asked.stages, index)),
    ],
    names: 'people',
    rows: peopleOf(asked).map(({ key, result }, index) => ({
      head: personName(asked.names, key, index),
      key,
      cells: [
        result.function === undefined ? emptyCell : { text: capital(result.function) },
        ...Array.from({ length }, (_, at): Cell => {
          const { score, owns = false } = result.stages[at] ?? {};
          if (score === undefined) return emptyCell;
          const { text, fill = 'first' } = scoreCell(score, 0);
          return { text, fill, ...(owns && { word: 'owns it' }) };
        }),
      ],
    })),
  };
}

/** The row with the largest of something that is a number. */
function top(
  team: readonly StageTeam[],
  valueOf: (stage: StageTeam) => StageTeam['gap'],
): { index: number; value: number } | undefined {
  const known = team.flatMap((stage, index) => {
    const value = valueOf(stage);
    return typeof value === 'number' ? [{ index, value }] : [];
  });
  return known.toSorted((a, b) => b.value - a.value)[0];
}

function findingOf(asked: Asked, team: readonly StageTeam[], count: number): string {
  const said = [`${people(count)}.`];
  const first = top(team, ({ priority }) => priority);
  const gap = top(team, (stage) => stage.gap);
  if (first)
    said.push(
      `Start with ${stageName(asked.stages, first.index)}: its priority is ${first.value.toFixed(1)} of 12.`,
    );
  if (gap && gap.value > 0)
    said.push(
      `Owners and others differ most on ${stageName(asked.stages, gap.index)}, by ${signed(gap.value)}.`,
    );
  if (team.some((stage) => stage.owner === 'hidden'))
    said.push('Some owners are too few to show without naming them.');
  return said.join(' ');
}

export function journeyPicture(asked: Asked): Picture {
  const all = peopleOf(asked).map(({ result }) => result);
  const team = journeyTeam(all, fewestFor(asked));
  const wait = waiting(asked);
  const wordings = new Set(all.map(({ wording }) => wording));
  const lengths = new Set(all.map(({ stages }) => stages.length));
  const functions = new Set(all.flatMap((each) => each.function ?? []));
  const differ =
    wordings.size > 1 || lengths.size > 1
      ? [
          'The stages are not worded alike in all codes. Make sure that stage 1 means the same to everybody.',
        ]
      : [];
  const few =
    functions.size < 5
      ? [`People of ${functions.size} functions took part; the method asks for at least five.`]
      : [];
  return {
    finding: wait === '' ? findingOf(asked, team, all.length) : wait,
    tables: asked.anonymous
      ? [stageTable(asked, team)]
      : [stageTable(asked, team), personTable(asked, team.length)],
    notes: [
      ...differ,
      ...few,
      'Self-view gap: the mean of those who own a stage minus the mean of all others. Priority: five minus the mean from outside, times importance.',
      'Where owners or others are hidden, the spread counts the side that is shown.',
      'This is opinion until customers have been asked.',
    ],
  };
}
