/** A quiz or self-assessment on an otherwise empty page, with the real learner record behind it. */
import { vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import '#components/element/choice.css';
import '#components/icon/icon.css';
import { parts } from '#components/element/part.ts';
import { openLearnerRecord, type LearnerRecord, type SaveState } from '#storage/learner-record.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { patient } from '../patient.ts';

export const record: LearnerRecord = await openLearnerRecord();

/** The first match that is an HTML element. Throws when there is none. */
export function at(selector: string): HTMLElement {
  const [found] = parts(document, selector, HTMLElement);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
}

export const textAt = (selector: string): string => at(selector).textContent.trim();

/**
 * Puts markup on the page, as a reload would, and waits until the record has been read.
 * @param first What the element on it reads first: the answers of a quiz, or events. A note is read on its own.
 */
export async function load(markup: string, first: 'answer' | 'events' = 'events'): Promise<void> {
  document.body.innerHTML = '';
  await ended();
  const list = vi.spyOn(record, 'list');
  const get = vi.spyOn(record, 'get');
  const events = vi.spyOn(record, 'events');
  document.body.innerHTML = `<main>${markup}</main>`;
  await vi.waitFor(() => {
    const reads = [list, get, events].flatMap(({ mock }): { type: string }[] => [
      ...mock.settledResults,
    ]);
    const going = reads.some(({ type }) => type === 'incomplete');
    const begun =
      first === 'events'
        ? events.mock.calls.length > 0
        : list.mock.calls.some(([kind]) => kind === first);
    if (!begun || going) throw new Error('not read yet');
  }, patient);
  for (const spy of [list, get, events]) spy.mockRestore();
}

/** Waits until what an element that has left the page had begun is over: reads and writes follow each other, with pauses. */
async function ended(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await saved();
  }
}

/** Takes a quiz’s answers out of the record. Its attempts stay: events are for ever. */
export async function forget(questions: readonly string[]): Promise<void> {
  await Promise.all(questions.map((question) => record.remove('answer', question)));
}

/** Waits until nothing is left to be saved. */
export async function saved(): Promise<void> {
  const seen: SaveState[] = [];
  const stop = record.watchSaving((state) => seen.push(state));
  await vi.waitFor(() => {
    if (seen.at(-1) === 'saving') throw new Error('still saving');
  }, patient);
  stop();
}

/** A disk without room, until the returned function is called. */
export function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => {
    put.mockRestore();
  };
}

export const attemptsAt = async (quiz: string) =>
  (await record.events('attempt')).filter((attempt) => attempt.quiz === quiz);

/** Lets everything that a press or a change has started on this page come to an end. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Presses Tab until the focused element has this accessible name, as somebody without a mouse would. */
export async function tabTo(name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    await userEvent.tab();
    if (fits(nameOfFocused(), name)) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

/** What a screen reader would call the focused element: its aria-label, its label without the field in it, or its text. */
export function nameOfFocused(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return '';
  const named = focused.getAttribute('aria-label');
  const label = 'labels' in focused ? focused.closest('label') : null;
  return (named ?? (label?.querySelector('span') ?? label ?? focused).textContent).trim();
}

const fits = (text: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** What an element is described by, in words; empty when nothing describes it. */
export function descriptionOf(element: HTMLElement): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

export const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await settled();
};

/** A finger on the middle of an element, as the browser itself reports it. */
export async function tap(target: HTMLElement): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const point = { x: frame.left + left + width / 2, y: frame.top + top + height / 2 };
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await settled();
}

export const phone = (): Promise<void> => page.viewport(320, 700);
export const desktop = (): Promise<void> => page.viewport(1280, 900);
