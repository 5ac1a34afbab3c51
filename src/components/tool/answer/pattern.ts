/** Fills that differ by more than their colour: solid, stripes, dots, or an outline alone. */
import type { Pattern } from '#domain/tools/outcome.ts';
import { newId, svg } from './el.ts';

/** The colour of a pattern: gained, lost, or neither. */
export const inkOf = (pattern: Pattern): string => `var(--glass-${colours[pattern]})`;

const colours: Readonly<Record<Pattern, string>> = {
  solid: 'green',
  striped: 'red',
  dotted: 'blue',
  hollow: 'blue',
};

/**
 * A value for `fill`, and what has to stand in the same drawing for it to work.
 * @param ink default: the colour of the pattern.
 */
export function patternIn(
  pattern: Pattern,
  ink = inkOf(pattern),
): { fill: string; defs: SVGElement[] } {
  if (pattern === 'solid') return { fill: ink, defs: [] };
  if (pattern === 'hollow') return { fill: 'var(--surface)', defs: [] };
  const id = newId(pattern);
  const tile = svg('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' });
  tile.append(svg('rect', { width: 6, height: 6, fill: 'var(--surface)' }));
  if (pattern === 'striped') {
    tile.setAttribute('patternTransform', 'rotate(45)');
    tile.append(svg('rect', { width: 3, height: 6, fill: ink }));
  } else {
    tile.append(svg('circle', { cx: 3, cy: 3, r: 1.5, fill: ink }));
  }
  return { fill: `url(#${id})`, defs: [svg('defs', {}, tile)] };
}
