/** The buttons of “Your data”. What they do is loaded when the page is idle. Markup: YourData.astro. */
import { whenIdle } from '#components/element/when-idle.ts';
import type { DataDesk } from './data-desk.ts';

export class PlaybookData extends HTMLElement {
  #opened: Promise<DataDesk> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    whenIdle(() => void this.#desk());
  }

  #desk(): Promise<DataDesk> {
    return (this.#opened ??= import('./data-desk.ts').then(({ DataDesk }) => DataDesk.open(this)));
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act !== undefined) void this.#desk().then((desk) => desk.act(act));
  };

  readonly #onChange = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.item(0) : undefined;
    if (file) void this.#desk().then((desk) => desk.choose(file));
  };
}

customElements.define('playbook-data', PlaybookData);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-data': PlaybookData;
  }
}
