/** A table of texts in a frame of its own, which scrolls when it is wider than the page. */
import type { Twin } from '#domain/tools/outcome.ts';
import { el } from './el.ts';

/** @param name what the table is about; the frame is called by it. */
export function tableFrame(name: string): HTMLElement {
  return el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': name });
}

/** A column with a text longer than this needs room for words side by side. Characters. */
const sentenceFrom = 40;

/** Puts the table into a frame of `tableFrame`, in place of the one before. */
export function fillTable(frame: HTMLElement, name: string, twin: Twin): void {
  frame.setAttribute('aria-label', name);
  const isNumber = twin.columns.map((_, column) => ofNumbers(twin, column));
  const isSentence = twin.columns.map((_, column) =>
    twin.rows.some((row) => (row[column] ?? '').length > sentenceFrom),
  );
  const cells = (row: readonly string[]): HTMLElement[] =>
    row.map((text, column) => {
      const kind =
        isNumber[column] === true ? 'number' : isSentence[column] === true ? 'sentence' : undefined;
      return column === 0
        ? el('th', { scope: 'row', class: kind }, text)
        : el('td', { class: kind }, text);
    });
  const heads = twin.columns.map((text, column) =>
    text === ''
      ? el('td') // A heading without words is read as one that is missing.
      : el('th', { scope: 'col', class: isNumber[column] === true ? 'number' : undefined }, text),
  );
  frame.replaceChildren(
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads)),
      el('tbody', {}, ...twin.rows.map((row) => el('tr', {}, ...cells(row)))),
      ...(twin.total ? [el('tfoot', {}, el('tr', {}, ...cells(twin.total)))] : []),
    ),
  );
}

/** A number with its sign, unit or currency, or nothing to say. */
const number = /^(?:[^\p{L}\d]*\d[^\p{L}]*\p{Sc}?|[–—−-]?|not (?:known|available))$/u;

/** Columns of numbers stand flush right, so that sizes compare by their digits. */
const ofNumbers = ({ rows }: Twin, column: number): boolean =>
  column > 0 &&
  rows.every((row) => number.test(row[column] ?? '')) &&
  rows.some((row) => /\d/u.test(row[column] ?? ''));
