/** The small bar that offers to highlight what is selected. Markup: note-markup.ts. */
import { part } from '#components/element/part.ts';
import { barMarkup } from './note-markup.ts';

/** How long a selection has to rest before the bar is shown, in milliseconds: it does not follow a moving finger. */
const restPause = 250;
/** Space between the words and the bar, in pixels. */
const gap = 8;

/** Where the bar is, and what becomes of a selection. */
export interface SelectionBarParts {
  /** What the bar is added to, which hears its clicks. */
  host: HTMLElement;
  /** Called when a selection rests. Returns whether the bar is offered for it. */
  rest: (range: Range) => boolean;
}

export class SelectionBar {
  readonly #bar: HTMLElement;
  readonly #rest: SelectionBarParts['rest'];
  #timer = 0;
  /** A finger or button is down on the bar: some browsers drop the selection before the click arrives. */
  #pressed = false;

  constructor({ host, rest }: SelectionBarParts) {
    host.insertAdjacentHTML('beforeend', barMarkup);
    this.#bar = part(host, '.notes-bar', HTMLElement);
    this.#rest = rest;
    document.addEventListener('selectionchange', this.#onSelection, { passive: true });
    this.#bar.addEventListener('pointerdown', (event) => {
      this.#pressed = true;
      // Keeps the selection and the focus where they are.
      event.preventDefault();
    });
    document.addEventListener('pointerup', this.#onUp, { passive: true });
    document.addEventListener('pointercancel', this.#onUp, { passive: true });
    this.#onSelection();
  }

  /** Closes the bar. */
  hide(): void {
    if (this.isOpen) this.#bar.hidePopover();
  }

  get isOpen(): boolean {
    return 'hidePopover' in this.#bar && this.#bar.matches(':popover-open');
  }

  /** Looks at once at a selection that has not rested yet. */
  settle(): void {
    if (this.#timer === 0) return;
    clearTimeout(this.#timer);
    this.#onRest();
  }

  /** Takes the bar away. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#bar.remove();
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('pointerup', this.#onUp);
    document.removeEventListener('pointercancel', this.#onUp);
  }

  readonly #onUp = (): void => {
    // After the click that follows.
    setTimeout(() => {
      this.#pressed = false;
    });
  };

  readonly #onSelection = (): void => {
    if (this.#pressed) return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#onRest, restPause);
  };

  readonly #onRest = (): void => {
    this.#timer = 0;
    const selection = getSelection();
    const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    if (range && this.#rest(range)) this.#show(range);
    else if (!this.#bar.contains(document.activeElement)) this.hide();
  };

  /** Below the end of the selection, inside the window. On phones, notes.css keeps the bar at the bottom edge. */
  #show(range: Range): void {
    const bar = this.#bar;
    if (!('showPopover' in bar)) return;
    if (!this.isOpen) bar.showPopover();
    const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const { width, height } = bar.getBoundingClientRect();
    const top = Math.max(gap, Math.min(last.bottom + gap, innerHeight - height - gap));
    const left = Math.max(gap, Math.min(last.right - width, innerWidth - width - gap));
    bar.style.setProperty('--notes-top', `${top + scrollY}px`);
    bar.style.setProperty('--notes-left', `${left + scrollX}px`);
  }
}
