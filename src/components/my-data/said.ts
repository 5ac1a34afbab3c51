import { part } from '#components/element/part.ts';
import type { Undo } from '#storage/copies.ts';

/** Something done that can be taken back. */
export interface Done {
  /** What was done. */
  what: string;
  /** Label of the button that takes it back. */
  label: string;
  /** What is said once it is taken back. */
  undone: string;
  undo: Undo;
}

export const refused =
  'That did not work: this browser’s storage is full or blocked. Nothing has changed.';

/** The voice of one part of “Your data”. Markup: Said.astro. */
export class Said {
  readonly #status: HTMLElement;
  readonly #offer: HTMLElement;
  readonly #button: HTMLButtonElement;
  #done: Done | undefined;

  constructor(root: ParentNode) {
    this.#status = part(root, '.data-said', HTMLElement);
    this.#offer = part(root, '.data-undo', HTMLElement);
    this.#button = part(this.#offer, '[data-act="undo"]', HTMLButtonElement);
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  sayRefused(): void {
    this.say(refused);
  }

  /** Says what was done and moves the focus to the button that takes it back. */
  offer(done: Done): void {
    this.#done = done;
    this.say(done.what);
    part(this.#button, 'span', HTMLElement).textContent = done.label;
    this.showOffer(true);
    this.#button.focus();
  }

  /** An offer made before would read as part of what is looked at now: it waits out of sight. */
  showOffer(shown: boolean): void {
    this.#offer.hidden = !shown || this.#done === undefined;
  }

  /** Takes the last thing back. Rejects when the disk refuses; the offer then stands. */
  async takeBack(): Promise<void> {
    if (this.#done === undefined) return;
    const { undo, undone } = this.#done;
    await undo();
    this.#done = undefined;
    this.showOffer(false);
    this.say(undone);
    // The button had the focus; what was said takes it, so that it is not lost.
    this.#status.focus();
  }
}
