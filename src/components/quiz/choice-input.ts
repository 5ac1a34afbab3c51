import { parts } from '#components/element/part.ts';
import type { AnswerInput } from './answer-input.ts';

/** Radio buttons or checkboxes. */
export class ChoiceInput implements AnswerInput {
  readonly rows = new Map<string, HTMLElement>();
  readonly #inputs: HTMLInputElement[];

  constructor(card: HTMLElement) {
    this.#inputs = parts(card, 'input', HTMLInputElement);
    for (const input of this.#inputs) {
      // Firefox would bring ticks back after a reload; what comes back is the learner record’s business.
      input.autocomplete = 'off';
      const row = input.closest<HTMLElement>('.quiz-o');
      if (row) this.rows.set(input.value, row);
    }
  }

  read(): string[] {
    return this.#inputs.filter((input) => input.checked).map((input) => input.value);
  }

  write(choice: readonly string[]): void {
    for (const input of this.#inputs) input.checked = choice.includes(input.value);
  }

  lock(locked: boolean): void {
    for (const input of this.#inputs) input.disabled = locked;
  }

  focus(): void {
    const start = this.#inputs.find((input) => input.checked) ?? this.#inputs[0];
    start?.focus({ preventScroll: true });
  }
}
