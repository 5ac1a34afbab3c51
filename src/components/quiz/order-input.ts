import { part, parts } from '#components/element/part.ts';
import type { AnswerInput } from './answer-input.ts';

/** A list of rows with Move up and Move down buttons. */
export class OrderInput implements AnswerInput {
  readonly rows = new Map<string, HTMLElement>();
  readonly #list: HTMLElement;
  readonly #start: string[];

  /** @param move The two buttons, copied into every row. */
  constructor(card: HTMLElement, move: HTMLElement) {
    this.#list = part(card, '.quiz-rows', HTMLElement);
    for (const row of parts(this.#list, '.quiz-o', HTMLElement)) {
      const name = row.textContent.trim();
      const buttons = document.importNode(move, true);
      for (const button of parts(buttons, 'button', HTMLButtonElement)) {
        button.setAttribute('aria-label', `Move ${name} ${isUp(button) ? 'up' : 'down'}`);
      }
      row.firstElementChild?.append(buttons);
      this.rows.set(row.dataset.item ?? '', row);
    }
    this.#start = this.read();
    this.lock(false);
  }

  /**
   * Moves the button’s row one place. The keyboard stays on the button, or goes to the other one of the row at an end.
   *
   * @returns the new place in words, for announcing.
   */
  move(button: HTMLButtonElement): string {
    const row = button.closest<HTMLElement>('.quiz-o');
    const neighbour = isUp(button) ? row?.previousElementSibling : row?.nextElementSibling;
    if (!row || !neighbour) return '';
    // The neighbour is moved, not the row: an element that leaves its place loses the keyboard focus.
    if (isUp(button)) row.after(neighbour);
    else row.before(neighbour);
    const atEnd = isUp(button) ? !row.previousElementSibling : !row.nextElementSibling;
    if (atEnd) {
      const other = parts(row, 'button', HTMLButtonElement).find((each) => each !== button);
      if (other) {
        other.disabled = false;
        other.focus();
      }
    }
    this.lock(false);
    const place = [...this.#list.children].indexOf(row) + 1;
    const name = row.querySelector('span')?.textContent.trim() ?? '';
    return `${name}, ${place} of ${this.rows.size}`;
  }

  read(): string[] {
    return parts(this.#list, '.quiz-o', HTMLElement).map((row) => row.dataset.item ?? '');
  }

  write(choice: readonly string[]): void {
    for (const id of choice.length > 0 ? choice : this.#start) {
      const row = this.rows.get(id);
      if (row) this.#list.append(row);
    }
    this.lock(false);
  }

  lock(locked: boolean): void {
    for (const row of this.rows.values()) {
      for (const button of parts(row, 'button', HTMLButtonElement)) {
        const end = isUp(button) ? !row.previousElementSibling : !row.nextElementSibling;
        button.disabled = locked || end;
      }
    }
  }

  focus(): void {
    this.#list.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
  }
}

function isUp(button: HTMLButtonElement): boolean {
  return button.dataset.step === '-1';
}
