/** The marks somebody gives to the stages that the room agreed on. Rows are those of the journey rater’s sheet. */
import { stageKey } from './stage-names.ts';

/** A stage with its marks, as text by column: name, score, owns, importance, evidence. */
export type StageRow = Readonly<Record<string, string>>;

/** Whether anything but the name is there. */
export const isMarked = (row: StageRow): boolean =>
  Object.entries(row).some(([column, text]) => column !== 'name' && text.trim() !== '');

/**
 * Whether the rows are of these stages, in this order. A row without a name is: its mark was given before the page knew
 * the names. There may be more stages than rows.
 */
export const areOf = (rows: readonly StageRow[], stages: readonly string[]): boolean =>
  rows.length <= stages.length &&
  rows.every(({ name }, index) => ['', stageKey(stages[index])].includes(stageKey(name)));

/**
 * A row for each stage. Marks go with the words of a stage, never with its place: a stage in other words is another one,
 * and has no marks yet. Each row is used once.
 */
export function rowsOf(stages: readonly string[], rows: readonly StageRow[]): StageRow[] {
  const left = [...rows];
  return stages.map((name) => {
    const place = left.findIndex((row) => stageKey(row.name) === stageKey(name));
    const [row] = place < 0 ? [] : left.splice(place, 1);
    return { ...row, name };
  });
}
