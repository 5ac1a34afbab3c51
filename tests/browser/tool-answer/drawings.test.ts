/** Each drawing says its numbers, counts exactly, and fits where it stands. */
import { beforeEach, describe, expect, test } from 'vitest';
import { parts } from '#components/element/part.ts';
import type { Drawing } from '#domain/tools/outcome.ts';
import { long } from './long-drawings.ts';
import { bars, bowl, chart, diverging, gaps, tree } from './outcomes.ts';
import {
  at,
  desktop,
  drawing,
  emulate,
  frames,
  inDrawing,
  of,
  phone,
  show,
  texts,
} from './stage.ts';

beforeEach(desktop);

const draw = (what: Drawing): Promise<HTMLElement> => show(of(chart('one', what)));

const drawings: Record<string, Drawing> = { diverging, bars, gaps, bowl, tree };

test('bars to both sides have the number beside each bar, and the net', async () => {
  await draw(diverging);
  const said = inDrawing();
  for (const row of diverging.rows)
    expect(said).toEqual(
      expect.arrayContaining([row.label, row.minusText, row.plusText, row.netText]),
    );
  expect(said).toEqual(expect.arrayContaining(['Lost', 'Gained', 'Net']));
  expect(parts(drawing(), 'circle', SVGCircleElement)).toHaveLength(diverging.rows.length);
});

test('on a phone the net is named beside each row', async () => {
  await phone();
  await draw(diverging);
  expect(inDrawing()).toEqual(expect.arrayContaining(['Net −25', 'Net +30']));
});

test('lengths of bars are in proportion to their values, and no longer than the whole', async () => {
  await draw({
    is: 'bars',
    rows: [10, 20, 0, 90, -5, Number.NaN].map((value) => ({ label: 'Bar', value, text: 'said' })),
    full: 40,
  });
  const [ten = 0, twenty = 0, none, most = 0, less, unknown] = parts(
    drawing(),
    'rect[height="18"]',
    SVGRectElement,
  ).map(({ width }) => width.baseVal.value);
  expect(twenty).toBeCloseTo(2 * ten, 0);
  expect(most).toBeCloseTo(2 * twenty, 0);
  expect([none, less, unknown]).toEqual([0, 0, 0]);
});

test('the line to reach has its words', async () => {
  await draw(bars);
  expect(inDrawing()).toContain('aim for 40');
  expect(texts('.tool-key li')).toContain('aim for 40 (dashed line)');
});

test('a point that nobody gave is not drawn', async () => {
  await draw({ ...gaps, rows: gaps.rows.filter(({ other }) => other === undefined) });
  expect(parts(drawing(), 'circle', SVGCircleElement)).toHaveLength(1);
  expect(inDrawing().join(' ')).toContain('nobody said how well');
});

test('a pattern is named in the key only where a bar has it', async () => {
  const rows = bars.rows.filter(({ pattern }) => pattern !== 'dotted');
  await show(of(chart('bars', { ...bars, rows })));
  const named = texts('.tool-key li').join(' ');
  expect(named).toContain('Hollow');
  expect(named).not.toContain('Dotted');
});

test('a flag is named in the key only where one is drawn', async () => {
  await draw(gaps);
  expect(texts('.tool-key li').at(-1)).toBe('Flag: worth a second look');
  await draw({ ...gaps, rows: gaps.rows.map((row) => ({ ...row, flagged: false })) });
  expect(texts('.tool-key li').join(' ')).not.toContain('Flag');
});

test('a tree keeps sentences that lead nowhere, or round in a circle', async () => {
  const node = (id: string, under: string | undefined) => ({
    id,
    under,
    text: `Sentence ${id}`,
    tags: [],
    pattern: 'solid' as const,
  });
  await draw({
    is: 'tree',
    nodes: [
      node('a', 'b'),
      node('b', 'a'),
      node('c', 'gone'),
      node('d', undefined),
      node('d', 'd'),
    ],
  });
  expect(inDrawing().sort()).toEqual([
    'Sentence a',
    'Sentence b',
    'Sentence c',
    'Sentence d',
    'Sentence d',
  ]);
});

describe.each([
  { size: 'a phone', view: phone },
  { size: 'a desk', view: desktop },
])('on $size', ({ view }) => {
  beforeEach(view);

  test.each(Object.entries(drawings))(
    '%s: a picture that says what one sees, its text large enough to read',
    async (_kind, what) => {
      await draw(what);
      const picture = drawing();
      expect(picture.getAttribute('role')).toBe('img');
      expect(picture.getAttribute('aria-label')).toBe(at('.tool-seen').textContent);
      const shrunk = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
      for (const text of parts(picture, 'text', SVGTextElement))
        expect(parseFloat(getComputedStyle(text).fontSize) * shrunk).toBeGreaterThanOrEqual(12);
    },
  );

  test.each([...Object.entries(drawings), ...Object.entries(long)])(
    '%s: nothing reaches out of the picture or the page',
    async (_kind, what) => {
      await draw(what);
      const frame = drawing().getBoundingClientRect();
      for (const mark of parts(
        drawing(),
        ':is(text, rect, circle):not(pattern *)',
        SVGGraphicsElement,
      )) {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const out = [
          frame.left - left,
          right - frame.right,
          frame.top - top,
          bottom - frame.bottom,
        ];
        expect(Math.max(...out), mark.outerHTML).toBeLessThan(2);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    },
  );
});

test('a drawing is laid out again when its width changes', async () => {
  await draw(diverging);
  const wide = drawing().viewBox.baseVal.width;
  await phone();
  await expect.poll(() => drawing().viewBox.baseVal.width).toBeLessThan(wide / 2);
  expect(inDrawing()).toContain('Net −25');
});

test('larger text makes the text of drawings larger', async () => {
  await draw(bars);
  const size = (): number =>
    Math.max(
      ...parts(drawing(), 'text', SVGTextElement).map(
        (text) => text.getBoundingClientRect().height,
      ),
    );
  const before = size();
  document.documentElement.style.fontSize = '200%';
  try {
    await phone();
    await desktop();
    await frames();
    expect(size()).toBeGreaterThan(before * 1.8);
  } finally {
    document.documentElement.style.fontSize = '';
  }
});

test('with forced colours everything is drawn in the colours of the system', async () => {
  await emulate({ 'forced-colors': 'active' });
  try {
    await draw(diverging);
    const ink = getComputedStyle(document.body).color;
    const drawnIn = parts(drawing(), 'text', SVGTextElement).map(
      (text) => getComputedStyle(text).fill,
    );
    expect(new Set(drawnIn)).toEqual(new Set([ink]));
  } finally {
    await emulate({ 'forced-colors': 'none' });
  }
});
