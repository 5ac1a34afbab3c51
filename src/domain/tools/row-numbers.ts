/** Cells that hold the number of a row, when a row is taken out. */

type Rows = readonly Readonly<Record<string, string>>[];

/**
 * The rows as they have to read once a row that they name is gone: later numbers move up by one, and its own number is
 * taken out.
 * @param column that holds row numbers, from 1. @param gone place of the row that is gone, from 0.
 * @returns the rows, and how many of them named it.
 */
export function withoutRow(
  rows: Rows,
  column: string,
  gone: number,
): { rows: Record<string, string>[]; orphans: number } {
  let orphans = 0;
  const left = rows.map((row) => {
    const named = Number(row[column] ?? '');
    if (named === gone + 1) {
      orphans += 1;
      return { ...row, [column]: '' };
    }
    return named > gone + 1 ? { ...row, [column]: String(named - 1) } : { ...row };
  });
  return { rows: left, orphans };
}
