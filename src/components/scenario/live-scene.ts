import { part } from '#components/element/part.ts';
import type { Step } from '#domain/progress/model.ts';
import type { WalkState } from '#domain/quiz/scenario/walk.ts';
import type { SceneBook } from './scene-book.ts';
import { inFigures, words } from './words.ts';

/** The scene a learner is in: first the question, then what the choice did. Markup: Live.astro. */
export class LiveScene {
  #root: HTMLElement;
  readonly #book: SceneBook;

  constructor(host: HTMLElement, book: SceneBook) {
    this.#root = part(host, '.scene-live', HTMLElement);
    this.#book = book;
  }

  /** Id of the option marked, or undefined. */
  get marked(): string | undefined {
    return this.#root.querySelector<HTMLInputElement>('input:checked')?.value;
  }

  /** Puts the question of a node. @param number place in this walk, from 1. @param options ids of the offered options */
  ask(node: string, number: number, options: readonly string[]): void {
    const texts = options.map((option) => {
      const label = this.#book.copy('.scene-o', HTMLLabelElement);
      part(label, 'input', HTMLInputElement).value = option;
      part(label, 'span', HTMLElement).textContent = this.#book.optionText({ node, option });
      return label;
    });
    this.#part('options').replaceChildren(...texts);
    this.#place(node, number);
    this.#turn(false, words.choose, number > 1);
  }

  /** Says what a choice did. @param after the state it led to. @param last whether the story ends with it */
  tell(step: Step, number: number, after: WalkState, last: boolean): void {
    this.#place(step.node, number);
    this.#part('chosen').textContent = this.#book.optionText(step);
    const told = this.#book.told(step);
    for (const effect of told.querySelectorAll<HTMLElement>('[data-score]')) {
      const value = after.scores[effect.dataset.score ?? ''] ?? 0;
      part(effect, 'span', HTMLElement).append(`: now ${inFigures(value)}`);
    }
    this.#turn(true, last ? words.toEnding : words.goOn, true);
    part(this.#root, '.scene-outcome', HTMLElement).replaceChildren(told);
    this.#part('taught').replaceChildren(...this.#book.taught(step.node));
  }

  /** A note above the scene; none for an empty text. */
  note(text: string): void {
    const note = part(this.#root, '.scene-changed', HTMLElement);
    note.textContent = text;
    note.hidden = text === '';
  }

  /**
   * Puts a copy in its own place, before a walk is brought back: that is another scene, not this one moved about.
   * Not while the keyboard is in it.
   */
  renew(): void {
    if (this.#root.contains(document.activeElement)) return;
    const copy = this.#root.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return;
    this.#root.replaceWith(copy);
    this.#root = copy;
  }

  focus(): void {
    part(this.#root, 'h2', HTMLElement).focus();
  }

  #place(node: string, number: number): void {
    part(this.#root, 'h2', HTMLElement).textContent = words.scene(number);
    this.#part('what').replaceChildren(this.#book.what(node));
    for (const place of this.#root.querySelectorAll(':scope > * > .scene-ask')) {
      place.textContent = this.#book.ask(node);
    }
  }

  /** Shows the question or what came of it. The main button keeps its place, and with it the keyboard. */
  #turn(told: boolean, main: string, canGoBack: boolean): void {
    part(this.#root, 'fieldset', HTMLElement).hidden = told;
    part(this.#root, '.scene-chosen', HTMLElement).hidden = !told;
    part(this.#root, '.scene-outcome', HTMLElement).replaceChildren();
    this.#part('taught').replaceChildren();
    part(this.#root, '[data-task=main]', HTMLElement).textContent = main;
    part(this.#root, '[data-task=back]', HTMLElement).hidden = !canGoBack;
  }

  #part(name: string): HTMLElement {
    return part(this.#root, `[data-part=${name}]`, HTMLElement);
  }
}
