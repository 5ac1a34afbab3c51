/** Shows when nothing, or not the last answer, is saved, or when nobody can tell. Markup: Banner.astro. */
import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { SaveState } from '#storage/learner-record.ts';

/** What is true of saving. `unknown`: the part of the page that saves did not load. */
type Saving = SaveState | 'memory' | 'unknown';

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
    try {
      const { openLearnerRecord } = await import('#storage/learner-record.ts');
      const record = await openLearnerRecord();
      this.#stop = record.watchSaving((state, mode) => {
        this.#show(mode === 'memory' ? 'memory' : state);
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

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#saveCopy();
  };

  async #saveCopy(): Promise<void> {
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
