/** A table of the team picture on the page. Whatever comes from codes or people is set as text. */
import { part } from '#components/element/part.ts';
import type { Cell, Row, Table } from '#domain/rollup/picture.ts';
import { copyOf } from './templates.ts';

/** How the trainer names a row: its number, and the name typed. */
export interface Naming {
  /** “Person 3” or “Stage 2”. */
  readonly numbered: string;
  /** What was typed; '' for nothing. */
  readonly name: string;
}

export function drawTable(
  host: ParentNode,
  table: Table,
  namingOf: (row: Row, index: number) => Naming,
): HTMLElement {
  const card = copyOf(host, 'table', HTMLElement);
  card.dataset.table = table.id;
  card.setAttribute('aria-label', table.caption);
  part(card, 'caption', HTMLElement).textContent = table.caption;
  part(card, 'thead tr', HTMLElement).append(
    ...table.columns.map((column) => {
      const heading = copyOf(host, 'column', HTMLElement);
      heading.textContent = column;
      return heading;
    }),
  );
  const cell = copyOf(host, 'cell', HTMLElement);
  part(card, 'tbody', HTMLElement).append(
    ...table.rows.map((row, index) => {
      const line = copyOf(host, 'row', HTMLElement);
      const heading = part(line, 'th', HTMLElement);
      if (table.names && row.key !== undefined) {
        line.dataset.key = row.key;
        heading.append(naming(host, namingOf(row, index)));
        if (table.names === 'people') heading.append(takeOut(host, row.head));
      } else heading.textContent = row.head;
      line.append(...row.cells.map((each) => drawCell(cell, each)));
      return line;
    }),
  );
  return card;
}

function drawCell(template: HTMLElement, { text, word, fill }: Cell): HTMLElement {
  const cell = document.importNode(template, true);
  const box = part(cell, 'div', HTMLElement);
  if (fill) box.dataset.fill = fill;
  part(box, 'b', HTMLElement).textContent = text;
  const small = part(box, 'small', HTMLElement);
  if (word === undefined) small.remove();
  else small.textContent = word;
  return cell;
}

function naming(host: ParentNode, { numbered, name }: Naming): HTMLElement {
  const label = copyOf(host, 'naming', HTMLElement);
  part(label, 'span', HTMLElement).textContent = numbered;
  const input = part(label, 'input', HTMLInputElement);
  input.setAttribute('aria-label', `Name of ${numbered.toLowerCase()}`);
  input.value = name;
  return label;
}

function takeOut(host: ParentNode, head: string): HTMLElement {
  const button = copyOf(host, 'out', HTMLElement);
  button.setAttribute('aria-label', `Take out ${head}`);
  return button;
}
