/** A quiz or self-assessment on an otherwise empty page, with the real learner record behind it. */
import { vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '#components/element/choice.css';
import '#components/icon/icon.css';
import { parts } from '#components/element/part.ts';
import { openLearnerRecord, type LearnerRecord, type SaveState } from '#storage/learner-record.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';

export const record: LearnerRecord = await openLearnerRecord();

/** The first match that is an HTML element. Throws when there is none. */
export function at(selector: string): HTMLElement {
  const [found] = parts(document, selector, HTMLElement);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
}

export const textAt = (selector: string): string => at(selector).textContent.trim();

/** Elements read the record when the browser is idle; a busy machine takes its time. Milliseconds. */
const idle = 10_000;

/** Puts markup on the page, as a reload would, and waits until the record has been read. */
export async function load(markup: string): Promise<void> {
  const read = vi.spyOn(record, 'list');
  const events = vi.spyOn(record, 'events');
  document.body.innerHTML = `<main>${markup}</main>`;
  await vi.waitFor(() => {
    const reads = [...read.mock.settledResults, ...events.mock.settledResults];
    const going = reads.some(({ type }) => type === 'incomplete');
    if (reads.length === 0 || going) throw new Error('not read yet');
  }, idle);
  read.mockRestore();
  events.mockRestore();
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
  });
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

/** Presses Tab until the focused element has this accessible name, as somebody without a mouse would. */
export async function tabTo(name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.tab();
    if (fits(nameOfFocused(), name)) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

/** What a screen reader would call the focused element: its label, its aria-label or its text. */
export function nameOfFocused(): string {
  const focused = document.activeElement;
  const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : undefined;
  const name = focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.textContent;
  return name?.trim() ?? '';
}

const fits = (text: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** Where an element is described, in words. */
export function descriptionOf(input: HTMLElement): string {
  const id = input.getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

export const phone = (): Promise<void> => page.viewport(320, 700);
export const desktop = (): Promise<void> => page.viewport(1280, 900);
