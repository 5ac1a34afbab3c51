/** Where the marbles lie: the fewest rows that hold them, each marble as large as they all can be. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Middle and radius of the round of the bowl, its floor and its rim; the tray from side to side, its floor and its top. */
export const bowl = { x: 120, y: 112, round: 112, floor: 214, rim: 66 } as const;
export const tray = { width: 240, floor: 214, top: 40 } as const;

const largest = 11.8;
const smallest = 3;

/** One radius for both, so that a marble on the tray is worth a marble in the bowl. */
export function marbleRadius(into: number, out: number): number {
  let radius = largest;
  while (radius > smallest && (inBowl(radius).length < into || onTray(radius).length < out))
    radius -= 0.2;
  return radius;
}

/** The first `count` spots from the floor up; a row that is not full fills from its middle. */
export function bowlSpots(count: number, radius: number): Spot[] {
  return inBowl(radius).slice(0, count);
}

export function traySpots(count: number, radius: number): Spot[] {
  return onTray(radius).slice(0, count);
}

function inBowl(radius: number): Spot[] {
  const spots: Spot[] = [];
  const across = radius * 2.1;
  for (
    let row = 0, y = bowl.floor - radius - 2;
    y > bowl.rim + radius + 8;
    row += 1, y -= radius * 1.83
  ) {
    // The two ends of a marble’s height: it must be inside the round at both.
    const off = Math.abs(y - bowl.y);
    const half = Math.sqrt(Math.max((bowl.round - radius - 3) ** 2 - off ** 2, 0));
    const shift = row % 2 === 0 ? 0 : across / 2;
    const found: Spot[] = [];
    for (let x = shift; x <= half; x += across) {
      found.push({ x: bowl.x + x, y });
      if (x > 0) found.push({ x: bowl.x - x, y });
    }
    spots.push(...found);
  }
  return spots;
}

function onTray(radius: number): Spot[] {
  const across = radius * 2.1;
  const columns = Math.floor((tray.width - 4) / across);
  const rows = Math.floor((tray.floor - tray.top) / across);
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: (index % columns) * across + radius + 4,
    y: tray.floor - radius - 3 - Math.floor(index / columns) * across,
  }));
}
