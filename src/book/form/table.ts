/** Tables of texts; those with many columns as entries, because a page is narrow. */
import type { Twin } from '#domain/tools/outcome.ts';
import { tag, type Tag } from '../tree/markup.ts';

/** More columns than this do not fit a page or a phone. */
const most = 6;

/** @param name caption of the table */
export function tableOf(name: string, twin: Twin): Tag {
  return twin.columns.length > most ? entries(name, twin) : table(name, twin);
}

function table(name: string, { columns, rows, total }: Twin): Tag {
  const row = (cells: readonly string[]): Tag =>
    tag(
      'tr',
      {},
      ...cells.map((text, column) =>
        column === 0 ? tag('th', { scope: 'row' }, text) : tag('td', {}, text),
      ),
    );
  const heads = columns.map((text) =>
    text === '' ? tag('td', {}) : tag('th', { scope: 'col' }, text),
  );
  return tag(
    'div',
    { class: 'table' },
    tag(
      'table',
      {},
      tag('caption', {}, name),
      tag('thead', {}, tag('tr', {}, ...heads)),
      tag('tbody', {}, ...rows.map(row)),
      ...(total ? [tag('tfoot', {}, row(total))] : []),
    ),
  );
}

/** Each row as a paragraph that begins with its name: “June. Start 2,426; new 118.” */
const entries = (name: string, { columns, rows, total }: Twin): Tag =>
  tag(
    'div',
    { class: 'entries' },
    tag('p', {}, tag('b', {}, name)),
    tag(
      'ul',
      {},
      ...[...rows, ...(total ? [total] : [])].map(([first = '', ...rest]) =>
        tag(
          'li',
          {},
          tag('b', {}, first),
          '. ',
          rest
            .map((text, index) => ({ text, column: columns[index + 1] ?? '' }))
            .filter(({ text }) => text !== '' && text !== '–')
            .map(({ text, column }) => `${column}: ${text.replace(/\.$/, '')}`)
            .join('; '),
          '.',
        ),
      ),
    ),
  );
