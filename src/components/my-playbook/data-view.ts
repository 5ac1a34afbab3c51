import { part } from '#components/element/part.ts';
import { localDay } from '#components/element/local-date.ts';
import type { Plan } from '#domain/progress/copy/plan.ts';
import type { Copy } from '#domain/progress/copy/read.ts';
import { lastCopyInWords } from './days.ts';
import { countsInWords, kindInWords } from './entry-words.ts';

/** “Your data” on the page. Text of a file is only ever set as text. Markup: YourData.astro. */
export class DataView {
  readonly #root: HTMLElement;
  readonly #plan: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #undo: HTMLButtonElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#plan = part(root, '.my-import', HTMLElement);
    this.#dialog = part(root, 'dialog', HTMLDialogElement);
    this.#undo = part(root, '[data-act="undo"]', HTMLButtonElement);
  }

  say(text: string): void {
    part(this.#root, '[role="status"]', HTMLElement).textContent = text;
  }

  /** @param on local date, or undefined for never. */
  showLastCopy(on: string | undefined): void {
    part(this.#root, '[data-copied]', HTMLElement).textContent = lastCopyInWords(on);
  }

  showPlan(copy: Copy, plan: Plan): void {
    part(this.#plan, '[data-from]', HTMLElement).textContent =
      `Saved ${localDay(Date.parse(copy.exported))}.`;
    part(this.#plan, '[data-changed]', HTMLElement).hidden = copy.intact;
    part(this.#plan, '[data-aside]', HTMLElement).hidden = ![...plan.counts.values()].some(
      ({ refused }) => refused !== undefined,
    );
    part(this.#plan, 'tbody', HTMLTableSectionElement).replaceChildren(
      ...[...plan.counts].map(([kind, counts]) =>
        planRow(kindInWords(kind), countsInWords(counts)),
      ),
    );
    this.#plan.hidden = false;
    // An undo still on offer belongs to what was done before; beside the plan it would read as part of it.
    this.#undo.dataset.waiting = String(!this.#undo.hidden);
    this.#undo.hidden = true;
    const heading = part(this.#plan, 'h3', HTMLElement);
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  }

  hidePlan(): void {
    this.#plan.hidden = true;
    if (this.#undo.dataset.waiting === 'true') this.#undo.hidden = false;
    delete this.#undo.dataset.waiting;
  }

  focusFile(): void {
    part(this.#root, 'input', HTMLInputElement).focus();
  }

  /** @param goes what would be removed, one line each. */
  openDialog(goes: readonly string[]): void {
    part(this.#dialog, '[data-goes]', HTMLUListElement).replaceChildren(
      ...goes.map((line) => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
    this.#dialog.showModal();
  }

  closeDialog(): void {
    this.#dialog.close();
  }

  /** @param label says what would be undone. */
  showUndo(label: string): void {
    part(this.#undo, 'span', HTMLElement).textContent = label;
    this.#undo.hidden = false;
    this.#undo.focus();
  }

  /** The button had the focus; what was said takes it, so that it is not lost. */
  hideUndo(): void {
    this.#undo.hidden = true;
    part(this.#root, '[role="status"]', HTMLElement).focus();
  }
}

const planRow = (kind: string, becomes: string): HTMLTableRowElement => {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = kind;
  row.append(head);
  row.insertCell().textContent = becomes;
  return row;
};
