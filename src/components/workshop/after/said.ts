/** The line that says what was done, with its undo and, after a tracker was filled, the way there. */
import { part } from '#components/element/part.ts';

export class Said {
  readonly #root: HTMLElement;
  #undo: (() => void) | undefined;

  /** @param root the element that Actions.astro renders. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#button.addEventListener('click', () => {
      const undo = this.#undo;
      this.say('');
      this.focus();
      undo?.();
    });
  }

  /** @param undo takes back what was done. @param tracker address of the sheet it went to. */
  say(text: string, undo?: () => void, tracker?: string): void {
    this.#undo = undo;
    this.#status.textContent = text;
    this.#button.hidden = undo === undefined;
    const link = part(this.#root, '[data-after=tracker]', HTMLAnchorElement);
    link.hidden = tracker === undefined;
    if (tracker !== undefined) link.href = tracker;
  }

  /** After the button that was pressed is gone. */
  focus(): void {
    this.#status.focus();
  }

  focusUndo(): void {
    if (this.#button.hidden) this.focus();
    else this.#button.focus();
  }

  get #status(): HTMLElement {
    return part(this.#root, '[data-after=said]', HTMLElement);
  }

  get #button(): HTMLButtonElement {
    return part(this.#root, '[data-act=undo]', HTMLButtonElement);
  }
}
