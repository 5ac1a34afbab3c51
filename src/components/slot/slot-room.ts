/** The slot for the whole room: it fills the screen, and nothing else can be reached meanwhile. */

export class SlotRoom {
  readonly #element: HTMLElement;
  readonly #changed: () => void;
  #behind: HTMLElement[] = [];

  /** @param changed is called when the room was entered or left, also by the browser’s own Escape. */
  constructor(element: HTMLElement, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.#element.hasAttribute('data-room');
  }

  toggle(): void {
    if (this.isOpen) this.leave();
    else this.#enter();
  }

  /** Where the browser has no full screen (or keeps it shut) the slot fills the window. */
  #enter(): void {
    this.#element.setAttribute('data-room', '');
    this.#behind = [...besides(this.#element)].filter(({ inert }) => !inert);
    for (const element of this.#behind) element.inert = true;
    document.addEventListener('keydown', this.#onKey);
    this.#changed();
    // iPhones have no full screen, whatever the types say.
    if (!document.fullscreenEnabled) return;
    document.documentElement.requestFullscreen().then(
      () => {
        if (this.isOpen) document.addEventListener('fullscreenchange', this.#onScreen);
        else void document.exitFullscreen().catch(() => undefined);
      },
      () => undefined,
    );
  }

  leave(): void {
    if (!this.isOpen) return;
    this.#element.removeAttribute('data-room');
    for (const element of this.#behind) element.inert = false;
    this.#behind = [];
    document.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('fullscreenchange', this.#onScreen);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    this.#changed();
  }

  readonly #onScreen = (): void => {
    if (!document.fullscreenElement) this.leave();
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.leave();
  };
}

/** Everything on the page that is neither the element nor around it. */
function* besides(element: HTMLElement): Generator<HTMLElement> {
  for (let inner = element; inner.parentElement; inner = inner.parentElement) {
    for (const other of inner.parentElement.children)
      if (other !== inner && other instanceof HTMLElement) yield other;
    if (inner.parentElement === document.body) return;
  }
}
