/** People as marbles: exactly as many as are stated. */
import { beforeEach, expect, test } from 'vitest';
import { part, parts } from '#components/element/part.ts';
import { showOutcome } from '#components/tool/answer/show-outcome.ts';
import type { Drawing } from '#domain/tools/outcome.ts';
import { bowl, chart } from './outcomes.ts';
import { desktop, drawing, emulate, frames, inDrawing, of, show, texts } from './stage.ts';

beforeEach(desktop);

const draw = (what: Drawing): Promise<HTMLElement> => show(of(chart('one', what)));
const marbles = (side: 'in' | 'out'): number =>
  part(drawing(), `[data-marbles=${side}]`, SVGGElement).childElementCount;

test.each([
  [36, 30],
  [0, 0],
  [1, 0],
  [0, 1],
  [60, 140],
  [200, 0],
  [0, 200],
])('%i marbles lie in the bowl and %i on the tray, none on another', async (into, out) => {
  await draw({ ...bowl, into, out, intoText: `${String(into)} in`, outText: `${String(out)} out` });
  expect(marbles('in')).toBe(into);
  expect(marbles('out')).toBe(out);
  expect(inDrawing()).toEqual([`${String(into)} in`, `${String(out)} out`]);
  expect(texts('.tool-key li')[0]).toBe('1 marble = 5 customers');
  for (const side of ['in', 'out'] as const) {
    const spots = parts(drawing(), `[data-marbles=${side}] circle`, SVGCircleElement).map(
      ({ cx, cy }) => ({ x: cx.baseVal.value, y: cy.baseVal.value }),
    );
    const radius = Math.max(
      0,
      ...parts(
        drawing(),
        '[data-marbles=in] circle, [data-marbles=out] circle',
        SVGCircleElement,
      ).map(({ r }) => r.baseVal.value),
    );
    const nearest = Math.min(
      Infinity,
      ...spots.flatMap((one, index) =>
        spots.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
      ),
    );
    expect(nearest).toBeGreaterThan(radius * 2 - 0.2);
  }
});

test('of two answers that follow quickly the newer is drawn', async () => {
  const root = await draw(bowl);
  for (const into of [10, 20, 7]) showOutcome(root, of(chart('one', { ...bowl, into })));
  await frames();
  expect(marbles('in')).toBe(7);
  expect(document.querySelectorAll('.tool-drawing svg')).toHaveLength(1);
});

test('at most one marble falls, for a learner who did something, and none where motion is reduced', async () => {
  const falling = (): Element[] => [...drawing().querySelectorAll('.tool-drop')];
  await emulate({ 'prefers-reduced-motion': 'reduce' });
  const root = await draw(bowl);
  for (const marble of falling()) expect(getComputedStyle(marble).animationName).toBe('none');
  await emulate({ 'prefers-reduced-motion': 'no-preference' });
  // Whether or not a key was pressed on this page before, by the third answer the fall is over.
  let fell = falling().length;
  for (const into of [10, 20]) {
    showOutcome(root, of(chart('one', { ...bowl, into })));
    await frames();
    fell += falling().length;
  }
  expect(fell).toBeLessThanOrEqual(1);
});
