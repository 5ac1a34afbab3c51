/** A tree of sentences, each under the one it follows from. */
import type { Drawing, Pattern } from '#domain/tools/outcome.ts';
import { svg } from './el.ts';
import { lines, sheet, wrap } from './draw-kit.ts';
import type { Draw } from './drawing-frame.ts';
import { flagAt } from './marks.ts';
import { patternIn } from './pattern.ts';
import { inOrder } from './tree-order.ts';

export type Tree = Extract<Drawing, { is: 'tree' }>;

const sentence = { size: 14, weight: 600 } as const;
const tag = { size: 13, fill: 'var(--ink-2)' } as const;
const line = 18.2;
const tagLine = 17;
/** Room inside a box; its left edge carries the band of its pattern. */
const pad = 10;
const band = 10;

/** How the edge of a box is drawn. */
const dashes: Readonly<Record<Pattern, string | undefined>> = {
  solid: undefined,
  striped: '7 4',
  dotted: '1.5 4',
  hollow: '3 3',
};

export const drawTree: Draw<'tree'> = ({ nodes }, width, label) => {
  const placed = inOrder(nodes);
  const deepest = Math.max(0, ...placed.map(({ depth }) => depth));
  // However deep it goes, three fifths of the width are left for the words.
  const indent = Math.min(32, (width * 0.4) / Math.max(deepest, 1));
  const fills = new Map(
    [...new Set(nodes.map(({ pattern }) => pattern))].map((each) => [
      each,
      patternIn(each, 'var(--ink-3)'),
    ]),
  );
  const drawn: SVGElement[] = [];
  const bottoms = new Map<string, { x: number; y: number }>();
  let y = 2;
  for (const { node, depth } of placed) {
    const x = depth * indent + 1;
    const inside = width - x - band - 2 * pad - 1 - (node.flagged === true ? 20 : 0);
    const text = wrap(node.text, inside, sentence);
    const tags = node.tags.length > 0 ? wrap(node.tags.join(' · '), inside, tag) : [];
    const height = 2 * pad + text.length * line + tags.length * tagLine;
    const parent = node.under === undefined ? undefined : bottoms.get(node.under);
    if (parent)
      drawn.unshift(
        svg('path', {
          d: `M${parent.x} ${parent.y}V${y + height / 2}H${x}`,
          fill: 'none',
          stroke: 'var(--line-strong)',
          'stroke-width': 2,
        }),
      );
    drawn.push(
      svg('rect', {
        x,
        y,
        width: width - x - 1,
        height,
        rx: 4,
        fill: node.flagged === true ? 'var(--amber-soft)' : 'var(--surface)',
        stroke: 'var(--ink)',
        'stroke-width': node.flagged === true ? 3 : 1.5,
        'stroke-dasharray': dashes[node.pattern],
        'stroke-linecap': 'round',
      }),
      svg('rect', {
        x: x + 3,
        y: y + 3,
        width: band,
        height: height - 6,
        rx: 2,
        fill: fills.get(node.pattern)?.fill,
      }),
      ...lines(x + band + pad, y + pad + 13, text, sentence),
      ...lines(x + band + pad, y + pad + text.length * line + 12, tags, tag),
    );
    if (node.flagged === true) drawn.push(flagAt(width - 24, y + pad));
    bottoms.set(node.id, { x: x + Math.min(indent / 2, 12), y: y + height });
    y += height + 12;
  }
  const picture = sheet(width, y, label);
  picture.append(...[...fills.values()].flatMap(({ defs }) => defs), ...drawn);
  return picture;
};
