/**
 * Stands once on every page and, when the browser is idle, fills in what this learner has done. The page is
 * complete without it, and nothing it changes moves anything else.
 */
import { followRecord } from '#components/element/follow-record.ts';

export class PlaybookProgress extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = followRecord(async (record) => {
      const { fillProgress } = await import('./fill-progress.ts');
      await fillProgress(document, record);
    });
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }
}

customElements.define('playbook-progress', PlaybookProgress);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-progress': PlaybookProgress;
  }
}
