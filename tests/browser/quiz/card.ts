/** One question on the page, as a test reads it. */
import { parts } from '#components/element/part.ts';
import { descriptionOf, settled } from './stage.ts';

export class Card {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  get root(): HTMLElement {
    return this.#one(`[id="${this.id}"]`, document);
  }

  /** The first match inside the question. */
  at(selector: string): HTMLElement {
    return this.#one(selector, this.root);
  }

  /** The button that checks, tries again, goes on. */
  get main(): HTMLElement {
    return this.at('.quiz-act .btn');
  }

  /** The button that opens more reasons, or flags. */
  get more(): HTMLElement {
    return this.at('.quiz-act .quiet');
  }

  get guess(): HTMLElement {
    return this.at('.quiz-guess input');
  }

  /** Input, select or textarea of an option or row. */
  field(row: string): HTMLElement {
    return this.at(`[data-row="${row}"] :is(input, select, textarea)`);
  }

  /** What the question has announced. */
  get status(): string {
    return this.at('[role=status]').textContent;
  }

  /** What stands in the same place without being announced. */
  get note(): string {
    return this.at('.quiz-when').textContent;
  }

  get verdict(): string | undefined {
    return this.root.dataset.verdict;
  }

  /** The tag in the corner, in words; empty while it is hidden. */
  get tag(): string {
    const tag = this.at('.quiz-tag');
    return tag.hidden ? '' : tag.textContent.trim();
  }

  /** Ids of the options or rows, in the order they stand in. */
  get order(): string[] {
    return this.#rows().map((row) => row.dataset.row ?? '');
  }

  /** How the rows are marked, by id. Unmarked ones are left out. */
  get marks(): Record<string, string> {
    return Object.fromEntries(
      this.#rows().flatMap(({ dataset: { row = '', mark } }) => (mark ? [[row, mark]] : [])),
    );
  }

  /** Every reason that is open, from top to bottom. */
  get reasons(): string[] {
    return parts(this.root, '.quiz-reason', HTMLElement).map(({ textContent }) => textContent);
  }

  /** What stands under a row, and what its field is described by: the same words, or a test fails. */
  reasonAt(row: string): string {
    const shown = parts(this.at(`[data-row="${row}"]`), '.quiz-reason', HTMLElement);
    const words = shown.map(({ textContent }) => textContent).join(' ');
    const field = this.root.querySelector(`[data-row="${row}"] :is(input, select, textarea)`);
    const described = field instanceof HTMLElement ? descriptionOf(field) : words;
    if (described !== words) throw new Error(`“${words}” is described as “${described}”.`);
    return words;
  }

  get isVisible(): boolean {
    return this.root.checkVisibility();
  }

  /** Whether nothing of the answer can be changed. */
  get isLocked(): boolean {
    const fields = parts(this.at('fieldset'), 'input, select, textarea, button', HTMLElement);
    return fields.every((field) => field.matches(':disabled, [readonly]'));
  }

  /** Presses a button and lets its work end. */
  async press(button: HTMLElement = this.main): Promise<void> {
    button.click();
    await settled();
  }

  #rows(): HTMLElement[] {
    return parts(this.at('fieldset'), '[data-row]', HTMLElement);
  }

  #one(selector: string, root: ParentNode): HTMLElement {
    const [found] = parts(root, selector, HTMLElement);
    if (!found) throw new Error(`Nothing at ${selector} in ${this.id}`);
    return found;
  }
}
