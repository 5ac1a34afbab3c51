/** Where the unit square of the radar geometry lies in the picture. Used when the page is built and in the browser. */
import type { Point } from '#domain/assessment/radar.ts';

/** Width and height of the picture, in its own units. */
export const radarSize = 240;
/** Room around the outermost ring for the letters of the axes. */
const margin = 26;

/** A point as `x,y` in the picture’s units. */
export function spotOf({ x, y }: Point): string {
  const place = (share: number): number =>
    Math.round((margin + share * (radarSize - 2 * margin)) * 10) / 10;
  return `${place(x)},${place(y)}`;
}

/** The letter of an axis in picture, legend and table. @param axis Index from 0: 0 is A, up to 25. */
export function letterOf(axis: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + axis);
}
