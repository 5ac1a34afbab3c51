/** Self-checks of a team as tables. */
import { levelOf, profile } from '#domain/assessment/profile.ts';
import { levelWords } from '#domain/assessment/words.ts';
import type { Level } from '#domain/content/assessment.ts';
import { answersOf, assessmentTeam, type DimensionTeam } from './assessment-team.ts';
import { keyOf } from './codes-in-text.ts';
import {
  type Asked,
  type Cell,
  cellOf,
  emptyCell,
  fewestFor,
  type Fill,
  inFigures,
  people,
  personName,
  type Picture,
  type Table,
  waiting,
} from './picture.ts';
import { isShown, type Summary } from './summary.ts';

const fills: Readonly<Record<Level, Fill>> = {
  chance: 'first',
  habit: 'second',
  reliable: 'third',
  shared: 'fourth',
};

const levelCell = (mean: number): Cell => {
  const level = levelOf(mean);
  return { text: inFigures(mean), word: levelWords[level].name, fill: fills[level] };
};

const spreadCell = ({ lowest, highest, deviation }: Summary): Cell => ({
  text: `${inFigures(lowest)} to ${inFigures(highest)}`,
  ...(deviation !== undefined && { word: `deviation ${inFigures(deviation)}` }),
});

/** The answers of everybody in the order they came, and their keys. */
const peopleOf = ({ page, entries }: Asked) =>
  entries.flatMap(({ handed }) =>
    handed.result.kind === 'assessment'
      ? [{ key: keyOf(handed), day: handed.day, answers: answersOf(page.key, handed.result) }]
      : [],
  );

function teamTable({ page }: Asked, team: readonly DimensionTeam[]): Table {
  const length = Math.max(0, ...page.dimensions.map(({ statements }) => statements.length));
  const statements = Array.from({ length }, (_, index) => `Statement ${index + 1}`);
  return {
    id: 'parts',
    caption: 'Mean of the team by part, 1 to 4',
    columns: ['Part', 'Mean and level', ...statements, 'Lowest to highest', 'People'],
    rows: page.dimensions.map(({ name }, index) => {
      const dimension = team[index];
      const shown = dimension?.people;
      return {
        head: name,
        cells: [
          cellOf<Summary>(shown, ({ mean }) => levelCell(mean)),
          ...statements.map((_, at) =>
            cellOf<Summary>(dimension?.statements[at], ({ mean }) => levelCell(mean)),
          ),
          cellOf<Summary>(shown, spreadCell),
          cellOf<Summary>(shown, ({ n }) => ({ text: String(n) })),
        ],
      };
    }),
  };
}

function personTable(asked: Asked): Table {
  const { page, names } = asked;
  const keys = page.dimensions.map(({ id, statements }) => ({
    id,
    statements: statements.map((statement) => statement.id),
  }));
  return {
    id: 'people',
    caption: 'Each person by part, 1 to 4',
    columns: ['Person', ...page.dimensions.map(({ name }) => name)],
    names: 'people',
    rows: peopleOf(asked).map(({ key, answers }, index) => ({
      head: personName(names, key, index),
      key,
      cells: profile(keys, answers).map(({ mean }) =>
        mean === undefined ? emptyCell : levelCell(mean),
      ),
    })),
  };
}

function findingOf({ page }: Asked, team: readonly DimensionTeam[], count: number): string {
  const seen = team.flatMap(({ people: shown }, index) => {
    const name = page.dimensions[index]?.name ?? '';
    return isShown(shown) ? [{ name, ...shown, width: shown.highest - shown.lowest }] : [];
  });
  const [low] = seen.toSorted((a, b) => a.mean - b.mean);
  const [wide] = seen.toSorted((a, b) => b.width - a.width);
  if (!low || !wide) return `${people(count)}, and too few answers for a picture.`;
  const lowest = `${people(count)}. The lowest part is ${low.name}: ${inFigures(low.mean)}, ${levelWords[levelOf(low.mean)].name}.`;
  return wide.n < 2 || wide.width === 0
    ? lowest
    : `${lowest} People differ most on ${wide.name}, from ${inFigures(wide.lowest)} to ${inFigures(wide.highest)}.`;
}

export function assessmentPicture(asked: Asked): Picture {
  const all = peopleOf(asked);
  const team = assessmentTeam(
    asked.page.dimensions.map(({ id, statements }) => ({
      id,
      statements: statements.map((statement) => statement.id),
    })),
    all.map(({ answers }) => answers),
    fewestFor(asked),
  );
  const wait = waiting(asked);
  return {
    finding: wait === '' ? findingOf(asked, team, all.length) : wait,
    tables: asked.anonymous
      ? [teamTable(asked, team)]
      : [teamTable(asked, team), personTable(asked)],
    notes: [
      'A mean counts each person’s own mean of a part. Who answered fewer than three of its four statements is left out there.',
      'People described their own habits. Low numbers may be honest ones: ask what stands behind them before you act.',
    ],
  };
}
