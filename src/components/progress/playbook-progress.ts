/**
 * Stands once on every page and, when the browser is idle, fills in what this learner has done. The page is
 * complete without it, and nothing it changes moves anything else.
 */
import { whenIdle } from '#components/element/when-idle.ts';

export class PlaybookProgress extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #watch(): Promise<void> {
    const { fillProgress } = await import('./fill-progress.ts');
    this.#stop = await fillProgress(document);
  }
}

customElements.define('playbook-progress', PlaybookProgress);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-progress': PlaybookProgress;
  }
}
