/** The numbers of a part as a CSV file. */
import { download } from '#components/plan/download.ts';
import { csvOf } from '#components/tool/exchange/csv-text.ts';
import type { TwinPart } from './acts.ts';
import { fileName } from './file-name.ts';

/** @returns what it did, in words. */
export function downloadTwin({ title, twin }: TwinPart): string {
  const rows = [twin.columns, ...twin.rows, ...(twin.total ? [twin.total] : [])].map((row) =>
    row.map(plainMinus),
  );
  const name = `${fileName(title)}.csv`;
  download(name, 'text/csv', csvOf(rows));
  return `The numbers are in your downloads: ${name}`;
}

/** Spreadsheets read −25 with a printer’s minus as words. */
const plainMinus = (text: string): string => text.replace(/^−(?=[\d.,\s]+%?$)/u, '-');
