/** A table that is read as one. */
import type { Part } from '#domain/tools/outcome.ts';
import { actsFor, nowShows } from './acts.ts';
import { el } from './el.ts';
import { part as partOf } from '#components/element/part.ts';
import type { Block } from './place-blocks.ts';
import { fillTable, tableFrame } from './twin-table.ts';

export type TablePart = Extract<Part, { is: 'table' }>;

export const tableBlock = (part: TablePart): Block => ({
  key: `table ${part.id}`,
  shows: part,
  make: () => {
    const block: HTMLElement = el(
      'section',
      { class: 'tool-table card' },
      el('h3', {}),
      tableFrame(part.title),
    );
    block.append(...actsFor(block, ['csv']));
    return block;
  },
  fill: (element) => {
    partOf(element, 'h3', HTMLElement).textContent = part.title;
    nowShows(element, part);
    fillTable(partOf(element, '.table-scroll', HTMLElement), part.title, part.twin);
  },
});
