/** What the patterns of a drawing mean, each named in words, so that the key can be read aloud or in black and white. */
import type { Drawing, Pattern } from '#domain/tools/outcome.ts';
import { svg } from './el.ts';
import { diamond, flagAt } from './marks.ts';
import { inkOf, patternIn } from './pattern.ts';

/** How a mark of a drawing looks. */
export type Look =
  | { readonly is: 'bar'; readonly pattern: Pattern }
  | { readonly is: 'dot' | 'diamond' | 'flag' | 'net' | 'marble' | 'ring' | 'line' };

export interface KeyEntry {
  readonly look?: Look;
  readonly text: string;
}

const named: Readonly<Record<Pattern, string>> = {
  solid: 'Solid',
  striped: 'Striped',
  dotted: 'Dotted',
  hollow: 'Hollow',
};

/** In the order of reading. Empty where there is one kind of mark alone. */
export function keyOf(drawing: Drawing): KeyEntry[] {
  switch (drawing.is) {
    case 'diverging': {
      const { minus, plus, net } = drawing.names;
      return [
        { look: { is: 'bar', pattern: 'striped' }, text: `Striped, to the left: ${minus}` },
        { look: { is: 'bar', pattern: 'solid' }, text: `Solid, to the right: ${plus}` },
        { look: { is: 'net' }, text: `${drawing.apart ? 'Point' : 'Line of points'}: ${net}` },
      ];
    }
    case 'bars':
      return [
        ...(drawing.key ?? [])
          .filter(({ pattern }) => isDrawn(drawing, pattern))
          .map(({ pattern, text }): KeyEntry => ({
            look: { is: 'bar', pattern },
            text: `${named[pattern]}: ${text}`,
          })),
        ...(drawing.mark
          ? [{ look: { is: 'line' } as const, text: `${drawing.mark.text} (dashed line)` }]
          : []),
      ];
    case 'gaps':
      return [
        { look: { is: 'dot' }, text: `Dot: ${drawing.names.one}` },
        { look: { is: 'diamond' }, text: `Diamond: ${drawing.names.other}` },
        ...flagged(drawing.rows),
      ];
    case 'bowl':
      return [
        { text: drawing.scale },
        { look: { is: 'marble' }, text: 'Glass marble in the bowl: gained' },
        { look: { is: 'ring' }, text: 'Dashed ring on the tray: lost' },
      ];
    case 'tree':
      // What an edge means is said by the words under its sentence.
      return flagged(drawing.nodes);
  }
}

/** Only what can be seen needs a key. */
const isDrawn = ({ rows }: Extract<Drawing, { is: 'bars' }>, wanted: Pattern): boolean =>
  rows.some(({ pattern = 'solid' }) => pattern === wanted);

const flagged = (all: readonly { readonly flagged?: boolean }[]): KeyEntry[] =>
  all.some((each) => each.flagged === true)
    ? [{ look: { is: 'flag' }, text: 'Flag: worth a second look' }]
    : [];

/** A mark as it looks in the drawing, small enough to stand in a line of text. */
export function swatch(look: Look): SVGSVGElement {
  const mark = svg('svg', { class: 'tool-swatch', viewBox: '0 0 28 16', 'aria-hidden': 'true' });
  mark.append(...marks(look));
  return mark;
}

function marks(look: Look): SVGElement[] {
  switch (look.is) {
    case 'bar': {
      const { fill, defs } = patternIn(look.pattern);
      return [
        ...defs,
        svg('rect', {
          x: 1,
          y: 2,
          width: 26,
          height: 12,
          rx: 2,
          fill,
          stroke: inkOf(look.pattern),
          'stroke-width': 1.5,
        }),
      ];
    }
    case 'dot':
      return [svg('circle', { cx: 14, cy: 8, r: 6, fill: 'var(--ink)' })];
    case 'diamond':
      return [diamond(14, 8)];
    case 'flag':
      return [flagAt(8, 0)];
    case 'net':
      return [
        svg('path', {
          d: 'M1 12L14 8L27 3',
          stroke: 'var(--ink)',
          'stroke-width': 2,
          fill: 'none',
        }),
        svg('circle', {
          cx: 14,
          cy: 8,
          r: 4,
          fill: 'var(--amber)',
          stroke: 'var(--ink)',
          'stroke-width': 2,
        }),
      ];
    case 'marble':
      return [
        svg('circle', {
          cx: 14,
          cy: 8,
          r: 6.5,
          fill: 'var(--glass-green)',
          stroke: 'var(--ink)',
          'stroke-width': 1.5,
        }),
      ];
    case 'ring':
      return [
        svg('circle', {
          cx: 14,
          cy: 8,
          r: 6.5,
          fill: 'none',
          stroke: 'var(--glass-red)',
          'stroke-width': 1.5,
          'stroke-dasharray': '3 2',
        }),
      ];
    case 'line':
      return [
        svg('path', {
          d: 'M14 0V16',
          stroke: 'var(--ink)',
          'stroke-width': 2,
          'stroke-dasharray': '4 3',
        }),
      ];
  }
}
