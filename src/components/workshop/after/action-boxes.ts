/** The four boxes of an action: what stands in them, and what is said beside them. Markup: ActionBoxes.astro. */
import { part, parts } from '#components/element/part.ts';
import {
  actionFields,
  actionProblems,
  noWords,
  ownerHint,
  type ActionField,
  type ActionWords,
} from '#domain/workshop/actions.ts';

export class ActionBoxes {
  readonly #root: HTMLElement;

  /** @param root the form they stand in. */
  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('input', () => {
      this.#hint();
    });
  }

  read(): ActionWords {
    const value = (field: ActionField): string => this.#box(field).value;
    return {
      what: value('what'),
      owner: value('owner'),
      by: value('by'),
      sign: value('sign'),
    };
  }

  /** A box that has the text already keeps its caret. */
  fill(words: ActionWords): void {
    for (const field of actionFields) {
      const box = this.#box(field);
      if (box.value !== words[field]) box.value = words[field];
    }
    this.#hint();
  }

  /** Empties the boxes, and what was said of them. */
  clear(): void {
    this.fill(noWords);
    for (const field of actionFields) this.#fault(field, '');
  }

  focus(field: ActionField = 'what'): void {
    this.#box(field).focus();
  }

  /** Says what is missing or cannot be, and leads to the first such box. @returns whether all is well. */
  check(on: string): boolean {
    const problems = actionProblems(this.read(), on);
    for (const field of actionFields)
      this.#fault(field, problems.find(({ at }) => at === field)?.says ?? '');
    const [first] = problems;
    if (first === undefined) return true;
    this.focus(actionFields.find((field) => field === first.at));
    return false;
  }

  /** A fault goes as soon as it is mended; new ones wait for the button. */
  mend(on: string): void {
    const problems = actionProblems(this.read(), on);
    for (const { dataset } of parts(this.#root, '[data-fault]:not(:empty)', HTMLElement)) {
      const field = actionFields.find((each) => each === dataset.fault);
      if (field && !problems.some(({ at }) => at === field)) this.#fault(field, '');
    }
  }

  #hint(): void {
    const place = part(this.#root, '[data-hint]', HTMLElement);
    const hint = ownerHint(this.read());
    if (place.textContent !== hint) place.textContent = hint;
  }

  #fault(field: ActionField, says: string): void {
    part(this.#root, `[data-fault=${field}]`, HTMLElement).textContent = says;
    if (says === '') this.#box(field).removeAttribute('aria-invalid');
    else this.#box(field).setAttribute('aria-invalid', 'true');
  }

  #box(field: ActionField): HTMLInputElement {
    return part(this.#root, `[data-box=${field}]`, HTMLInputElement);
  }
}
