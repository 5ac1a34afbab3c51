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
  const names = rows.map((row) => row.label);
  const beside = width >= 480;
  const left = beside ? Math.min(widest(names, bold) + 16, width * 0.38) : 1;
  const besideBar =
    widest(
      rows.map(({ text }) => text),
      small,
    ) + gap;
  const under = besideBar > (width - left) * 0.5;
  const longest = width - left - (under ? 0 : besideBar) - 1;
  const whole = full ?? Math.max(...rows.map(({ value }) => value), mark?.value ?? 0, 0);
  const fills = new Map([...new Set(rows.map(patternOf))].map((each) => [each, patternIn(each)]));

  const top = mark ? 22 : 2;
  const bars: SVGElement[] = [];
  const texts: SVGElement[] = [];
  const spans: [number, number][] = [];
  let y = top + 4;
  for (const row of rows) {
    const name = wrap(row.label, beside ? left - 12 : width, bold);
    const block = name.length * line;
    const bar = beside ? y + Math.max((block - thick) / 2, 0) : y + block;
    const pattern = patternOf(row);
    const length = shareOf(row.value, whole) * longest;
    const says = wrap(row.text, under ? width - left : Infinity, small);
    bars.push(
      svg('rect', {
        x: left,
        y: bar,
        width: length,
        height: thick,
        fill: fills.get(pattern)?.fill,
        stroke: inkOf(pattern),
        'stroke-width': length > 0 ? 1.5 : 0,
      }),
    );
    texts.push(
      ...lines(0, beside ? bar + thick / 2 - block / 2 + 13 : y + 12, name, bold),
      ...(under
        ? lines(left, bar + thick + 14, says, small)
        : [overLine(words(left + length + gap, bar + 14, row.text, small))]),
    );
    spans.push([bar, bar + thick + 4]);
    y = Math.max(bar + thick, beside ? y + block : 0) + (under ? says.length * line : 0) + 12;
  }
  // Beside their labels bars share one line; between labels the line would strike the words through.
  const down = (x: number): string =>
    (beside ? [[top, y - 8] as const] : spans)
      .map(([from, to]) => `M${x.toFixed(1)} ${from}V${to}`)
      .join('');
  const picture = sheet(width, y - 4, label);
  picture.append(
    ...[...fills.values()].flatMap(({ defs }) => defs),
    svg('path', { d: down(left), stroke: 'var(--ink)', 'stroke-width': 2 }),
    ...bars,
  );
  if (mark) {
    const x = left + shareOf(mark.value, whole) * longest;
    // Its words stand on the side where they fit.
    const after = x + widthOf(mark.text, small) <= width;
    const at = after ? x - 2 : Math.max(x + 2, widthOf(mark.text, small));
    picture.append(
      svg('path', { d: down(x), stroke: 'var(--surface)', 'stroke-width': 5 }),
      svg('path', {
        d: down(x),
        stroke: 'var(--ink)',
        'stroke-width': 2,
        'stroke-dasharray': '5 4',
      }),
      words(at, 13, mark.text, { ...small, anchor: after ? 'start' : 'end' }),
    );
  }
  picture.append(...texts);
  return picture;
};

const patternOf = ({ pattern }: { pattern?: Pattern }): Pattern => pattern ?? 'solid';

/** Ringed with paper, so that the line to reach does not strike it through. */
function overLine(text: SVGElement): SVGElement {
  text.setAttribute('paint-order', 'stroke');
  text.setAttribute('stroke', 'var(--surface)');
  text.setAttribute('stroke-width', '4');
  return text;
}
