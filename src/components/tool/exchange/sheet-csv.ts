/** A sheet’s single fields, and the result, as files for a spreadsheet. Lists have files of their own (list-csv.ts). */
import type { Outcome } from '#domain/tools/outcome.ts';
import { toCanonical, type Decimal } from '#domain/tools/typed.ts';
import { csvOf, readCsv, separatorFor } from './csv-text.ts';
import { shownText } from './list-csv.ts';
import { headingOf, type Column } from './place-table.ts';

const heading = ['What is asked', 'What you wrote'];

/** Two columns: what is asked, and what was written. Empty ones too, to be filled in there. */
export function fieldsCsv(
  fields: readonly Column[],
  texts: Readonly<Record<string, string>>,
  locale: string,
): string {
  const rows = fields.map(({ id, label, form }) => [
    label,
    shownText(texts[id] ?? '', form, locale),
  ]);
  return csvOf([heading, ...rows], separatorFor(locale));
}

/** What a file of fieldsCsv says, as a sheet keeps it; fields that it does not name are absent. */
export async function readFieldsCsv(
  text: string,
  fields: readonly Column[],
  decimal: Decimal,
): Promise<Record<string, string>> {
  const { rows, separator } = await readCsv(text);
  const sign = separator === ';' ? ',' : separator === ',' ? '.' : decimal;
  const texts: Record<string, string> = {};
  for (const [name = '', written = ''] of rows) {
    const field = fields.find((each) => headingOf([name], [each]) !== undefined);
    if (field) texts[field.id] = toCanonical(written, field.form, sign);
  }
  return texts;
}

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
