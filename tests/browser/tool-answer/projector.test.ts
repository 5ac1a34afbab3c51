/** The answer for a whole room. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { project } from '#components/tool/answer/projector.ts';
import { parts } from '#components/element/part.ts';
import { outcome } from './outcomes.ts';
import { all, at, desktop, drawn, frames, phone, show, texts } from './stage.ts';

beforeEach(desktop);
afterEach(async () => {
  for (const dialog of parts(document, 'dialog', HTMLDialogElement)) dialog.close();
  if (document.fullscreenElement) await document.exitFullscreen();
});

async function open(): Promise<HTMLButtonElement> {
  const root = await show(outcome);
  const button = document.createElement('button');
  button.addEventListener('click', () => {
    project(root);
  });
  document.body.append(button);
  button.focus();
  button.click();
  await drawn();
  await frames();
  return button;
}

test('it shows finding, figures and charts in very large type', async () => {
  await open();
  expect(texts('dialog .tool-finding')).toEqual(texts('main .tool-finding'));
  expect(document.querySelectorAll('dialog .tool-drawing svg')).toHaveLength(5);
  const size = (selector: string): number => parseFloat(getComputedStyle(at(selector)).fontSize);
  expect(size('dialog .tool-figures dd')).toBeGreaterThan(1.5 * size('main .tool-figures dd'));
  const heights = (where: string): number =>
    parts(
      document,
      `${where} [data-drawing=diverging] svg text`,
      SVGTextElement,
    )[0]?.getBoundingClientRect().height ?? 0;
  expect(heights('dialog')).toBeGreaterThan(1.8 * heights('main'));
});

test('nothing to press is on it but the way out', async () => {
  await open();
  const buttons = all('dialog button, dialog summary').filter((each) => each.checkVisibility());
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Leave full screen']);
});

test('Escape leaves it, and focus returns', async () => {
  const button = await open();
  expect(document.activeElement).toBe(at('.tool-stage'));
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('its button leaves it, and focus returns', async () => {
  const button = await open();
  at('dialog button').click();
  await expect.poll(() => document.querySelector('dialog')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('it fits a phone', async () => {
  await phone();
  await open();
  const stage = at('.tool-stage');
  expect(stage.scrollWidth).toBeLessThanOrEqual(stage.clientWidth);
});

test('before the first answer there is nothing to show', () => {
  document.body.innerHTML = '<div id="answer"></div>';
  project(at('#answer'));
  expect(document.querySelector('dialog')).toBeNull();
});
