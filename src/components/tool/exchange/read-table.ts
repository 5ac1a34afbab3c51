/** Reads what somebody pastes or brings in: cells copied from a spreadsheet, or CSV. */
import type { Decimal } from '#domain/tools/typed.ts';
import { readCsv, unguarded } from './csv-text.ts';
import { headingOf, type Column, type Table } from './place-table.ts';

interface Expected {
  readonly columns: readonly Column[];
  /** The reader’s own sign for decimals. */
  readonly decimal: Decimal;
  /** A file or a text put in as a whole: commas and semicolons part cells also without a heading. */
  readonly loose: boolean;
}

/** Without tabs and without a heading that the list knows, a pasted line is one cell: its commas may be the learner’s own. */
export async function readTable(text: string, expected: Expected): Promise<Table> {
  const { columns, decimal, loose } = expected;
  const copied = { cells: cellsOf(text), decimal };
  if (loose ? /^[^\r\n]*\t/.test(text) : text.includes('\t')) return copied;
  const { rows, separator } = await readCsv(text);
  const known = headingOf(rows[0] ?? [], columns) !== undefined;
  const parted = rows.every((row) => row.length > 1);
  if (!known && !(loose && parted && columns.length > 1)) return copied;
  // Where semicolons part the cells, the comma is the sign for decimals; where commas do, it cannot be.
  return { cells: rows, decimal: separator === ';' ? ',' : parted ? '.' : decimal };
}

/**
 * Cells as spreadsheets copy them: tabs between cells, lines between rows, and quotes around a cell only where it holds
 * a tab, a line or, in some, a quote. A cell that begins with a quote of its own is left as it is.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|[^\t\r\n]*/y;
  const end = /\t|\r\n?|\n|$/y;
  const whole = text.replace(/^\uFEFF/, '').replace(/(?:\r\n?|\n)$/, '');
  for (let at = 0; at <= whole.length;) {
    cell.lastIndex = at;
    const [raw = '', quoted] = cell.exec(whole) ?? [];
    row.push(unguarded(quoted?.replaceAll('""', '"') ?? raw));
    end.lastIndex = at + raw.length;
    const [mark = ''] = end.exec(whole) ?? [];
    at += raw.length + Math.max(mark.length, 1);
    if (mark === '\t') continue;
    rows.push(row);
    row = [];
    if (mark === '') break;
  }
  return rows;
}
