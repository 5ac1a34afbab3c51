/** Two points on one scale for each row, and the distance between them. */
import type { Drawing } from '#domain/tools/outcome.ts';
import { svg } from './el.ts';
import { lines, sheet, shareOf, widest, words, wrap } from './draw-kit.ts';
import type { Draw } from './drawing-frame.ts';
import { diamond, flagAt } from './marks.ts';

type Gaps = Extract<Drawing, { is: 'gaps' }>;

const bold = { weight: 650 } as const;
const small = { size: 13 } as const;
const line = 18;
/** Room for half a point at either end of the scale. */
const room = 12;
/** More steps than these get no line each. */
const mostSteps = 10;

export const drawGaps: Draw<'gaps'> = ({ from, to, rows }, width, label) => {
  const beside = width >= 520;
  const left = beside
    ? Math.min(
        widest(
          rows.map((row) => row.label),
          bold,
        ) + 30,
        width * 0.36,
      )
    : 0;
  const right = beside
    ? width -
      Math.min(
        widest(
          rows.map(({ text }) => text),
          small,
        ) + 16,
        width * 0.24,
      )
    : width;
  const spot = (value: number): number =>
    left + room + shareOf(value - from, to - from) * (right - left - 2 * room);

  const drawn: SVGElement[] = [];
  let y = 28;
  for (const row of rows) {
    const flag = row.flagged === true;
    const indent = flag ? 22 : 0;
    const name = wrap(row.label, (beside ? left - 12 : width) - indent, bold);
    const says = wrap(row.text, beside ? width - right - 8 : width, small);
    const block = Math.max(name.length, beside ? says.length : 0) * line;
    const center = beside ? y + 8 + Math.max(block, 20) / 2 : y + block + 22;
    const end = beside
      ? center + Math.max(block, 20) / 2 + 8
      : center + 18 + says.length * line + 4;
    drawn.push(
      ...(flag
        ? [
            svg('rect', { x: 0, y, width, height: end - y, fill: 'var(--amber-soft)' }),
            flagAt(4, (beside ? center - (name.length * line) / 2 : y + 4) + 1),
          ]
        : []),
      svg('path', { d: `M0 ${y}H${width}`, stroke: 'var(--line)' }),
      ...lines(indent, beside ? center - (name.length * line) / 2 + 13 : y + 17, name, bold),
      svg('path', { d: `M${spot(from)} ${center}H${spot(to)}`, stroke: 'var(--line-strong)' }),
      ...pointsOf(row, spot, center),
      ...lines(
        beside ? right + 8 : 0,
        beside ? center - (says.length * line) / 2 + 13 : center + 26,
        says,
        flag ? { ...small, weight: 650 } : small,
      ),
    );
    y = end;
  }
  const picture = sheet(width, y, label);
  picture.append(...scale(from, to, spot), ...drawn);
  return picture;
};

function pointsOf(
  { one, other }: Gaps['rows'][number],
  spot: (value: number) => number,
  y: number,
): SVGElement[] {
  const between =
    one !== undefined && other !== undefined
      ? [
          svg('path', {
            d: `M${spot(one)} ${y}H${spot(other)}`,
            stroke: 'var(--ink)',
            'stroke-width': 4,
          }),
        ]
      : [];
  return [
    ...between,
    ...(one === undefined
      ? []
      : [svg('circle', { cx: spot(one), cy: y, r: 6, fill: 'var(--ink)' })]),
    ...(other === undefined ? [] : [diamond(spot(other), y)]),
  ];
}

/** The numbers of the scale above the rows: each step where there are few, else its ends. */
function scale(from: number, to: number, spot: (value: number) => number): SVGElement[] {
  const steps = to - from;
  const marks =
    Number.isInteger(steps) && steps > 0 && steps <= mostSteps
      ? Array.from({ length: steps + 1 }, (_, step) => from + step)
      : [from, to];
  return marks.map((value) =>
    words(spot(value), 16, String(value).replace('-', '−'), { ...small, anchor: 'middle' }),
  );
}
