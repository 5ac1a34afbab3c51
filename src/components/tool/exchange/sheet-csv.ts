/** An answer as a file for a spreadsheet. Lists have files of their own (list-csv.ts). */
import type { Outcome } from '#domain/tools/outcome.ts';
import { csvOf } from './csv-text.ts';

/** Figures, then every picture and table as its numbers, checks and notes: one file that holds the whole answer. */
export function resultCsv({ finding, figures, parts, checks, notes }: Outcome): string {
  const said = finding
    .map((sentence) =>
      sentence.map((word) => (typeof word === 'string' ? word : word.point)).join(''),
    )
    .join(' ');
  const blocks: (readonly (readonly string[])[])[] = [
    [[said]],
    [
      ['Figure', 'Value', 'What it rests on'],
      ...figures.map(({ label, value, note }) => [label, value, note ?? '']),
    ],
    ...parts.map((part) =>
      part.is === 'card'
        ? [[part.title], ...part.lines.map(({ label, text }) => [label, text])]
        : [
            [part.title],
            part.twin.columns,
            ...part.twin.rows,
            ...(part.twin.total ? [part.twin.total] : []),
          ],
    ),
    [['Check', 'State'], ...checks.map(({ text, state }) => [text, states[state]])],
    [['Notes'], ...notes.map((note) => [note])],
  ];
  // A heading with nothing under it says nothing; the finding has none.
  const filled = blocks.filter((rows, index) => index === 0 || rows.length > 1);
  return csvOf(filled.flatMap((rows) => [...rows, []]));
}

const states = { good: 'Good', look: 'Look at this', open: 'Not known yet' } as const;
