/** A team picture as rows of text, for a spreadsheet. */
import type { Picture, Table } from './picture.ts';

/** What is in the file and how it came about. */
export interface Heading {
  readonly title: string;
  /** Calendar date of the export, YYYY-MM-DD. */
  readonly on: string;
  readonly anonymous: boolean;
}

/** A true minus is text to a spreadsheet, and so is a full stop where the comma is the sign for decimals. */
const asNumber = (text: string, decimal: string): string =>
  /^[+−]?\d+(\.\d+)?$/.test(text)
    ? text.replace('−', '-').replace(/^\+/, '').replace('.', decimal)
    : text;

/** Numbers and the words under them in columns of their own. */
function tableRows({ caption, columns, rows }: Table, decimal: string): string[][] {
  const worded = columns.map((_, index) =>
    rows.some(({ cells }) => index > 0 && cells[index - 1]?.word !== undefined),
  );
  const heading = columns.flatMap((column, index) =>
    worded[index] ? [column, `${column}: in words`] : [column],
  );
  const body = rows.map(({ head, cells }) => [
    head,
    ...cells.flatMap(({ text, word = '' }, index) =>
      worded[index + 1] ? [asNumber(text, decimal), word] : [asNumber(text, decimal)],
    ),
  ]);
  return [[caption], heading, ...body];
}

/** @param decimal the sign for decimals where the file is opened. */
export const sheetRows = (
  { title, on, anonymous }: Heading,
  { finding, tables, notes }: Picture,
  decimal: '.' | ',',
): string[][] => [
  [title],
  [`Self-reported. ${anonymous ? 'Anonymous' : 'By person'}, ${on}. Never for appraisal.`],
  [finding],
  ...tables.flatMap((table) => [[], ...tableRows(table, decimal)]),
  [],
  ...notes.map((note) => [note]),
];
