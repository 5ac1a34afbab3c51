/** “Hand this to your trainer.” What it does is loaded when it is opened. Markup: HandOver.astro. */
import { part } from '#components/element/part.ts';

const notLoaded = 'This part did not load. Check your connection, then open it again.';

export class PlaybookHandOver extends HTMLElement {
  #view: Promise<{ show: () => Promise<void> }> | undefined;

  connectedCallback(): void {
    const details = part(this, 'details', HTMLDetailsElement);
    details.addEventListener('toggle', () => {
      if (details.open) void this.#show();
    });
    // Opened before this script came.
    if (details.open) void this.#show();
  }

  async #show(): Promise<void> {
    try {
      this.#view ??= import('./hand-over-view.ts').then(
        ({ HandOverView }) => new HandOverView(this),
      );
      await (await this.#view).show();
    } catch {
      this.#view = undefined;
      part(this, '[role=status]', HTMLElement).textContent = notLoaded;
    }
  }
}

customElements.define('playbook-hand-over', PlaybookHandOver);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-hand-over': PlaybookHandOver;
  }
}
