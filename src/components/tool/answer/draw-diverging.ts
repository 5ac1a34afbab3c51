/** Bars to the left and right of a middle line, with the net as a line of points through all rows. */
import { svg } from './el.ts';
import { shareOf, sheet, widest, words, wrap, lines } from './draw-kit.ts';
import type { Draw } from './drawing-frame.ts';
import { inkOf, patternIn } from './pattern.ts';

const bold = { weight: 650 } as const;
const small = { size: 13 } as const;
/** Thickness of a bar. */
const thick = 18;
/** Half of a point of the net: numbers stand clear of it. */
const dot = 6;
/** Between a bar and the number beside it. */
const gap = 6;

export const drawDiverging: Draw<'diverging'> = ({ names, rows, apart }, width, label) => {
  // Where there is room the label and the net stand beside the bars, on phones above them.
  const netWidth = widest([...rows.map(({ netText }) => netText), names.net], bold) + 16;
  const labelWidth = Math.min(
    widest(
      rows.map((row) => row.label),
      bold,
    ) + 16,
    width * 0.28,
  );
  const beside = width - labelWidth - netWidth > 300;
  const left = beside ? labelWidth : 0;
  const right = beside ? width - netWidth : width;
  const middle = (left + right) / 2;
  const texts = rows.flatMap(({ minusText, plusText }) => [minusText, plusText]);
  const longest = Math.max((right - left) / 2 - widest(texts, small) - gap - dot, 24);
  const full = Math.max(...rows.flatMap(({ minus, plus, net }) => [minus, plus, Math.abs(net)]), 0);
  const length = (value: number): number => shareOf(value, full) * longest;

  const stripes = patternIn('striped');
  const drawn: SVGElement[] = [];
  const points: (readonly [number, number])[] = [];
  let y = 26;
  for (const row of rows) {
    const texts = beside
      ? wrap(row.label, labelWidth - 12, bold)
      : wrap(row.label, width - netWidth - 44, bold);
    const block = texts.length * 18;
    const center = beside ? y + Math.max(block, thick) / 2 + 8 : y + block + 8 + thick / 2;
    const minus = length(row.minus);
    const plus = length(row.plus);
    const net = length(Math.abs(row.net));
    drawn.push(
      svg('path', { d: `M0 ${y}H${width}`, stroke: 'var(--line)' }),
      ...lines(0, beside ? center - block / 2 + 13 : y + 16, texts, bold),
      svg('rect', {
        x: middle - minus,
        y: center - thick / 2,
        width: minus,
        height: thick,
        fill: stripes.fill,
        stroke: inkOf('striped'),
        'stroke-width': minus > 0 ? 1.5 : 0,
      }),
      svg('rect', {
        x: middle,
        y: center - thick / 2,
        width: plus,
        height: thick,
        fill: inkOf('solid'),
      }),
      words(
        middle - Math.max(minus, row.net < 0 ? net + dot : 0) - gap,
        center + 5,
        row.minusText,
        { ...small, anchor: 'end' },
      ),
      words(
        middle + Math.max(plus, row.net > 0 ? net + dot : 0) + gap,
        center + 5,
        row.plusText,
        small,
      ),
      words(
        width,
        beside ? center + 5 : y + 16,
        beside ? row.netText : `${names.net} ${row.netText}`,
        { ...bold, anchor: 'end' },
      ),
    );
    points.push([middle + (row.net < 0 ? -net : net), center]);
    y = center + Math.max(thick, beside ? block : 0) / 2 + 8;
  }
  const picture = sheet(width, y + 4, label);
  picture.append(
    ...stripes.defs,
    words(middle - gap, 16, names.minus, { ...bold, anchor: 'end' }),
    words(middle + gap, 16, names.plus, bold),
    ...(beside ? [words(width, 16, names.net, { ...bold, anchor: 'end' })] : []),
    ...drawn,
    svg('path', { d: `M${middle} 22V${y}`, stroke: 'var(--ink)', 'stroke-width': 2 }),
    ...(apart ? [] : netLine(points)),
    ...netPoints(points),
  );
  return picture;
};

/** Ringed with paper, so that it is seen over bars of any fill. */
function netLine(points: readonly (readonly [number, number])[]): SVGElement[] {
  const d = points
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y}`)
    .join('');
  const path = (stroke: string, size: number): SVGElement =>
    svg('path', { d, fill: 'none', stroke, 'stroke-width': size, 'stroke-linejoin': 'round' });
  return [path('var(--surface)', 5), path('var(--ink)', 2)];
}

const netPoints = (points: readonly (readonly [number, number])[]): SVGElement[] =>
  points.map(([cx, cy]) =>
    svg('circle', {
      cx,
      cy,
      r: 5,
      fill: 'var(--amber)',
      stroke: 'var(--ink)',
      'stroke-width': 2,
    }),
  );
