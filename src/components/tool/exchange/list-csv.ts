/** The rows of a list as a file to work on in a spreadsheet, and to bring in again. */
import { toTyped } from '#domain/tools/typed.ts';
import { csvOf, separatorFor } from './csv-text.ts';
import type { Column } from './place-table.ts';

/** Labels as the heading; numbers in the locale’s writing without signs between thousands; choices in their words. */
export function listCsv(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, string>>[],
  locale: string,
): string {
  const cells = rows.map((row) =>
    columns.map(({ id, form }) => shownText(row[id] ?? '', form, locale)),
  );
  return csvOf([columns.map(({ label }) => label), ...cells], separatorFor(locale));
}

/** What people read for a kept text. */
export function shownText(text: string, form: Column['form'], locale: string): string {
  if (form.is === 'number') return toTyped(text, form, locale, false);
  if (form.is !== 'choice' && form.is !== 'choices') return text;
  const labels = new Map(
    (form.options ?? []).map((option) =>
      typeof option === 'string' ? [option, option] : [option.id, option.label],
    ),
  );
  const ids = form.is === 'choice' ? [text] : text.split(' ');
  return ids.map((id) => labels.get(id) ?? id).join('; ');
}
