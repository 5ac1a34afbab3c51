/** Quiz results of a team as tables: the questions first, people only by choice. */
import { keyOf } from './codes-in-text.ts';
import {
  type Asked,
  type Cell,
  cellOf,
  emptyCell,
  fewestFor,
  type Fill,
  hiddenCell,
  inFigures,
  people,
  personName,
  type Picture,
  type Table,
  waiting,
} from './picture.ts';
import {
  fewestForDiscrimination,
  type QuestionTeam,
  quizTeam,
  type QuizTeam,
  scoreOf,
} from './quiz-team.ts';
import { isShown, type Summary } from './summary.ts';

/** From this facility up: its word and fill. */
const facilityWords = [
  [0.9, 'Nearly all know it', 'fourth'],
  [0.7, 'Most know it', 'third'],
  [0.5, 'Many miss it', 'second'],
  [0, 'Teach it again', 'first'],
] as const satisfies readonly (readonly [number, string, Fill])[];

const facilityCell = ({ mean }: Summary): Cell => {
  const [, word, fill] = facilityWords.find(([least]) => mean >= least - 1e-9) ?? facilityWords[3];
  return { text: inFigures(mean), word, fill };
};

/** Ebel and Frisbie, Essentials of Educational Measurement (1991), chapter 13, with their two upper steps as one. */
function discriminationCell(value: QuestionTeam['discrimination']): Cell {
  if (value === 'hidden') return hiddenCell;
  if (value === 'too-few')
    return { text: 'too few', word: `${fewestForDiscrimination} are needed` };
  if (value === undefined) return { text: '–', word: 'all alike' };
  const text = inFigures(value);
  if (value < 0) return { text, word: 'Check the question', fill: 'look' };
  return { text, word: value >= 0.3 ? 'Good' : value >= 0.2 ? 'Fair' : 'Low' };
}

/** The results of everybody, their questions in the order of the page. */
function peopleOf({ page, entries }: Asked) {
  const places = page.questions.map(({ id }) => page.key.items.findIndex((item) => item.id === id));
  return entries.flatMap(({ handed: { result, ...handed } }) =>
    result.kind === 'quiz'
      ? [
          {
            key: keyOf(handed),
            questions: places.map(
              (place) => result.questions[place] ?? { points: undefined, option: undefined },
            ),
          },
        ]
      : [],
  );
}

/** The ids of the options of each question, in the order in which codes count them. */
const optionsOf = ({ page }: Asked): (readonly string[])[] =>
  page.questions.map(({ id }) => page.key.items.find((item) => item.id === id)?.options ?? []);

function questionTable(asked: Asked, team: QuizTeam): Table {
  const options = optionsOf(asked);
  return {
    id: 'questions',
    caption: 'Question by question',
    columns: ['Question', 'Facility, 0 to 1', 'Discrimination', 'Answers', 'Chosen'],
    rows: asked.page.questions.map(({ stem, options: texts }, index) => {
      const question = team.questions[index];
      const chosen = question?.options?.flatMap((count, at) =>
        count === 0 ? [] : [`${count} × ${texts[options[index]?.[at] ?? ''] ?? ''}`],
      );
      return {
        head: `${index + 1}. ${stem}`,
        cells: [
          cellOf<Summary>(question?.facility, facilityCell),
          question?.facility === undefined
            ? emptyCell
            : discriminationCell(question.discrimination),
          cellOf<Summary>(question?.facility, ({ n }) => ({ text: String(n) })),
          { text: chosen?.join('; ') ?? '–' },
        ],
      };
    }),
  };
}

const pointWords: readonly (readonly [number, string])[] = [
  [0, '0'],
  [0.5, '½'],
  [1, '1'],
];

function personTable(asked: Asked): Table {
  return {
    id: 'people',
    caption: 'Each person by question, in points',
    columns: [
      ...['Person', 'Mean of the points', 'Answers'],
      ...asked.page.questions.map((_, index) => String(index + 1)),
    ],
    names: 'people',
    rows: peopleOf(asked).map((person, index) => {
      const score = scoreOf(person);
      const answers = person.questions.filter(({ points }) => points !== undefined).length;
      return {
        head: personName(asked.names, person.key, index),
        key: person.key,
        cells: [
          score === undefined ? emptyCell : { text: inFigures(score) },
          { text: String(answers) },
          ...person.questions.map(({ points }): Cell => {
            if (points === undefined) return emptyCell;
            return { text: pointWords.find(([at]) => at === points)?.[1] ?? inFigures(points) };
          }),
        ],
      };
    }),
  };
}

function findingOf(asked: Asked, team: QuizTeam): string {
  const said = [`${people(asked.entries.length)}.`];
  if (isShown(team.people)) {
    const { mean, lowest, highest, n } = team.people;
    const from = n > 1 ? `, from ${inFigures(lowest)} to ${inFigures(highest)}` : '';
    said.push(`Their mean is ${inFigures(mean)} of 1 point a question${from}.`);
  }
  const [hardest] = team.questions
    .flatMap(({ facility }, index) => (isShown(facility) ? [{ index, mean: facility.mean }] : []))
    .toSorted((a, b) => a.mean - b.mean);
  if (hardest && hardest.mean < 1)
    said.push(`Question ${hardest.index + 1} was the hardest: ${inFigures(hardest.mean)}.`);
  return said.join(' ');
}

export function quizPicture(asked: Asked): Picture {
  const all = peopleOf(asked);
  const counts = optionsOf(asked).map((options) => options.length);
  const team = quizTeam(counts, all, fewestFor(asked));
  const wait = waiting(asked);
  return {
    finding: wait === '' ? findingOf(asked, team) : wait,
    tables: asked.anonymous
      ? [questionTable(asked, team)]
      : [questionTable(asked, team), personTable(asked)],
    notes: [
      'Facility is the mean of the points: 1 when everybody was right, 0 when nobody was.',
      'Discrimination is the correlation of a question with everything else a person was asked. It is a hint with so few people: look at the question before you change it.',
      'Rounds draw their questions from a bank, so not everybody was asked the same.',
    ],
  };
}
