/** Bars from zero, with a line to reach where there is one. */
import type { Pattern } from '#domain/tools/outcome.ts';
import { svg } from './el.ts';
import { lines, shareOf, sheet, widest, widthOf, words, wrap } from './draw-kit.ts';
import type { Draw } from './drawing-frame.ts';
import { inkOf, patternIn } from './pattern.ts';

const bold = { weight: 650 } as const;
const small = { size: 13 } as const;
const thick = 18;
const gap = 6;
const line = 18;

export const drawBars: Draw<'bars'> = ({ rows, full, mark }, width, label) => {
  // Where there is room the labels stand beside the bars, on phones above them.
  const natural =
    widest(
      rows.map((row) => row.label),
      bold,
    ) + 16;
  const beside = width >= 480;
  const left = beside ? Math.min(natural, width * 0.38) : 0;
  const texts =
    widest(
      rows.map(({ text }) => text),
      small,
    ) + gap;
  const under = texts > (width - left) * 0.5;
  const longest = width - left - (under ? 0 : texts) - 1;
  const whole = full ?? Math.max(...rows.map(({ value }) => value), mark?.value ?? 0, 0);
  const fills = new Map([...new Set(rows.map(patternOf))].map((each) => [each, patternIn(each)]));

  const drawn: SVGElement[] = [];
  const top = mark ? 26 : 4;
  let y = top;
  for (const row of rows) {
    const label = wrap(row.label, beside ? left - 12 : width, bold);
    const block = label.length * line;
    const bar = beside ? y + Math.max((block - thick) / 2, 0) : y + block;
    const pattern = patternOf(row);
    const length = shareOf(row.value, whole) * longest;
    const text = wrap(row.text, under ? width - left : Infinity, small);
    drawn.push(
      ...lines(0, beside ? bar + thick / 2 - block / 2 + 13 : y + 12, label, bold),
      svg('rect', {
        x: left,
        y: bar,
        width: length,
        height: thick,
        fill: fills.get(pattern)?.fill,
        stroke: inkOf(pattern),
        'stroke-width': length > 0 ? 1.5 : 0,
      }),
      ...(under
        ? lines(left, bar + thick + 14, text, small)
        : [words(left + length + gap, bar + 14, row.text, small)]),
    );
    y = Math.max(bar + thick, beside ? y + block : 0) + (under ? text.length * line : 0) + 12;
  }
  const picture = sheet(width, y, label);
  picture.append(
    ...[...fills.values()].flatMap(({ defs }) => defs),
    svg('path', { d: `M${left} ${top - 4}V${y - 6}`, stroke: 'var(--ink)', 'stroke-width': 2 }),
    ...drawn,
  );
  if (mark) {
    const x = left + shareOf(mark.value, whole) * longest;
    // Its words stand on the side where they fit.
    const anchor = x + widthOf(mark.text, small) > width ? 'end' : 'start';
    picture.append(
      svg('path', { d: `M${x} 18V${y - 6}`, stroke: 'var(--surface)', 'stroke-width': 5 }),
      svg('path', {
        d: `M${x} 18V${y - 6}`,
        stroke: 'var(--ink)',
        'stroke-width': 2,
        'stroke-dasharray': '5 4',
      }),
      words(anchor === 'end' ? Math.min(x + 2, width) : x - 2, 13, mark.text, { ...small, anchor }),
    );
  }
  return picture;
};

const patternOf = ({ pattern }: { pattern?: Pattern }): Pattern => pattern ?? 'solid';
