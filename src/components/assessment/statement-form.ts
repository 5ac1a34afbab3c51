import { part, parts } from '#components/element/part.ts';
import type { DimensionKey, StatementAnswers } from '#domain/assessment/profile.ts';

/** The statements and their radio buttons. Markup: Assessment.astro. */
export class StatementForm {
  /** Which statements make up which dimension, as the markup has it. */
  readonly dimensions: readonly DimensionKey[];
  readonly #statements: readonly HTMLElement[];
  readonly #inputs: readonly HTMLInputElement[];
  readonly #count: HTMLElement;

  constructor(root: HTMLElement) {
    this.#statements = parts(root, '.assess-s', HTMLElement);
    this.#inputs = parts(root, '.assess-o input', HTMLInputElement);
    this.#count = part(root, '.assess-count', HTMLElement);
    const ids = new Set(this.#statements.map(dimensionOf));
    this.dimensions = [...ids].map((id) => ({
      id,
      statements: this.#statements
        .filter((statement) => dimensionOf(statement) === id)
        .map((statement) => part(statement, 'input', HTMLInputElement).name),
    }));
    // Firefox would bring answers back after a reload; what comes back is the learner record’s business.
    for (const input of this.#inputs) input.autocomplete = 'off';
    this.clear();
  }

  /** What has been answered so far. */
  read(): StatementAnswers {
    const checked = this.#inputs.filter((input) => input.checked);
    return Object.fromEntries(checked.map(({ name, value }) => [name, Number(value)]));
  }

  /** Brings saved answers back, except where a statement has been answered here. */
  fill(saved: StatementAnswers): void {
    const here = this.read();
    for (const input of this.#inputs) {
      if (here[input.name] === undefined && String(saved[input.name]) === input.value) {
        input.checked = true;
      }
    }
    this.count();
  }

  clear(): void {
    for (const input of this.#inputs) input.checked = false;
    this.count();
  }

  /** Writes how many statements are answered. */
  count(): void {
    const answered = Object.keys(this.read()).length;
    this.#count.textContent = `${answered} of ${this.#statements.length} answered`;
  }

  focus(): void {
    this.#inputs[0]?.focus();
  }
}

function dimensionOf({ dataset }: HTMLElement): string {
  return dataset.dimension ?? '';
}
