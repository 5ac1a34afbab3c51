/** From the sheet of the journey rater to people and their marks: mine, and those typed in from paper sheets. */
import type { Rater, StageAsked, StageRating } from './journey-sums.ts';
import type { Problem, Sheet } from './shape.ts';
import type { shape } from './journey-rater.ts';

type JourneySheet = Sheet<typeof shape>;
type PaperRow = JourneySheet['lists']['ratings'][number];
type FunctionId = JourneySheet['fields']['function'];

export interface JourneyStage extends StageAsked {
  /** In customers’ words, or “Stage 3” where nothing is written. */
  readonly name: string;
}

export interface Room {
  readonly stages: readonly JourneyStage[];
  /** Everybody with at least one mark. */
  readonly raters: readonly Rater[];
  /** How many different functions they named. */
  readonly functions: number;
  /** Rows of the paper list without a stage or without a mark. */
  readonly leftOut: number;
  /** Rows that a later row of the same person and stage replaces. */
  readonly replaced: number;
  /** Marks without a choice of owner: they count as somebody else’s. */
  readonly unowned: number;
  readonly problems: readonly Problem[];
}

interface Person {
  function: FunctionId;
  readonly ratings: (StageRating | undefined)[];
}

const yes = (answer: 'yes' | 'no' | undefined): boolean | undefined =>
  answer === undefined ? undefined : answer === 'yes';

const hasMark = ({ ratings }: Person): boolean =>
  ratings.some((rating) => rating?.score !== undefined);

const keyOf = ({ rater }: PaperRow): string => rater.trim().toLowerCase();

/**
 * The person of a row. The same name is the same person unless the function differs; a row without a function belongs
 * to whoever has the name. Sheets without a name are told apart by function, and by a stage that is already marked.
 */
function personOf(row: PaperRow, stage: number, people: Map<string, Person[]>): Person {
  const key = keyOf(row);
  const known = people.get(key) ?? [];
  people.set(key, known);
  const found = known.find((person) =>
    key === ''
      ? person.function === row.function && person.ratings[stage] === undefined
      : person.function === row.function ||
        person.function === undefined ||
        row.function === undefined,
  );
  if (found) {
    found.function ??= row.function;
    return found;
  }
  const person: Person = { function: row.function, ratings: [] };
  known.push(person);
  return person;
}

/** Stages keep their place in the list as written, so that “stage 3” is the third line also after an empty one. */
export function roomOf({ fields, lists }: JourneySheet): Room {
  const places = new Map(lists.stages.map(({ row }, index) => [row + 1, index]));
  const me: Person = {
    function: fields.function,
    ratings: lists.stages.map(({ score, owns }) => ({ score, owns: owns === 'yes' })),
  };
  const people = new Map<string, Person[]>();
  const problems: Problem[] = [];
  let leftOut = 0;
  let replaced = 0;
  for (const row of lists.ratings) {
    if (row.stage === undefined || row.score === undefined) {
      leftOut += 1;
      continue;
    }
    const stage = places.get(row.stage);
    if (stage === undefined) {
      problems.push({
        at: `ratings.${row.row}.stage`,
        says: `Write the number of a stage that is filled in above; ${row.stage} is not.`,
      });
      continue;
    }
    const { ratings } = personOf(row, stage, people);
    if (ratings[stage]) replaced += 1;
    ratings[stage] = { score: row.score, owns: row.owns === 'yes' };
  }
  const raters = [me, ...[...people.values()].flat()].filter(hasMark);
  return {
    stages: lists.stages.map(({ name, importance, evidence, row }) => ({
      name: name === '' ? `Stage ${row + 1}` : name,
      importance,
      evidence: yes(evidence),
    })),
    raters,
    functions: new Set(raters.flatMap((each) => each.function ?? [])).size,
    leftOut,
    replaced,
    unowned: [...lists.stages, ...lists.ratings].filter(
      ({ score, owns }) => score !== undefined && owns === undefined,
    ).length,
    problems,
  };
}
