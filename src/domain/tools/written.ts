import type { Written } from './shape.ts';

type Cells = Readonly<Record<string, string | number>>;

const texts = (cells: Cells): Record<string, string> =>
  Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, String(cell)]));

/** A sheet of a page, where numbers may stand without quotation marks, as it is written everywhere else. */
export const writtenOf = ({
  fields,
  lists,
}: {
  readonly fields: Cells;
  readonly lists: Readonly<Record<string, readonly Cells[]>>;
}): Written => ({
  fields: texts(fields),
  lists: Object.fromEntries(Object.entries(lists).map(([id, rows]) => [id, rows.map(texts)])),
});
