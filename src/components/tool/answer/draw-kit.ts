/** What all drawings are made of. Lengths are units: 1 unit is 1 px where 1 rem is 16 px. */
import { svg } from './el.ts';

export interface Type {
  /** Units. Default 14; nothing smaller than 12. */
  readonly size?: number;
  /** Default 400. */
  readonly weight?: number;
  /** Default start. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Default ink. */
  readonly fill?: string;
}

/** Height of a line of text for its size. */
export const lineHeight = 1.3;

/** An empty drawing that is read as one picture. @param label what one sees in it. */
export const sheet = (width: number, height: number, label: string): SVGSVGElement =>
  svg('svg', {
    viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    role: 'img',
    'aria-label': label,
    'font-family': 'var(--font-body)',
  });

/** A line of text. @param y its baseline. */
export const words = (x: number, y: number, text: string, type: Type = {}): SVGTextElement =>
  svg(
    'text',
    {
      x,
      y,
      'font-size': type.size ?? 14,
      'font-weight': type.weight,
      'text-anchor': type.anchor,
      fill: type.fill ?? 'var(--ink)',
    },
    text,
  );

/** Several lines, the first with its baseline at `y`. */
export const lines = (
  x: number,
  y: number,
  texts: readonly string[],
  type: Type = {},
): SVGElement[] =>
  texts.map((text, index) => words(x, y + index * (type.size ?? 14) * lineHeight, text, type));

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is. */
export function widthOf(text: string, { size = 14, weight = 400 }: Type = {}): number {
  context ??= document.createElement('canvas').getContext('2d');
  // Browsers that keep sites from measuring get an estimate on the safe side.
  if (!context) return text.length * size * 0.62;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}

/** The width of the widest. */
export const widest = (texts: readonly string[], type?: Type): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, type)));

/** A text in lines no wider than `width`. A word that is wider itself is cut; nothing of it is lost. */
export function wrap(text: string, width: number, type?: Type): string[] {
  const done: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((each) => pieces(each, width, type))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, type) <= width) line = longer;
    else {
      done.push(line);
      line = word;
    }
  }
  return [...done, line];
}

function pieces(word: string, width: number, type?: Type): string[] {
  if (widthOf(word, type) <= width) return [word];
  const done: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && widthOf(piece + sign, type) > width) {
      done.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...done, piece];
}

/** A share of `full`: never less than nothing, more than everything, or not a number. */
export const shareOf = (value: number, full: number): number =>
  full > 0 && Number.isFinite(value) ? Math.min(Math.max(value / full, 0), 1) : 0;
