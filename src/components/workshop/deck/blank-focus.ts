/** Where the focus waits while the screen is blank: on the button that brings the slide back. */
import { part } from '#components/element/part.ts';

export class BlankFocus {
  readonly #button: HTMLElement;
  /** What had the focus on the slide. */
  #held: HTMLElement | undefined;

  /** @param button that makes the screen blank, and ends that. */
  constructor(button: HTMLElement) {
    this.#button = button;
  }

  /**
   * To be called when slide and screen are as they are now.
   *
   * @param slide that is on.
   * @param held what had the focus before, where it is on a slide.
   */
  follow(isBlank: boolean, slide: HTMLElement, held: HTMLElement | undefined): void {
    if (isBlank && held) {
      this.#held = held;
      this.#button.focus();
    } else if (!isBlank && this.#held) {
      const back = this.#held;
      this.#held = undefined;
      // Who went elsewhere meanwhile stays there.
      if (document.activeElement !== this.#button) return;
      (slide.contains(back) ? back : part(slide, 'h2', HTMLElement)).focus();
    }
  }
}
