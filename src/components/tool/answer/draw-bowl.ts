/** Marbles in a bowl for people gained, dashed rings on a tray for people lost: exactly as many as are stated. */
import { svg } from './el.ts';
import { bowlSpots, marbleRadius, tray, traySpots, type Spot } from './bowl-spots.ts';
import { lines, sheet, wrap, lineHeight } from './draw-kit.ts';
import type { Draw } from './drawing-frame.ts';

const title = { size: 16, weight: 650, anchor: 'middle' } as const;
const glasses = ['green', 'amber', 'blue', 'amber', 'green', 'blue', 'green', 'amber'] as const;
/** A marble falls once in the life of a page. */
const flourish = { done: false };

export const drawBowl: Draw<'bowl'> = ({ into, out, intoText, outText }, width, label) => {
  const radius = marbleRadius(into, out);
  const beside = width >= 520;
  const bowlText = wrap(intoText, 224, title);
  const trayText = wrap(outText, 224, title);
  const textHeight = (texts: readonly string[]): number => texts.length * 16 * lineHeight;
  // Beside each other both stand on one table; on phones the tray stands under the bowl.
  const bowlTop = Math.max(textHeight(bowlText) - 44 + 8, 0);
  const trayFilled =
    out === 0
      ? radius
      : Math.max(...traySpots(out, radius).map(({ y }) => tray.floor - y)) + radius;
  const trayTop = tray.floor - trayFilled - textHeight(trayText) - 2;
  const left = beside ? (width - 520) / 2 : (width - 240) / 2;
  const height = beside ? bowlTop + 232 : bowlTop + 232 + (232 - trayTop) + 12;
  const drop = dropsNow();

  const inBowl = bowlSpots(into, radius).map((spot, index, all) => {
    const marble = glass(spot, radius, glasses[(index * 5) % glasses.length] ?? 'green');
    if (drop && index === all.length - 1) marble.classList.add('tool-drop');
    return marble;
  });
  const picture = sheet(width, height, label);
  picture.append(
    svg(
      'g',
      { transform: `translate(${Math.round(left)} ${Math.round(bowlTop)})` },
      // Off its line by a hair, as if printed by hand.
      svg('path', { d: `${outline}Z`, fill: 'var(--draw-soft)', transform: 'translate(4 4)' }),
      svg('g', { 'data-marbles': 'in' }, ...inBowl),
      stroke(outline),
      stroke('M57.7 227Q120 217 182.3 227M2 228H238'),
      svg('ellipse', { cx: 120, cy: 66, rx: 102.1, ry: 15, fill: 'none', ...ink }),
      ...lines(120, 34 - (bowlText.length - 1) * 16 * lineHeight, bowlText, title),
    ),
    svg(
      'g',
      {
        transform: beside
          ? `translate(${Math.round(left + 276)} ${Math.round(bowlTop)})`
          : `translate(${Math.round(left)} ${Math.round(bowlTop + 232 - trayTop + 12)})`,
      },
      svg(
        'g',
        { 'data-marbles': 'out' },
        ...traySpots(out, radius).map((spot) => ring(spot, radius)),
      ),
      stroke('M1 206V215H241V206M-10 228H250'),
      ...lines(120, trayTop + 14, trayText, title),
    ),
  );
  return picture;
};

const outline = 'M17.9 66A112 112 0 0 0 73.7 214H166.3A112 112 0 0 0 222.1 66';
const ink = {
  stroke: 'var(--draw-line)',
  'stroke-width': 2.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const stroke = (d: string): SVGElement => svg('path', { d, fill: 'none', ...ink });

function glass({ x, y }: Spot, radius: number, colour: string): SVGElement {
  const at = (dx: number, dy: number): string =>
    `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`;
  return svg(
    'g',
    {},
    svg('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: `var(--glass-${colour})`,
      stroke: 'var(--draw-line)',
      'stroke-width': Math.max(radius / 5, 1),
    }),
    svg('path', {
      d: `M${at(-0.55, 0.38)}C${at(-0.1, 0.3)} ${at(0, -0.35)} ${at(0.57, -0.3)}C${at(0.2, 0.04)} ${at(0.15, 0.62)} ${at(-0.55, 0.38)}Z`,
      fill: 'var(--draw-glint)',
      opacity: '.42',
    }),
  );
}

/** Somebody who is gone: hollow, dashed and struck through, so that it shows without colour too. */
const ring = ({ x, y }: Spot, radius: number): SVGElement =>
  svg(
    'g',
    { fill: 'none', stroke: 'var(--glass-red)', 'stroke-width': Math.max(radius / 5, 1) },
    svg('circle', {
      cx: x,
      cy: y,
      r: radius - 1,
      'stroke-dasharray': `${(radius / 3).toFixed(1)} ${(radius / 4).toFixed(1)}`,
    }),
    svg('path', {
      d: `M${(x - radius / 3).toFixed(1)} ${(y + radius / 3).toFixed(1)}l${(radius / 1.5).toFixed(1)} ${(-radius / 1.5).toFixed(1)}`,
    }),
  );

/** Whether a marble falls now: for something the learner did, not for a page that opens, and never twice. */
function dropsNow(): boolean {
  if (flourish.done || !('userActivation' in navigator) || !navigator.userActivation.hasBeenActive)
    return false;
  flourish.done = true;
  return true;
}
