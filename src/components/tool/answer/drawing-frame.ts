/** Where a drawing stands. It is laid out for the width it has, in the size of its text, and again when either changes. */
import type { Drawing } from '#domain/tools/outcome.ts';
import type { ChartPart } from './chart.ts';
import { el } from './el.ts';

/** @param width in units of the drawing: 1 unit is 1 px where 1 rem is 16 px. @param label what one sees in it. */
export type Draw<Kind extends Drawing['is']> = (
  drawing: Extract<Drawing, { is: Kind }>,
  width: number,
  label: string,
) => SVGSVGElement;

/** Under this, text would be cut; the drawing then shrinks instead. Units. */
const narrowest = 240;
/** Over this, eyes lose the row. Units. */
const widest = 860;
/** For a page that is not laid out yet. Units. */
const usual = 640;

const parts = new WeakMap<Element, ChartPart>();
const laidOut = new WeakMap<Element, string>();
const watch = new ResizeObserver((entries) => {
  // Drawn in the next frame: a drawing changes the height, and observers must not chase their own tail.
  requestAnimationFrame(() => {
    for (const { target } of entries) {
      const part = parts.get(target);
      if (part && laidOut.get(target) !== layoutOf(target).said) void drawInto(target, part);
    }
  });
});

/** An empty frame for one drawing. */
export function frameOf(): HTMLElement {
  const frame = el('div', { class: 'tool-drawing' });
  watch.observe(frame);
  return frame;
}

/** Draws in this frame; the drawing of a newer call wins over one that is still loading. */
export function showDrawing(frame: HTMLElement, part: ChartPart): void {
  parts.set(frame, part);
  void drawInto(frame, part);
}

async function drawInto(frame: Element, part: ChartPart): Promise<void> {
  const draw = await loaded(part.drawing).catch(() => undefined);
  if (parts.get(frame) !== part) return;
  if (!draw) {
    frame.replaceChildren(
      el('p', { class: 'cap' }, 'The picture could not be loaded. The table below says the same.'),
    );
    return;
  }
  const { width, scale, said } = layoutOf(frame);
  const drawing = draw(width, part.finding);
  const [, , w = '0', h = '0'] = (drawing.getAttribute('viewBox') ?? '').split(' ');
  drawing.setAttribute('width', String(Number(w) * scale));
  drawing.setAttribute('height', String(Number(h) * scale));
  laidOut.set(frame, said);
  frame.replaceChildren(drawing);
}

function layoutOf(frame: Element): { width: number; scale: number; said: string } {
  const scale = parseFloat(getComputedStyle(frame).fontSize) / 16 || 1;
  const given = frame.clientWidth / scale;
  const width = given === 0 ? usual : Math.round(Math.min(Math.max(given, narrowest), widest));
  return { width, scale, said: `${width} ${scale}` };
}

type Bound = (width: number, label: string) => SVGSVGElement;

async function loaded(drawing: Drawing): Promise<Bound> {
  switch (drawing.is) {
    case 'diverging':
      return bound((await import('./draw-diverging.ts')).drawDiverging, drawing);
    case 'bars':
      return bound((await import('./draw-bars.ts')).drawBars, drawing);
    case 'gaps':
      return bound((await import('./draw-gaps.ts')).drawGaps, drawing);
    case 'bowl':
      return bound((await import('./draw-bowl.ts')).drawBowl, drawing);
    case 'tree':
      return bound((await import('./draw-tree.ts')).drawTree, drawing);
  }
}

const bound =
  <Kind extends Drawing['is']>(draw: Draw<Kind>, drawing: Extract<Drawing, { is: Kind }>): Bound =>
  (width, label) =>
    draw(drawing, width, label);
