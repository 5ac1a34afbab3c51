/** Geometry of a radar chart in a unit square: x and y from 0 to 1, y downwards, the middle at 0.5, 0.5. */

export interface Point {
  x: number;
  y: number;
}

/**
 * A point on one axis. The first axis points up, the others follow clockwise at equal angles.
 *
 * @param axis Index of the axis, from 0.
 * @param axes Number of axes.
 * @param share Distance from the middle, 0 to 1: for a mean, mean ÷ highest answer.
 */
export function radarPoint(axis: number, axes: number, share: number): Point {
  const angle = (axis / axes) * 2 * Math.PI - Math.PI / 2;
  return { x: 0.5 + (share / 2) * Math.cos(angle), y: 0.5 + (share / 2) * Math.sin(angle) };
}

/**
 * The outline through the given shares as lines from axis to neighbouring axis. An undefined share is a gap: the lines
 * to and from that axis are left out, so a missing answer is never drawn as a value.
 */
export function radarLines(shares: readonly (number | undefined)[]): [Point, Point][] {
  const axes = shares.length;
  return shares.flatMap((share, axis): [Point, Point][] => {
    const next = (axis + 1) % axes;
    const nextShare = shares[next];
    if (share === undefined || nextShare === undefined || next === axis) return [];
    return [[radarPoint(axis, axes, share), radarPoint(next, axes, nextShare)]];
  });
}
