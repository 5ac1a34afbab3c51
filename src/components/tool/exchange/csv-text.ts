/** Tables as CSV files (RFC 4180) that spreadsheets open as they are, and that run no formula. */
import { language } from '#components/element/language.ts';
import { decimalOf } from '#domain/tools/typed.ts';

/** What stands between cells. */
export type Separator = ',' | ';' | '\t';

/** Excel expects semicolons where the comma is the sign for decimals. @param locale BCP 47. */
export const separatorFor = (locale: string): Separator => (decimalOf(locale) === ',' ? ';' : ',');

/**
 * What a spreadsheet would take for a formula, with spaces before it or written wide; and such a text with an apostrophe
 * of its own, which needs one more to come back as it was. Source: OWASP, “CSV injection”.
 */
const guarded = /^'*\s*[=+\-@＝＋－＠]|^'*[\t\r\n]/;
/** The same inside a text: where another separator is usual than that of the file, a cell may begin there. */
const inside = /([,;\t\r\n])('*[=+\-@＝＋－＠])/g;
const guardedInside = /([,;\t\r\n])'('*[=+\-@＝＋－＠])/g;
/** Digits with signs between them compute nothing. */
const number = /^[+-]?\d[\d.,\s'’]*%?$/;

/**
 * The text of a CSV file: a mark that says UTF-8, lines that end with CR LF, and an apostrophe before whatever a
 * spreadsheet would compute. Plain numbers stay numbers.
 */
export function csvOf(
  rows: readonly (readonly string[])[],
  separator: Separator = separatorFor(language()),
): string {
  const lines = rows.map((row) => row.map(cellOf).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const safe = number.test(text)
    ? text
    : (guarded.test(text) ? `'${text}` : text).replaceAll(inside, "$1'$2");
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that csvOf guarded. */
export const unguarded = (cell: string): string =>
  (cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell).replaceAll(
    guardedInside,
    '$1$2',
  );

/**
 * Reads a CSV file of any spreadsheet: commas, semicolons or tabs, quotes, lines of any system. Never rejects on a
 * damaged file: what can be read is read.
 */
export async function readCsv(
  text: string,
): Promise<{ rows: readonly string[][]; separator: Separator }> {
  const { parseCsv } = await import('./parse-csv.ts');
  const { rows, separator } = parseCsv(text.replace(/^\uFEFF/, ''));
  return { rows: rows.map((row) => row.map(unguarded)), separator };
}
