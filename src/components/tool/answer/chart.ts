/** A chart: title, drawing, what one sees in it, what its patterns mean, and the same data as a table. */
import { part as partOf } from '#components/element/part.ts';
import type { Part } from '#domain/tools/outcome.ts';
import { actsFor, nowShows } from './acts.ts';
import { el, newId } from './el.ts';
import { frameOf, showDrawing } from './drawing-frame.ts';
import { keyOf, swatch } from './key.ts';
import type { Block } from './place-blocks.ts';
import { fillTable, tableFrame } from './twin-table.ts';

export type ChartPart = Extract<Part, { is: 'chart' }>;

export const chartBlock = (part: ChartPart): Block => ({
  key: `chart ${part.id}`,
  shows: part,
  make: () => {
    const title = newId('title');
    const block: HTMLElement = el(
      'figure',
      { class: 'tool-chart card', 'aria-labelledby': title, 'data-drawing': part.drawing.is },
      el('h3', { id: title }),
      frameOf(),
      el('figcaption', {}, el('p', { class: 'tool-seen' }), el('ul', { class: 'tool-key' })),
    );
    block.append(
      el(
        'details',
        { class: 'tool-twin' },
        el('summary', {}, 'The same as a table'),
        tableFrame(part.title),
      ),
      ...actsFor(block, ['picture', 'csv']),
    );
    return block;
  },
  fill: (block) => {
    partOf(block, 'h3', HTMLElement).textContent = part.title;
    partOf(block, '.tool-seen', HTMLElement).textContent = part.finding;
    partOf(block, '.tool-key', HTMLElement).replaceChildren(
      ...keyOf(part.drawing).map(({ look, text }) =>
        el('li', {}, ...(look ? [swatch(look)] : []), text),
      ),
    );
    fillTable(partOf(block, '.table-scroll', HTMLElement), part.title, part.twin);
    nowShows(block, part);
    showDrawing(partOf(block, '.tool-drawing', HTMLElement), part);
  },
});
