/** The buttons of “Your data”. What they do is loaded when the page is idle. Markup: YourData.astro. */
import { part } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { DataDesk } from './data-desk.ts';

const notLoaded =
  'That did not work: part of this page did not load. Check your connection and try again, or reload the page.';

export class PlaybookData extends HTMLElement {
  #opened: Promise<DataDesk> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    whenIdle(() => {
      // Nobody has asked for anything yet: the next press tries again, and says when that fails too.
      this.#desk().catch(() => undefined);
    });
  }

  #desk(): Promise<DataDesk> {
    return (this.#opened ??= this.#open());
  }

  async #open(): Promise<DataDesk> {
    try {
      const { DataDesk } = await import('./data-desk.ts');
      return await DataDesk.open(this);
    } catch (error) {
      this.#opened = undefined;
      throw error;
    }
  }

  async #ask(task: (desk: DataDesk) => Promise<void>): Promise<void> {
    try {
      await task(await this.#desk());
    } catch {
      part(this, '[role="status"]', HTMLElement).textContent = notLoaded;
    }
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    const act = event.target.closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act !== undefined) void this.#ask((desk) => desk.act(act));
  };

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.item(0);
    if (!file) return;
    // The same file can then be chosen again.
    target.value = '';
    void this.#ask((desk) => desk.choose(file));
  };
}

customElements.define('playbook-data', PlaybookData);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-data': PlaybookData;
  }
}
