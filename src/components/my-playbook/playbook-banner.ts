/** Shows when nothing, or not the last answer, is saved. Markup: Banner.astro. */
import { parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { SaveState } from '#storage/learner-record.ts';

export class PlaybookBanner extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #watch(): Promise<void> {
    const { openLearnerRecord } = await import('#storage/learner-record.ts');
    const record = await openLearnerRecord();
    this.#stop = record.watchSaving((state, mode) => {
      this.#show(mode === 'memory' ? 'memory' : state);
    });
  }

  #show(what: SaveState | 'memory'): void {
    // A new try does not make the last answer safe: what was said holds until it is saved.
    if (what === 'saving') return;
    for (const note of parts(this, '[data-when]', HTMLElement))
      note.hidden = note.dataset.when !== what;
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#saveCopy();
  };

  async #saveCopy(): Promise<void> {
    const { saveCopy } = await import('./save-copy.ts');
    await saveCopy(this.dataset.app ?? '');
  }
}

customElements.define('playbook-banner', PlaybookBanner);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-banner': PlaybookBanner;
  }
}
