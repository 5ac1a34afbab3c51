/** Shows when nothing, or not the last answer, is saved, or when nobody can tell. Markup: Banner.astro. */
import { learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { SaveState } from '#storage/learner-record.ts';

/** What is true of saving. `unknown`: the part of the page that saves did not load. */
type Saving = SaveState | 'memory' | 'unknown';

export class PlaybookBanner extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.onclick = (event) => void this.#press(event);
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #watch(): Promise<void> {
    try {
      this.#stop = (await learnerRecord()).watchSaving((state, mode) => {
        this.#show(mode === 'memory' ? mode : state);
      });
    } catch {
      this.#show('unknown');
    }
  }

  #show(what: Saving): void {
    // A new try does not make the last answer safe: what was said holds until it is saved.
    if (what === 'saving') return;
    for (const note of parts(this, '[data-when]', HTMLElement))
      note.hidden = note.dataset.when !== what;
  }

  async #press({ target }: MouseEvent): Promise<void> {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.name === 'reload') {
      location.reload();
      return;
    }
    const failed = part(this, '[data-copy-failed]', HTMLElement);
    failed.hidden = true;
    try {
      const { saveCopy } = await import('./save-copy.ts');
      await saveCopy(this.dataset.app ?? '');
    } catch {
      failed.hidden = false;
    }
  }
}

customElements.define('playbook-banner', PlaybookBanner);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-banner': PlaybookBanner;
  }
}
