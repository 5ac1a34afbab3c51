/** The stages and marks on the page, as a written sheet of the journey rater. Markup: Rate.astro. */
import { part, parts } from '#components/element/part.ts';
import type { Written } from '#domain/tools/shape.ts';
import { isMarked, type StageRow } from '#domain/workshop/stage-marks.ts';

/** Rows to type into while nobody has named the stages; so many a journey has at least. */
const leastRows = 4;

type Row = Record<string, string>;

export class RatingForm {
  readonly #rows: readonly HTMLElement[];
  readonly #function: HTMLSelectElement;
  readonly #root: HTMLElement;
  /** Whether the names come from the room: then they are read, not typed. */
  #isOfRoom = false;
  /** What the sheet holds beside what is asked here, such as marks from paper. */
  #rest: Written = { fields: {}, lists: {} };

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#rows = parts(root, '[data-row]', HTMLElement);
    this.#function = part(root, '[data-rate-at=function]', HTMLSelectElement);
    this.#showRows(Math.max(leastRows, this.#named().length));
  }

  /** The sheet as it stands. Blank while nobody has typed or marked anything: the room’s stages alone are no sheet. */
  read(): Written {
    const stages = this.#filled();
    const fields = { ...this.#rest.fields };
    if (this.#function.value !== '') fields.function = this.#function.value;
    const { length } = Object.keys(fields);
    const keepsStages = this.written().length > 0 || length > 0;
    return {
      fields,
      lists: {
        ...this.#rest.lists,
        ...(keepsStages && stages.length > 0 && { stages }),
      },
    };
  }

  /** The rows up to the last in which somebody typed or marked something: the room’s stages alone are none. */
  written(): readonly StageRow[] {
    const stages = this.#filled();
    return this.#isOfRoom && !stages.some(isMarked) ? [] : stages;
  }

  fill({ fields, lists }: Written): void {
    const { function: own = '', ...otherFields } = fields;
    const { stages = [], ...otherLists } = lists;
    this.#rest = { fields: otherFields, lists: otherLists };
    this.#function.value = own;
    this.#isOfRoom = false;
    for (const [index, row] of this.#rows.entries()) this.#fillRow(row, stages[index] ?? {});
    this.#showRows(Math.max(leastRows, stages.length));
  }

  /** Shows the stages of the room, with the marks that stand beside them. None: they are typed. */
  show(stages: readonly string[]): void {
    this.#isOfRoom = stages.length > 0;
    for (const [index, row] of this.#rows.entries())
      if (this.#isOfRoom) this.#nameOf(row).value = stages[index] ?? '';
    this.#showRows(this.#isOfRoom ? stages.length : Math.max(leastRows, this.#named().length));
  }

  /** Shows one row more, and puts the cursor into it. */
  more(): void {
    const next = this.#rows.find((row) => row.hidden);
    if (next === undefined) return;
    next.hidden = false;
    this.#nameOf(next).focus();
    this.#showMore();
  }

  #filled(): Row[] {
    const rows = this.#rows.map((row) => this.#readRow(row));
    return rows.slice(0, rows.findLastIndex((row) => Object.keys(row).length > 0) + 1);
  }

  #named(): HTMLElement[] {
    return this.#rows.filter((row) => this.#nameOf(row).value !== '');
  }

  #showRows(count: number): void {
    for (const [index, row] of this.#rows.entries()) {
      row.hidden = index >= count;
      const name = this.#nameOf(row);
      name.hidden = this.#isOfRoom;
      part(row, '[data-name]', HTMLElement).textContent = this.#isOfRoom ? name.value : '';
    }
    part(this.#root, '[data-rate-says=stages]', HTMLElement).hidden = this.#isOfRoom;
    this.#showMore();
  }

  #showMore(): void {
    const isFull = this.#rows.every((row) => !row.hidden);
    part(this.#root, '[data-rate-act=more]', HTMLElement).hidden = this.#isOfRoom || isFull;
  }

  #readRow(row: HTMLElement): Row {
    const values: Row = {};
    for (const control of this.#controls(row)) {
      const isGiven = control.type !== 'radio' || control.checked;
      const text = control.value.trim();
      if (isGiven && text !== '') values[control.dataset.column ?? ''] = text;
    }
    return values;
  }

  #fillRow(row: HTMLElement, values: Row): void {
    for (const control of this.#controls(row)) {
      const value = values[control.dataset.column ?? ''] ?? '';
      if (control.type === 'radio') control.checked = control.value === value;
      else control.value = value;
    }
  }

  #controls(row: HTMLElement): HTMLInputElement[] {
    return parts(row, '[data-column]', HTMLInputElement);
  }

  #nameOf(row: HTMLElement): HTMLInputElement {
    return part(row, '[data-column=name]', HTMLInputElement);
  }
}
