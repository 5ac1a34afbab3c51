/** Sheets in words: what each is called, and how much stands in it. */
import { localDay } from '#components/element/local-date.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';

/** What a sheet is called: its name, or the day it was last worked on. */
export const nameOf = ({ name, at }: Pick<KeptSheet, 'name' | 'at'>): string =>
  name.trim() === '' ? `Unnamed sheet of ${localDay(at)}` : name;

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const filledIn = (texts: Readonly<Record<string, string>>): number =>
  Object.values(texts).filter((text) => text.trim() !== '').length;

/** Whether nothing was written. */
export const isBlank = ({ fields, lists }: Written): boolean =>
  [fields, ...Object.values(lists).flat()].every((texts) => filledIn(texts) === 0);

const holdsAll = (
  whole: Readonly<Record<string, string>> = {},
  texts: Readonly<Record<string, string>>,
): boolean => Object.entries(texts).every(([id, text]) => text.trim() === '' || whole[id] === text);

/** Whether everything written here stands in the other sheet as well, in the same place. */
export const isWithin = ({ fields, lists }: Written, whole: Written): boolean =>
  holdsAll(whole.fields, fields) &&
  Object.entries(lists).every(([id, rows]) =>
    rows.every((row, place) => holdsAll(whole.lists[id]?.[place], row)),
  );

/** How much was written: “12 boxes filled, 5 rows”. Empty rows do not count. */
export function amountInWords({ fields, lists }: Written): string {
  const boxes = filledIn(fields);
  const rows = Object.values(lists)
    .flat()
    .filter((row) => filledIn(row) > 0).length;
  const amounts = [
    boxes > 0 && counted(boxes, 'box filled', 'boxes filled'),
    rows > 0 && counted(rows, 'row', 'rows'),
  ].filter((amount) => amount !== false);
  return amounts.length === 0 ? 'nothing filled in yet' : amounts.join(', ');
}
