/** Marks that stand in drawings and in their keys. */
import { svg } from './el.ts';

/** The other point of two: told from the dot by its form, and seen also where both lie in one place. */
export const diamond = (x: number, y: number): SVGElement =>
  svg('path', {
    d: `M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`,
    fill: 'none',
    stroke: 'var(--ink)',
    'stroke-width': 2.5,
  });

/** A small flag for what is marked, seen in black and white too. Its upper left corner is at `x, y`. */
export const flagAt = (x: number, y: number): SVGElement =>
  svg('path', {
    d: 'M2 15V1H12L9 5L12 9H2',
    transform: `translate(${Math.round(x)} ${Math.round(y)})`,
    fill: 'var(--amber)',
    stroke: 'var(--ink)',
    'stroke-width': 2,
    'stroke-linejoin': 'round',
  });
