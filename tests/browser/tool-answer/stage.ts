/** An answer on an otherwise empty page. */
import { vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '#components/icon/icon.css';
import { part, parts } from '#components/element/part.ts';
import '#components/tool/answer/answer.css';
import { showOutcome } from '#components/tool/answer/show-outcome.ts';
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { patient } from '../patient.ts';

export const at = (selector: string): HTMLElement => part(document, selector, HTMLElement);
export const all = (selector: string): HTMLElement[] => parts(document, selector, HTMLElement);
export const texts = (selector: string): string[] =>
  all(selector).map((element) => element.textContent.trim());
export const drawing = (): SVGSVGElement => part(document, '.tool-drawing svg', SVGSVGElement);
export const inDrawing = (): string[] =>
  parts(drawing(), 'text', SVGTextElement).map(({ textContent }) => textContent);

/** An answer of these parts alone. */
export const of = (...those: Part[]): Outcome => ({
  finding: [['Found.']],
  figures: [],
  checks: [],
  parts: those,
  notes: [],
});

/** Empties the page, shows this, and waits until all of it is drawn. @returns what it is shown in. */
export async function show(outcome: Outcome): Promise<HTMLElement> {
  document.body.innerHTML = '<main><div id="answer"></div></main>';
  const root = at('#answer');
  showOutcome(root, outcome);
  await drawn();
  return root;
}

/** Waits until every chart has its drawing. */
export async function drawn(): Promise<void> {
  await vi.waitFor(() => {
    if (all('.tool-drawing').some((frame) => !frame.querySelector('svg'))) throw new Error('wait');
  }, patient);
}

/** Lets observers and frames come to an end. */
export const frames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
  });

export const phone = (): Promise<void> => page.viewport(320, 700);
export const desktop = (): Promise<void> => page.viewport(1280, 900);

/** @param value for `prefers-…`, `forced-colors` and the like; none for all of them: as the browser has it. */
export const emulate = (features: Record<string, string>): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
