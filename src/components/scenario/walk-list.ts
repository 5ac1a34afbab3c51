import { localDay } from '#components/element/local-date.ts';
import { part } from '#components/element/part.ts';
import type { SceneBook } from './scene-book.ts';
import type { Walked } from './walk-store.ts';
import { words } from './words.ts';

/** The walks finished earlier, the newest first. Markup: Scenario.astro. */
export class WalkList {
  readonly #host: HTMLElement;
  readonly #book: SceneBook;

  constructor(host: HTMLElement, book: SceneBook) {
    this.#host = host;
    this.#book = book;
  }

  /** @param finished oldest first */
  show(finished: readonly Walked[]): void {
    const items = finished.map(({ at, ending }, index) => {
      const item = this.#book.copy('li:not(.scene-step)', HTMLLIElement);
      const name = `${localDay(at)}: ${this.#titleOf(ending)}`;
      part(item, 'span', HTMLElement).textContent = name;
      const button = part(item, 'button', HTMLButtonElement);
      button.dataset.index = String(index);
      button.setAttribute('aria-label', `Show ${name}`);
      return item;
    });
    part(this.#host, '.scene-earlier ul', HTMLElement).replaceChildren(...items.reverse());
    part(this.#host, '[data-part=earlier]', HTMLElement).textContent = words.earlier(items.length);
  }

  #titleOf(ending: string): string {
    const title = this.#host.querySelector(`[data-ending="${ending}"] h2 > span`)?.lastChild;
    return title?.textContent?.trim() ?? words.gone;
  }
}
