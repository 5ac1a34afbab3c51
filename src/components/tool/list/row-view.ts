import { part, parts } from '#components/element/part.ts';
import type { Decimal } from '#domain/tools/typed.ts';
import { withoutRow } from '#domain/tools/row-numbers.ts';
import { focusOf, readControl, writeControl } from '../control.ts';
import type { Rows } from './steps.ts';

/** Rows that stand there while the list is empty. */
const fewest = 3;

/** The rows of a list as they stand on the page. Markup: ListEditor.astro. */
export class RowView {
  readonly #body: HTMLElement;
  readonly #blank: HTMLTemplateElement;
  readonly #decimal: Decimal;
  readonly #locale: string;

  constructor(section: HTMLElement, decimal: Decimal, locale: string) {
    this.#body = part(section, '[data-rows]', HTMLElement);
    this.#blank = part(section, 'template', HTMLTemplateElement);
    this.#decimal = decimal;
    this.#locale = locale;
  }

  get count(): number {
    return this.#body.childElementCount;
  }

  /** What is written, up to the last row that is not empty. Rows between may be empty: places in the list must stay. */
  read(): Record<string, string>[] {
    const rows = this.#rows().map((row) => {
      const texts: Record<string, string> = {};
      for (const control of controlsOf(row)) {
        const text = readControl(control, this.#decimal);
        if (text !== '') texts[control.dataset.at ?? ''] = text;
      }
      return texts;
    });
    while (rows.length > 0 && Object.keys(rows[rows.length - 1] ?? {}).length === 0) rows.pop();
    return rows;
  }

  /** Only what differs is written, so that a caret stays where it is. */
  write(rows: Rows): void {
    const wanted = Math.max(rows.length, fewest);
    while (this.count > wanted) this.#body.lastElementChild?.remove();
    if (this.count < wanted) this.add(wanted - this.count);
    for (const [index, row] of this.#rows().entries())
      for (const control of controlsOf(row)) {
        const text = rows[index]?.[control.dataset.at ?? ''] ?? '';
        if (readControl(control, this.#decimal) !== text) writeControl(control, text, this.#locale);
      }
  }

  add(count = 1): void {
    const more = document.createDocumentFragment();
    for (let made = 0; made < count; made += 1) more.append(this.#blank.content.cloneNode(true));
    const first = this.count;
    this.#body.append(more);
    this.#number(first);
  }

  remove(index: number): void {
    this.#rows()[index]?.remove();
    if (this.count < fewest) this.add();
    this.#number(index);
  }

  /**
   * Lets cells that name a row of a list follow, when that row is gone.
   * @param list id of that list, this one or another. @param gone place of the row, from 0.
   * @returns how many cells named the row itself; undefined when none had to change.
   */
  follow(list: string, gone: number): number | undefined {
    const [pattern] = this.#rows();
    const columns = pattern
      ? parts(pattern, `[data-row-of="${CSS.escape(list)}"]`, HTMLElement)
      : [];
    let orphans: number | undefined;
    for (const { dataset } of columns) {
      const before = this.read();
      const after = withoutRow(before, dataset.at ?? '', gone);
      if (JSON.stringify(after.rows) === JSON.stringify(before)) continue;
      this.write(after.rows);
      orphans = (orphans ?? 0) + after.orphans;
    }
    return orphans;
  }

  /** @returns the place of whatever stands in the list; undefined elsewhere. */
  placeOf(target: EventTarget | null): { row: number; column: number } | undefined {
    const row = target instanceof Element ? target.closest('[data-row]') : null;
    if (!(row instanceof HTMLElement) || row.parentElement !== this.#body) return undefined;
    const column = controlsOf(row).findIndex(
      (control) => target instanceof Node && control.contains(target),
    );
    return { row: this.#rows().indexOf(row), column };
  }

  control(row: number, column: number | string): HTMLElement | undefined {
    const found = this.#body.children[row];
    const controls = found ? controlsOf(found) : [];
    return typeof column === 'number'
      ? controls[column]
      : controls.find(({ dataset }) => dataset.at === column);
  }

  /** @returns false where there is no such row. */
  focus(row: number, column: number): boolean {
    const control = this.control(row, Math.max(column, 0));
    if (control) focusOf(control).focus();
    return control !== undefined;
  }

  #rows(): HTMLElement[] {
    return parts(this.#body, ':scope > [data-row]', HTMLElement);
  }

  /** Names follow the places: “Lost, row 3”. */
  #number(from: number): void {
    for (const [index, row] of this.#rows().entries()) {
      if (index < from) continue;
      const number = String(index + 1);
      part(row, '[data-number]', HTMLElement).textContent = number;
      for (const named of parts(row, '[aria-label]', HTMLElement))
        named.ariaLabel = (named.ariaLabel ?? '').replace(/\d*$/, number);
      for (const named of parts(row, '[data-name]', HTMLElement))
        named.textContent = named.textContent.replace(/\d*: $/, `${number}: `);
    }
  }
}

const controlsOf = (row: Element): HTMLElement[] => parts(row, '[data-at]', HTMLElement);
