/** What stands in the worked example of a tool, as people read it. */
import type { ToolField, ToolPage } from '#domain/content/tool.ts';
import { tools } from '#domain/tools/all.ts';
import type { Say } from '#domain/tools/say.ts';
import type { FieldShape, Written } from '#domain/tools/shape.ts';
import { tag, type Markup, type Tag } from '../tree/markup.ts';
import { tableOf } from './table.ts';

/** “Revenue lost, $” */
export const labelOf = ({ label, unit }: ToolField): string =>
  unit === undefined ? label : `${label}, ${unit}`;

/** Fields as a list, lists as tables. What nobody filled in is left out. */
export function filledIn(page: ToolPage, written: Written, say: Say): Markup[] {
  const { shape } = tools[page.tool];
  const fields = page.fields.filter(({ id }) => isFilled(written.fields[id]));
  const items = fields.map((field) =>
    tag(
      'li',
      {},
      tag('b', {}, `${field.label}:`),
      ' ',
      readable(field, shape.fields[field.id], written.fields[field.id], say),
    ),
  );
  return [
    ...(items.length > 0 ? [tag('ul', {}, ...items)] : []),
    ...page.lists.flatMap(({ id, label, columns }) =>
      filledList({
        label,
        columns,
        rows: written.lists[id] ?? [],
        shapes: shape.lists[id]?.columns ?? {},
        say,
      }),
    ),
  ];
}

interface FilledList {
  readonly label: string;
  readonly columns: readonly ToolField[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly shapes: Readonly<Record<string, FieldShape>>;
  readonly say: Say;
}

function filledList({ label, columns, rows, shapes, say }: FilledList): Tag[] {
  const shown = columns.filter(({ id }) => rows.some((row) => isFilled(row[id])));
  if (rows.length === 0) return [];
  return [
    tableOf(label, {
      columns: shown.map(labelOf),
      rows: rows.map((row) =>
        shown.map((column) => readable(column, shapes[column.id], row[column.id], say)),
      ),
    }),
  ];
}

const isFilled = (value: string | undefined): value is string =>
  value !== undefined && value !== '';

/** Numbers and days as people write them, choices by their words. */
function readable(
  { options = [] }: ToolField,
  shape: FieldShape | undefined,
  value: string | undefined,
  say: Say,
): string {
  if (!isFilled(value)) return '–';
  const wordsOf = (id: string): string => options.find((option) => option.id === id)?.label ?? id;
  switch (shape?.is) {
    case 'number':
      return say.number(Number(value), 2);
    case 'date':
      return say.day(value);
    case 'choice':
      return wordsOf(value);
    case 'choices':
      return value.split(' ').map(wordsOf).join(', ');
    case 'text':
    case 'story':
    case undefined:
      return value;
  }
}
