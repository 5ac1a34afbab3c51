/** Notes what a room agrees on. What it does is loaded when the reader comes near, or is led here. Markup: Actions.astro. */
import { part } from '#components/element/part.ts';
import { whenNear } from '#components/element/when-near.ts';

const notLoaded = 'This part did not load. Check your connection, then load the page again.';

export class PlaybookActions extends HTMLElement {
  #room: { stop: () => void } | undefined;

  connectedCallback(): void {
    this.#leadHere();
    whenNear(this, () => void this.#load());
  }

  disconnectedCallback(): void {
    this.#room?.stop();
    this.#room = undefined;
  }

  /** A link of “Your sheets” names a run. */
  #leadHere(): void {
    if (location.hash.startsWith('#open=after.')) this.scrollIntoView();
  }

  async #load(): Promise<void> {
    try {
      const { ActionsRoom } = await import('./actions-room.ts');
      if (!this.isConnected || this.#room) return;
      const room = new ActionsRoom(this);
      this.#room = room;
      await room.opened;
      this.dataset.ready = '';
      this.#leadHere();
    } catch (error) {
      console.warn('The actions could not be opened.', error);
      part(this, '[data-after=failed]', HTMLElement).textContent = notLoaded;
    }
  }
}

customElements.define('playbook-actions', PlaybookActions);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-actions': PlaybookActions;
  }
}
