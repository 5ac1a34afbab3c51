/** A page with prose and its Notes part, in the browser of somebody who has written nothing on it yet. */
import { expect, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '#components/notes/notes.css';
import '#components/notes/playbook-notes.ts';
import { parts } from '#components/element/part.ts';
import type { Mark } from '#domain/progress/model.ts';
import { openLearnerRecord, type LearnerRecord } from '#storage/learner-record.ts';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import markup from '../../fixtures/notes/page.html?raw';
import { patient } from '../patient.ts';

// The record is read when the browser is idle. Beside other test files it seldom is, and a test need not wait for that.
vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));

export const record: LearnerRecord = await openLearnerRecord();

export const prose = `<h1>A page</h1>
  <p id="first">Say what you can do, and <em>set the next step</em> with its time.</p>
  <p>The <button type="button" class="term">hot potato</button><span popover>A case nobody keeps.</span> stays with
    you<a class="fn" data-pagefind-ignore href="#s">[1]</a> until somebody takes it.</p>
  <playbook-quiz><p>Which of these is kind?</p></playbook-quiz>`;

let opened = 0;

/** Notes on a page that nobody has met. */
export class NotesPage {
  readonly id: string;
  /** What is around the Notes part. A test may edit it, as an author would. */
  prose = prose;

  private constructor(id: string) {
    this.id = id;
  }

  static async open(): Promise<NotesPage> {
    opened += 1;
    const page = new NotesPage(`N-${Date.now().toString(36)}-${opened}`);
    await page.load();
    return page;
  }

  /** Loads the page, as a reload would, and waits until the record was read. */
  async load(): Promise<void> {
    const list = vi.spyOn(record, 'list');
    document.body.innerHTML = `<main>${this.prose}${markup.replaceAll('N1.1', this.id)}</main>`;
    await vi.waitFor(() => {
      expect(list).toHaveBeenCalled();
      expect(area().disabled).toBe(false);
    }, patient);
    list.mockRestore();
  }

  /** What the record has of this page. */
  async marks(): Promise<Mark[]> {
    return [...(await record.list('mark')).values()].filter(({ page }) => page === this.id);
  }

  /** Puts a mark into the record, as another tab would. Returns its id. */
  async put(name: string, mark: Partial<Mark>): Promise<string> {
    const id = `${this.id}.${name}`;
    const value = { page: this.id, title: 'A page', text: '', on: '2026-11-20', ...mark };
    await record.put('mark', id, value);
    return id;
  }

  /** Waits until exactly these are listed, in this order: quote and note of each. */
  async lists(...expected: string[]): Promise<void> {
    await vi.waitFor(() => {
      expect(items().map(wordsOf)).toEqual(expected);
    }, patient);
  }
}

export function at<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const [found] = parts(document, selector, kind);
  if (!found) throw new Error(`Nothing at ${selector}`);
  return found;
}
export const area = (): HTMLTextAreaElement => at('[data-notes-page]', HTMLTextAreaElement);
export const details = (): HTMLDetailsElement => at('details.notes', HTMLDetailsElement);
export const bar = (): HTMLElement => at('.notes-bar', HTMLElement);
export const said = (): string => at('[data-notes-said]', HTMLElement).textContent;
export const items = (list = ''): HTMLElement[] =>
  parts(document, `[data-notes-list${list}] > li`, HTMLElement);
export const painted = (name = 'notes-mark'): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map(String);

/** What a reader sees of an item. */
const wordsOf = (item: HTMLElement): string =>
  ['quote', 'text', 'removed']
    .flatMap((name) => parts(item, `[data-notes-part="${name}"]`, HTMLElement))
    .filter((each) => each.checkVisibility() && each.textContent !== '')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

export function button(name: string, root: ParentNode = document): HTMLButtonElement {
  const found = parts(root, 'button', HTMLButtonElement).find(
    (each) => each.checkVisibility() && each.textContent.trim() === name,
  );
  if (!found) throw new Error(`No button “${name}”`);
  return found;
}

/** Selects from the first place of some words to the end of others, as a pointer or the keyboard would. */
export function select(from: string, to = from): void {
  const walker = document.createTreeWalker(at('main', HTMLElement), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  const first = texts.find(({ data }) => data.includes(from));
  const last = texts.find(({ data }) => data.includes(to));
  if (!first || !last) throw new Error(`The page does not say “${from}” … “${to}”.`);
  getSelection()?.setBaseAndExtent(
    first,
    first.data.indexOf(from),
    last,
    last.data.indexOf(to) + to.length,
  );
}

/** Waits until the bar is offered. */
export const offered = (): Promise<void> =>
  vi.waitFor(() => {
    expect(bar().matches(':popover-open')).toBe(true);
  }, patient);

/** Highlights words by the bar. */
export async function highlight(from: string, to = from): Promise<void> {
  select(from, to);
  await offered();
  const before = painted().length;
  await userEvent.click(button('Highlight', bar()));
  await vi.waitFor(() => {
    expect(painted()).toHaveLength(before + 1);
  }, patient);
}

/** Types into the focused field. */
export const type = (text: string): Promise<void> => userEvent.keyboard(text);
