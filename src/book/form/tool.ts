/** A tool in the book: what it asks for, and a worked example with its answer. */
import type { ToolField, ToolPage } from '#domain/content/tool.ts';
import { tools } from '#domain/tools/all.ts';
import type { Say } from '#domain/tools/say.ts';
import { writtenOf } from '#domain/tools/written.ts';
import { tag, type Markup } from '../tree/markup.ts';
import type { Forms } from './form.ts';
import { tableOf } from './table.ts';
import { answer } from './tool-answer.ts';

/** What numbers look like, and the day on which the example is worked out. */
export interface Reckoning {
  readonly say: Say;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Forms of a tool’s page.
 * @throws {Error} when the worked example has no answer: a mistake of the content
 */
export function toolForms(page: ToolPage, reckoning: Reckoning): Forms {
  return {
    '.tool-private': () => [],
    '.shelf': () => [],
    '.tool-answer': () => [],
    '.tool-grid': () => [asked(page), example(page, reckoning)],
  };
}

/** “Revenue lost, $: what a leaver would have spent in a year.” */
const fieldItem = ({ label, unit, hint }: ToolField): Markup =>
  tag(
    'li',
    {},
    tag('b', {}, unit === undefined ? label : `${label}, ${unit}`),
    ...(hint === undefined ? [] : [`: ${hint}`]),
  );

function asked({ fields, lists }: ToolPage): Markup {
  return tag(
    'section',
    {},
    tag('h2', { id: 'what-it-asks-for' }, 'What it asks for'),
    ...(fields.length > 0 ? [tag('ul', {}, ...fields.map(fieldItem))] : []),
    ...lists.flatMap(({ label, hint, columns }) => [
      tag('h3', {}, label),
      ...(hint === undefined ? [] : [tag('p', {}, hint)]),
      tag('ul', {}, ...columns.map(fieldItem)),
    ]),
  );
}

/** What stands in a field, as people read it. */
function readable(field: ToolField, value: string | undefined, { say }: Reckoning): string {
  if (value === undefined || value === '') return '–';
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return say.day(value);
  const ids = new Map((field.options ?? []).map(({ id, label }) => [id, label]));
  return value.split(' ').every((id) => ids.has(id))
    ? value
        .split(' ')
        .map((id) => ids.get(id) ?? id)
        .join(', ')
    : value.replace(/^-(?=\d)/, '−');
}

function example(page: ToolPage, reckoning: Reckoning): Markup {
  const { fields, lists } = writtenOf(page.example);
  const filled = page.fields.filter(({ id }) => (fields[id] ?? '') !== '');
  const { result } = tools[page.tool].run({ fields, lists }, reckoning.say, reckoning.today);
  if (result?.is !== 'outcome')
    throw new Error(
      `${page.tool}: the worked example has no answer (${result?.is ?? 'unreadable'})`,
    );
  return tag(
    'section',
    { class: 'worked' },
    tag('h2', { id: 'a-worked-example' }, 'A worked example'),
    tag('p', {}, tag('b', {}, `${page.example.title}. `), page.example.text),
    ...(filled.length > 0
      ? [
          tag(
            'ul',
            {},
            ...filled.map((field) =>
              tag(
                'li',
                {},
                tag('b', {}, `${field.label}:`),
                ' ',
                readable(field, fields[field.id], reckoning),
              ),
            ),
          ),
        ]
      : []),
    ...page.lists.flatMap(({ id, label, columns }) => {
      const rows = lists[id] ?? [];
      // A column nobody filled in tells nothing.
      const shown = columns.filter((column) => rows.some((row) => (row[column.id] ?? '') !== ''));
      return rows.length === 0
        ? []
        : [
            tableOf(label, {
              columns: shown.map((column) =>
                column.unit ? `${column.label}, ${column.unit}` : column.label,
              ),
              rows: rows.map((row) =>
                shown.map((column) => readable(column, row[column.id], reckoning)),
              ),
            }),
          ];
    }),
    ...answer(result.outcome),
  );
}
