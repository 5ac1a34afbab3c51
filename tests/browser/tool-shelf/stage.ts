/** The shelf of a tool with a form of one field and one list, and the real learner record behind it. */
import { vi } from 'vitest';
import { part, parts } from '#components/element/part.ts';
import '#components/tool/shelf/shelf.css';
import { SheetShelf } from '#components/tool/shelf/shelf.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import type { Written } from '#domain/tools/shape.ts';
import { BrowserRecord } from '#storage/browser-record.ts';
import { Depot } from '#storage/depot.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { patient } from '../patient.ts';
import { at, record, saved } from '../quiz/stage.ts';
import markup from '../../fixtures/tool/shelf.html?raw';

export { at, fillDisk, record, saved, textAt } from '../quiz/stage.ts';

// The record is read when the browser is idle. Beside other test files it seldom is, and a test need not wait for that.
vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task));

const field = `<main><input name="worth" /><textarea name="rows"></textarea>${markup}</main>`;
const value = (name: string): string =>
  part(document, `[name="${name}"]`, HTMLElement) instanceof HTMLInputElement
    ? part(document, `input[name="${name}"]`, HTMLInputElement).value
    : part(document, `textarea[name="${name}"]`, HTMLTextAreaElement).value;

/** What stands in the form: a number, and a list with a row for each line. */
const read = (): Written => ({
  fields: { worth: value('worth') },
  lists: {
    month: value('rows')
      .split('\n')
      .filter(Boolean)
      .map((lost) => ({ lost })),
  },
});
const fill = ({ fields, lists }: Written): void => {
  part(document, 'input[name="worth"]', HTMLInputElement).value = fields.worth ?? '';
  part(document, 'textarea', HTMLTextAreaElement).value = (lists.month ?? [])
    .map(({ lost }) => lost)
    .join('\n');
};

let opened = 0;

/** The tool of a test: its sheets are its own. */
export class ToolStage {
  readonly tool: string;
  shelf: SheetShelf | undefined;

  constructor() {
    opened += 1;
    this.tool = `T-${Date.now().toString(36)}-${opened}`;
  }

  /** Puts the page up without opening the record. @param early what stands in the form before the script does. */
  render(early: Written = { fields: {}, lists: {} }): SheetShelf {
    this.shelf?.stop();
    document.body.innerHTML = field;
    fill(early);
    this.shelf = new SheetShelf(document, this.tool, {
      read,
      fill,
      figuresOf: ({ fields: { worth = '' } }) =>
        worth === '' ? [] : [{ id: 'double', label: 'Twice the worth', value: `${2 * +worth}` }],
      isEmpty: () => value('worth') === '' && value('rows') === '',
    });
    return this.shelf;
  }

  /** Loads the page, as a reload would. */
  async load(): Promise<void> {
    this.shelf?.stop();
    await saved();
    await this.render().start();
  }

  async sheets(from: LearnerRecord = record): Promise<Map<string, KeptSheet>> {
    const all = [...(await from.list('sheet'))];
    return new Map(all.filter(([id]) => id.startsWith(`${this.tool}.`)));
  }

  /** Puts a sheet into the record before the page opens, or as another tab does. Returns its id. */
  async put(
    name: string,
    sheet: Partial<KeptSheet>,
    from: LearnerRecord = record,
  ): Promise<string> {
    const id = `${this.tool}.${name.toLowerCase().replaceAll(' ', '-')}`;
    const bare = { name, on: '2026-11-22', at: Date.now(), fields: {}, lists: {} };
    await from.put('sheet', id, { ...bare, ...sheet });
    return id;
  }

  /** Waits until the record has exactly these, by name, with what stands in the field. */
  async keeps(expected: Readonly<Record<string, string>>): Promise<void> {
    await vi.waitFor(async () => {
      const kept = [...(await this.sheets()).values()].map(
        ({ name, fields }) => [name, fields.worth ?? ''] as const,
      );
      const now = JSON.stringify(Object.fromEntries(kept.toSorted()));
      const wanted = JSON.stringify(Object.fromEntries(Object.entries(expected).toSorted()));
      if (now !== wanted || kept.length !== Object.keys(expected).length)
        throw new Error(`The record keeps ${JSON.stringify(kept)}`);
    }, patient);
  }

  /** Types into the field, as the element of a tool hears it. */
  type(text: string): void {
    part(document, 'input[name="worth"]', HTMLInputElement).value = text;
    this.shelf?.changed();
  }
}

/** The record as another tab has it. */
export const otherTab = async (): Promise<LearnerRecord> =>
  new BrowserRecord(await Depot.open('cx-playbook'));

export const typed = (): string => value('worth');
export const said = (): string => at('[data-shelf="said"]').textContent;
export const state = (): string => at('[data-shelf="state"]').textContent;
export const title = (): string => at('[data-shelf="title"]').textContent;

/** The names in the list, in its order. */
export const listed = (): string[] =>
  parts(document, '[data-shelf="list"] b', HTMLElement).map(({ textContent }) => textContent);

/** Presses the visible button of this name; in the row of a sheet where one is named. */
export function press(name: string, sheet?: string): void {
  const rows = parts(document, '[data-shelf="list"] li', HTMLElement);
  const row = rows.find((each) => part(each, 'b', HTMLElement).textContent === sheet);
  const found = parts(row ?? document, 'button', HTMLButtonElement).find(
    (each) => !each.hidden && each.textContent.trim() === name,
  );
  if (!found || (sheet !== undefined && !row)) throw new Error(`No button ${name} ${sheet ?? ''}`);
  found.click();
}

/** Fills the naming form in and sends it. */
export function nameIt(name: string, on: string): void {
  part(document, '.shelf-naming [name="name"]', HTMLInputElement).value = name;
  part(document, '.shelf-naming [name="on"]', HTMLInputElement).value = on;
  part(document, '.shelf-naming', HTMLFormElement).requestSubmit();
}

/** Waits until this holds. */
export const until = (holds: () => boolean, what: () => string = said): Promise<void> =>
  vi.waitFor(() => {
    if (!holds()) throw new Error(`It is: ${what()}`);
  }, patient);
