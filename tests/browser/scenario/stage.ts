/** The scenario of tests/component/scenario on an otherwise empty page, with the real learner record behind it. */
import { vi } from 'vitest';
import { cdp } from 'vitest/browser';
import '#components/page/page-header.css';
import '#components/scenario/debrief.css';
import '#components/scenario/playbook-scenario.ts';
import '#components/scenario/scenario.css';
import { at, load, record, saved, textAt } from '../quiz/stage.ts';
import story from '../../fixtures/scenario/story.html?raw';

import edited from '../../fixtures/scenario/edited.html?raw';
import { patient } from '../patient.ts';
export { edited, story };

/** Takes the walk under way out of the record and opens the story. Finished walks stay: events are for ever. */
export async function open(markup: string = story): Promise<void> {
  await settled();
  await record.remove('walk', 'TS');
  await saved();
  await load(markup);
}

export const heading = (): string => textAt('.scene-live h2');
export const said = (): string => textAt('.scene-live .scene-say');
export const main = (): HTMLElement => at('[data-task=main]');
export const options = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('.scene-live input')].map(({ value }) => value);
export const shown = (selector: string): boolean =>
  at(selector).checkVisibility({ visibilityProperty: true });

/** Chooses an option and reads what it did, without going on. */
export function choose(option: string): void {
  at(`.scene-live input[value=${option}]`).click();
  main().click();
}

/** Makes these choices one after the other, and goes on after each. */
export function walk(...choices: string[]): void {
  for (const option of choices) {
    choose(option);
    main().click();
  }
}

/** Waits until the walk under way is on disk as these options. */
export async function kept(...choices: string[]): Promise<void> {
  await vi.waitFor(async () => {
    const steps = (await record.get('walk', 'TS'))?.steps ?? [];
    if (steps.map(({ option }) => option).join() !== choices.join()) throw new Error('not yet');
  }, patient);
  await saved();
}

/** Waits until the element of the last test has ended all its writes. They run one after the other, with pauses. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 5; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await saved();
  }
}

/** Walks to an ending and waits until the walk is kept. */
export async function finish(...choices: string[]): Promise<void> {
  const before = (await walksDone()).length;
  walk(...choices);
  await vi.waitFor(async () => {
    if ((await walksDone()).length !== before + 1) throw new Error('not yet');
  }, patient);
  await kept();
}

export const walksDone = async () =>
  (await record.events('scenario')).filter(({ scenario }) => scenario === 'TS');

/** A finger on the middle of an element, as the browser itself reports it. */
export async function tap(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const point = { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
