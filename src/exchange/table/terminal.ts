/** Blocks as plain text that fits a terminal. */
import type { Block, Table } from './blocks.ts';

const gap = '  ';
/** No column is made narrower than this for the sake of another, in characters. */
const narrowest = 8;
/** Longer words are broken to save room, in characters. */
const longestWhole = 32;

/** @param width columns of the terminal, in characters */
export function terminalText(blocks: readonly Block[], width: number): string {
  return `${blocks.map((block) => blockText(block, width)).join('\n\n')}\n`;
}

function blockText(block: Block, width: number): string {
  if ('heading' in block) {
    const sign = { 1: '=', 2: '-', 3: '' }[block.level];
    const lines = wrap(block.heading, width);
    const longest = Math.max(...lines.map((line) => line.length));
    return sign === '' ? lines.join('\n') : [...lines, sign.repeat(longest)].join('\n');
  }
  if ('lines' in block) return block.lines.flatMap((line) => wrap(line, width)).join('\n');
  return tableText(block, width);
}

function tableText({ columns, rows }: Table, width: number): string {
  const widths = columnWidths([columns, ...rows], width);
  const rule = widths.map((each) => '-'.repeat(each));
  const lines = [columns, rule].flatMap((row) => rowLines(row, widths));
  for (const row of rows) {
    const text = rowLines(row, widths);
    // A row of several lines would run into the next one.
    lines.push(...text, ...(text.length > 1 ? [''] : []));
  }
  return lines.join('\n').trimEnd();
}

/** Natural widths; while these do not fit, the widest column that can give way does, and words stay whole if they can. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const [first = []] = rows;
  const longest = (column: number, part: RegExp | string): number =>
    Math.max(...rows.flatMap((row) => (row[column] ?? '').split(part)).map(({ length }) => length));
  const widths = first.map((_, column) => longest(column, '\n'));
  const words = first.map((_, column) => Math.min(longest(column, /\s/), longestWhole));
  narrow(widths, words, width);
  narrow(
    widths,
    words.map((word) => Math.min(word, narrowest)),
    width,
  );
  return widths;
}

/** Takes from the widest column that is above its least width, until all fit or none is left. */
function narrow(widths: number[], least: readonly number[], width: number): void {
  const gaps = gap.length * (widths.length - 1);
  while (widths.reduce((sum, each) => sum + each, gaps) > width) {
    const spare = widths.map((each, column) => (each > (least[column] ?? 0) ? each : 0));
    const widest = Math.max(...spare);
    if (widest === 0) return;
    widths[spare.indexOf(widest)] = widest - 1;
  }
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

/** Breaks a text between words so that no line is longer than the width; a longer word is broken too. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/).flatMap((each) => pieces(each, width))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (longer.length > width && line !== '') {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

function pieces(word: string, width: number): string[] {
  const count = Math.max(1, Math.ceil(word.length / width));
  return Array.from({ length: count }, (_, at) => word.slice(at * width, (at + 1) * width));
}
