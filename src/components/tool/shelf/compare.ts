/** Two sheets side by side, figure by figure. Markup: SheetShelf.astro. */
import { part } from '#components/element/part.ts';
import type { Figure } from '#domain/tools/outcome.ts';
import { words } from './words.ts';

/** One figure of two sheets. */
export interface ComparedFigure {
  readonly id: string;
  readonly label: string;
  /** Undefined where the sheet does not come to this figure. */
  readonly one: string | undefined;
  readonly other: string | undefined;
}

/** The figures of both, in the order of the first; those that only the other has stand behind. */
export function comparedFigures(
  one: readonly Figure[],
  other: readonly Figure[],
): ComparedFigure[] {
  const labels = new Map([...other, ...one].map(({ id, label }) => [id, label]));
  const ids = new Set([...one, ...other].map(({ id }) => id));
  const valueIn = (figures: readonly Figure[], wanted: string): string | undefined =>
    figures.find(({ id }) => id === wanted)?.value;
  return [...ids].map((id) => ({
    id,
    label: labels.get(id) ?? id,
    one: valueIn(one, id),
    other: valueIn(other, id),
  }));
}

const cell = (tag: 'td' | 'th', text: string, scope = ''): HTMLTableCellElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (scope !== '') made.scope = scope;
  return made;
};

/** @param root the element with `data-shelf="compare"`. @param names of the two sheets. */
export function showCompared(
  root: HTMLElement,
  names: readonly [one: string, other: string],
  figures: readonly ComparedFigure[],
): void {
  part(root, '[data-shelf="no-figures"]', HTMLElement).hidden = figures.length > 0;
  const table = part(root, 'table', HTMLTableElement);
  table.hidden = figures.length === 0;
  const [head, body] = [part(table, 'thead tr', HTMLElement), part(table, 'tbody', HTMLElement)];
  head.replaceChildren(...['Figure', ...names].map((name) => cell('th', name, 'col')));
  body.replaceChildren(
    ...figures.map(({ label, one, other }) => {
      const row = document.createElement('tr');
      row.append(
        cell('th', label, 'row'),
        ...[one, other].map((value) => cell('td', value ?? words.noFigure)),
      );
      return row;
    }),
  );
}
