import { part, parts } from '#components/element/part.ts';
import type { Problem, Written } from '#domain/tools/shape.ts';
import { decimalOf } from '#domain/tools/typed.ts';
import { readControl, writeControl } from './control.ts';
import { ListEditor } from './list/list-editor.ts';

const field = (id: string): string => `.tool-field[data-field="${CSS.escape(id)}"]`;

/** Everything a tool asks for, as one written sheet. Markup: Tool.astro. */
export class ToolForm {
  readonly #root: HTMLElement;
  /** Controls of single fields, by field id. */
  readonly #fields: ReadonlyMap<string, HTMLElement>;
  readonly #lists: ReadonlyMap<string, ListEditor>;
  readonly #locale: string;

  /**
   * @param root the element.
   * @param locale BCP 47; decides how numbers are written.
   * @param onChange after a list changed by itself: a row more, a paste, an undo.
   */
  constructor(root: HTMLElement, locale: string, onChange: () => void) {
    this.#root = root;
    this.#locale = locale;
    const decimal = decimalOf(locale);
    this.#fields = new Map(
      parts(root, '.tool-field [data-at]', HTMLElement).map((control) => [
        control.dataset.at ?? '',
        control,
      ]),
    );
    this.#lists = new Map(
      parts(root, 'section[data-list]', HTMLElement).map((section) => {
        const id = section.dataset.list ?? '';
        const onRemoved = (row: number): void => {
          for (const [other, list] of this.#lists) if (other !== id) list.follow(id, row);
        };
        return [id, new ListEditor(section, { decimal, onChange, onRemoved })];
      }),
    );
  }

  read(): Written {
    const fields: Record<string, string> = {};
    const decimal = decimalOf(this.#locale);
    for (const [id, control] of this.#fields) {
      const text = readControl(control, decimal);
      if (text !== '') fields[id] = text;
    }
    const lists: Written['lists'] = {};
    for (const [id, list] of this.#lists) {
      const rows = list.read();
      if (rows.length > 0) lists[id] = rows;
    }
    return { fields, lists };
  }

  /** Fields that the sheet does not hold are emptied. */
  fill({ fields, lists }: Written): void {
    for (const [id, control] of this.#fields) writeControl(control, fields[id] ?? '', this.#locale);
    for (const [id, list] of this.#lists) list.fill(lists[id] ?? []);
  }

  isEmpty(): boolean {
    const { fields, lists } = this.read();
    const rows = Object.values(lists).flat();
    return [fields, ...rows].every((texts) => Object.values(texts).every((text) => text === ''));
  }

  labelOf(at: string): string | undefined {
    const [id = '', row, column] = at.split('.');
    const box = this.#root.querySelector(`${field(id)} :is(label, .tool-label)`);
    const heading = this.#root.querySelector(`section[data-list="${CSS.escape(id)}"] :is(h2, h3)`);
    if (row === undefined || column === undefined) return (box ?? heading)?.textContent.trim();
    const head = this.#root.querySelector<HTMLElement>(
      `section[data-list="${CSS.escape(id)}"] th[data-column="${CSS.escape(column)}"]`,
    );
    // Beside the label stand its hint and its unit.
    return head === null ? undefined : `${head.dataset.label ?? ''}, row ${Number(row) + 1}`;
  }

  showProblems(problems: readonly Problem[]): void {
    for (const [id, control] of this.#fields) {
      const said = problems.find(({ at }) => at === id)?.says ?? '';
      const fault = part(this.#root, `${field(id)} .tool-fault`, HTMLElement);
      fault.textContent = said;
      fault.hidden = said === '';
      if (said === '') control.removeAttribute('aria-invalid');
      else control.setAttribute('aria-invalid', 'true');
    }
    for (const list of this.#lists.values()) list.showProblems([...problems]);
  }
}
