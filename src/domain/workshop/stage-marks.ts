/** The marks somebody gives to the stages that the room agreed on. Rows are those of the journey rater’s sheet. */

/** A stage with its marks, as text by column: name, score, owns, importance, evidence. */
export type StageRow = Readonly<Record<string, string>>;

/** Whether anything but the name is there. */
export const isMarked = (row: StageRow): boolean =>
  Object.entries(row).some(([column, text]) => column !== 'name' && text.trim() !== '');

/** Small and capital letters, blanks and marks make no other stage of it. */
const wordsOf = (name = ''): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether the rows are of these stages, in this order. A row without a name is: its mark was given before the page knew
 * the names. There may be more stages than rows.
 */
export const areOf = (rows: readonly StageRow[], stages: readonly string[]): boolean =>
  rows.length <= stages.length &&
  rows.every(({ name }, index) => ['', wordsOf(stages[index])].includes(wordsOf(name)));

/**
 * A row for each stage. Marks go with the words of a stage, never with its place: a stage in other words is another one,
 * and has no marks yet.
 */
export const rowsOf = (stages: readonly string[], rows: readonly StageRow[]): StageRow[] =>
  stages.map((name) => ({
    ...rows.find((row) => wordsOf(row.name) === wordsOf(name)),
    name,
  }));
