/** Prints the pocket card alone, six to a sheet, then puts the page back as it was. */

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
    document.body.append(sheet);
    document.documentElement.classList.add('prints-pocket');
    addEventListener(
      'afterprint',
      () => {
        document.documentElement.classList.remove('prints-pocket');
        sheet.remove();
      },
      { once: true },
    );
    print();
  };
}

customElements.define('playbook-pocket', PlaybookPocket);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-pocket': PlaybookPocket;
  }
}
