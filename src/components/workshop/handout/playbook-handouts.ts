/** Shows the handout that was chosen, on the paper that was chosen, and draws the addresses for phones. Markup: Handouts.astro. */
import { part, parts } from '#components/element/part.ts';
import { usualPaper } from '#domain/print/paper.ts';
import {
  choiceHash,
  handouts,
  readChoice,
  type HandoutChoice,
} from '#domain/workshop/handout-choice.ts';
import { pageRules } from './page-rules.ts';

export class PlaybookHandouts extends HTMLElement {
  readonly #sheet = new CSSStyleSheet();
  #choice: HandoutChoice = { show: 'worksheet', paper: 'a4', print: 'normal' };
  /** What the page says it is, before a handout was chosen. */
  readonly #title = document.title;

  connectedCallback(): void {
    document.adoptedStyleSheets.push(this.#sheet);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('submit', this.#onSubmit);
    window.addEventListener('hashchange', this.#onHash);
    this.#show(
      readChoice(location.hash, { ...this.#choice, paper: usualPaper(navigator.language) }),
    );
    part(this, 'form', HTMLFormElement).hidden = false;
    void this.#drawAddresses();
  }

  disconnectedCallback(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('submit', this.#onSubmit);
    window.removeEventListener('hashchange', this.#onHash);
    document.title = this.#title;
  }

  readonly #onHash = (): void => {
    this.#show(readChoice(location.hash, this.#choice));
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#show(readChoice(`${target.name}=${target.value}`, this.#choice));
    history.replaceState(history.state, '', choiceHash(this.#choice));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    window.print();
  };

  #show(wanted: HandoutChoice): void {
    const there = handouts.filter((name) => this.querySelector(`[data-handout=${name}]`));
    const show = there.includes(wanted.show) ? wanted.show : 'worksheet';
    this.#choice = { ...wanted, show };
    for (const handout of parts(this, '[data-handout]', HTMLElement))
      handout.hidden = handout.dataset.handout !== show;
    for (const radio of parts(this, 'input', HTMLInputElement))
      radio.checked = Object.entries(this.#choice).some(
        ([field, value]) => radio.name === field && radio.value === value,
      );
    this.dataset.paper = wanted.paper;
    this.dataset.print = wanted.print;
    const chosen = part(this, `input[value=${show}]`, HTMLInputElement).closest('label');
    const name = `${this.dataset.kit ?? ''}: ${chosen?.querySelector('b')?.textContent ?? ''}`;
    // Browsers offer the title as the name of a PDF.
    document.title = name;
    this.#sheet.replaceSync(pageRules(wanted.paper, name));
  }

  async #drawAddresses(): Promise<void> {
    const places = parts(this, '[data-address]', HTMLElement);
    for (const place of places) {
      const { host, pathname } = new URL(place.dataset.address ?? '', location.href);
      part(place, 'a', HTMLAnchorElement).textContent = host + pathname;
    }
    // Without the picture the text is enough.
    const drawing = await import('#components/my-data/qr-picture.ts').catch(() => undefined);
    for (const place of places) {
      const picture = drawing?.qrPicture(new URL(place.dataset.address ?? '', location.href).href);
      if (!picture) continue;
      picture.setAttribute('aria-label', 'QR picture of the address beside it');
      part(place, '.phone-picture', HTMLElement).replaceChildren(picture);
    }
  }
}

customElements.define('playbook-handouts', PlaybookHandouts);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-handouts': PlaybookHandouts;
  }
}
