/** Puts a table that was brought in into the rows of a list. */
import { isCalendarDate } from '#domain/progress/guards.ts';
import { toCanonical, type Decimal, type Form } from '#domain/tools/typed.ts';

/** A column of the list, with the words above it. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly form: Form;
}

/** What was brought in, not yet understood. */
export interface Table {
  readonly cells: readonly (readonly string[])[];
  /** The sign for decimals in it. */
  readonly decimal: Decimal;
}

interface Target {
  readonly columns: readonly Column[];
  /** What the list holds, as a sheet keeps it. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly most: number;
  /** The cell it begins at. Default: the first free row. */
  readonly place?: { readonly row: number; readonly column: number };
}

/** The new rows, and what to say. Without rows nothing is to change. */
export interface Placed {
  readonly rows?: Record<string, string>[];
  readonly says: string;
}

/** A row as a cell names it: by label or id, in any case, with its unit in brackets or not. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replaceAll('’', "'")
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** The column under each cell of a heading; undefined when the row is no heading: most of a heading names columns. */
export function headingOf(
  cells: readonly string[],
  columns: readonly Column[],
): (Column | undefined)[] | undefined {
  const found = cells.map((cell) => {
    const name = fold(cell);
    return name === ''
      ? undefined
      : columns.find(({ id, label }) => fold(label) === name || fold(id) === name);
  });
  const named = new Set(found.filter((column) => column !== undefined)).size;
  const enough = Math.min(2, columns.length);
  return named >= enough && named * 2 >= cells.filter((cell) => fold(cell) !== '').length
    ? found
    : undefined;
}

/** Never more rows than the list takes: then nothing is brought in, and it says how many fit. */
export function placeTable(table: Table, target: Target): Placed {
  const { columns, rows, most, place } = target;
  const cells = table.cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const heading = headingOf(cells[0] ?? [], columns);
  const body = heading ? cells.slice(1) : cells;
  const start = place?.row ?? rows.length;
  if (body.length === 0) return { says: 'There are no rows in it. Nothing has changed.' };
  if (start + body.length > most) return { says: tooMany(body.length, most, start) };
  const width = Math.max(...body.map(({ length }) => length));
  const first = place?.column ?? 0;
  const under = heading ?? Array.from({ length: width }, (_, index) => columns[first + index]);
  const result = rows.map((row) => ({ ...row }));
  let unread = 0;
  for (const [index, texts] of body.entries()) {
    while (result.length <= start + index) result.push({});
    const row = result[start + index] ?? {};
    for (const [at, column] of under.entries()) {
      if (!column) continue;
      const text = toCanonical(texts[at] ?? '', column.form, table.decimal);
      row[column.id] = text;
      if (!isRead(text, column.form)) unread += 1;
    }
  }
  const lost = under.flatMap((column, at) =>
    column || !body.some((row) => (row[at] ?? '').trim() !== '') ? [] : [cells[0]?.[at] ?? ''],
  );
  return {
    rows: result,
    says: said(body.length, start >= rows.length, heading ? lost : lost.length, unread),
  };
}

/** True when the sheet will understand it. */
function isRead(text: string, { is, options = [] }: Form): boolean {
  if (text === '' || is === 'text' || is === 'story') return true;
  if (is === 'number') return /^-?\d+(\.\d+)?$/.test(text);
  if (is === 'date') return isCalendarDate(text);
  const ids = new Set(options.map((option) => (typeof option === 'string' ? option : option.id)));
  return (is === 'choice' ? [text] : text.split(' ')).every((id) => ids.has(id));
}

const plain = new Intl.NumberFormat('en');
const count = (number: number, one: string): string =>
  `${plain.format(number)} ${one}${number === 1 ? '' : 's'}`;

function tooMany(brought: number, most: number, taken: number): string {
  const room = Math.max(most - taken, 0);
  const fit = room === most ? '' : ` From here, ${plain.format(room)} more fit.`;
  return `These are ${count(brought, 'row')}. This list takes ${plain.format(most)}.${fit} Nothing has changed.`;
}

/** @param lost names of columns that the list does not have, or how many cells of a row had no column. */
function said(
  rows: number,
  allNew: boolean,
  lost: readonly string[] | number,
  unread: number,
): string {
  const sentences = [`${count(rows, 'row')} ${allNew ? 'added' : 'filled'}.`];
  if (typeof lost === 'number') {
    if (lost > 0) sentences.push(`${count(lost, 'column')} did not fit.`);
  } else if (lost.length > 0) sentences.push(`Left out: ${lost.join(', ')}.`);
  if (unread > 0)
    sentences.push(
      unread === 1
        ? 'One cell needs another look.'
        : `${plain.format(unread)} cells need another look.`,
    );
  return sentences.join(' ');
}
