/** What the shelf shows: the sheet in the form, what was done, and the list of sheets. Markup: SheetShelf.astro. */
import { part } from '#components/element/part.ts';
import { putInOrder } from '#components/notes/in-order.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import type { KeptSheet } from '#domain/progress/model.ts';
import { amountInWords, nameOf } from './sheet-words.ts';
import { words } from './words.ts';

export class ShelfView {
  readonly #root: HTMLElement;
  readonly #rows = new Map<string, HTMLElement>();
  #undo: (() => void) | undefined;

  /** @param root the element with `data-shelf` that SheetShelf.astro renders. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#button('undo').addEventListener('click', () => {
      const undo = this.#undo;
      this.say(words.back);
      part(root, 'summary', HTMLElement).focus();
      undo?.();
    });
  }

  part(name: string): HTMLElement {
    return part(this.#root, `[data-shelf="${name}"]`, HTMLElement);
  }

  /** Lets the buttons be pressed that need the record. */
  ready(): void {
    this.#button('name').disabled = false;
  }

  /** Shows which sheet stands in the form. @param on its day, YYYY-MM-DD. */
  showCurrent(name: string, on: string): void {
    this.#write('title', name === '' ? words.unnamed : name);
    this.#write('day', name === '' ? '' : dayInWords(on));
    this.#write('name-act', name === '' ? words.keep : words.rename);
  }

  showSaving(text: string): void {
    this.#write('state', text);
  }

  /** Says what was done. @param undo takes it back; default: nothing to take back. */
  say(text: string, undo?: () => void): void {
    this.#undo = undo;
    this.#write('said', text);
    this.part('told').classList.toggle('is-empty', text === '');
    this.#button('undo').hidden = undo === undefined;
  }

  /** Lists the sheets, the latest day first. @param stays a row that must not go, because somebody writes in it. */
  list(sheets: ReadonlyMap<string, KeptSheet>, current: string, stays: Element | null): void {
    const order = [...sheets].toSorted(([, a], [, b]) => b.on.localeCompare(a.on) || b.at - a.at);
    const rows = order.map(([id, sheet]) => this.#row(id, sheet, id === current));
    for (const [id, row] of this.#rows) {
      if (sheets.has(id)) continue;
      if (row === stays) rows.push(row);
      else {
        row.remove();
        this.#rows.delete(id);
      }
    }
    putInOrder(this.part('list'), rows);
    this.part('none').hidden = rows.length > 0;
    this.#write('count', words.count(rows.length));
  }

  row(id: string): HTMLElement | undefined {
    return this.#rows.get(id);
  }

  /** Leads to the list, after what was pressed is gone. */
  focusUndo(): void {
    this.#button('undo').focus();
  }

  #row(id: string, sheet: KeptSheet, isCurrent: boolean): HTMLElement {
    const row = this.#rows.get(id) ?? this.#makeRow(id);
    const name = nameOf(sheet);
    part(row, 'b', HTMLElement).textContent = name;
    const about = `${dayInWords(sheet.on)}: ${amountInWords(sheet)}`;
    part(row, '.cap', HTMLElement).textContent = isCurrent
      ? `${about}. ${words.inForm}.`
      : `${about}.`;
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-shelf-act]')) {
      const act = button.dataset.shelfAct;
      button.hidden = isCurrent && (act === 'open' || act === 'compare');
      button.ariaLabel = `${button.textContent.trim()}: ${name}`;
    }
    return row;
  }

  #makeRow(id: string): HTMLElement {
    const template = part(this.#root, 'template', HTMLTemplateElement);
    const row = part(document.importNode(template.content, true), 'li', HTMLElement);
    row.dataset.id = id;
    this.#rows.set(id, row);
    return row;
  }

  #button(act: string): HTMLButtonElement {
    return part(this.#root, `[data-shelf-act="${act}"]`, HTMLButtonElement);
  }

  #write(name: string, text: string): void {
    const place = this.part(name);
    if (place.textContent !== text) place.textContent = text;
  }
}
