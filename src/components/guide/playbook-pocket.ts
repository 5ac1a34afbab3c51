/** Prints the pocket card alone, six to a sheet, then puts the page back as it was. */
import { printAlone } from '#components/element/print-alone.ts';

const perSheet = 6;

export class PlaybookPocket extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', this.#print);
  }

  readonly #print = (): void => {
    const card = this.querySelector('.pocket');
    if (!card) return;
    const sheet = document.createElement('div');
    sheet.className = 'pocket-sheet';
    for (let copy = 0; copy < perSheet; copy++) {
      const clone = card.cloneNode(true);
      // Copies must not repeat ids; the original's heading keeps its own.
      if (clone instanceof Element) clone.querySelector('[id]')?.removeAttribute('id');
      sheet.append(clone);
    }
    printAlone(sheet);
  };
}

customElements.define('playbook-pocket', PlaybookPocket);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-pocket': PlaybookPocket;
  }
}
