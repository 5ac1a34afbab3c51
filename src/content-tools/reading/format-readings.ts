/** Prints reading levels as a table. */
import type { PageReading } from './check-reading.ts';

const columns: readonly [head: string, width: number, cell: (reading: PageReading) => string][] = [
  ['page', -6, ({ id }) => id],
  ['grade', 5, ({ grade }) => grade.toFixed(1)],
  ['words', 5, ({ words }) => String(words)],
  ['words a sentence', 16, ({ meanSentence }) => meanSentence.toFixed(1)],
  ['longest', 7, ({ longestSentence }) => String(longestSentence)],
  ['file', 0, ({ file }) => file],
];

/** One line for each page under a line of headings; numbers are aligned right. */
export function formatReadings(readings: readonly PageReading[]): string {
  const lines = [
    columns.map(([head, width]) => pad(head, width)),
    ...readings.map((reading) => columns.map(([, width, cell]) => pad(cell(reading), width))),
  ];
  return lines.map((cells) => cells.join('  ')).join('\n');
}

/** A negative width aligns left. */
function pad(text: string, width: number): string {
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
