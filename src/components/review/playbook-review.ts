/** The review page. What it asks, and in which order, is in review-session.ts. Markup: Review.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { Askable } from '#domain/review/askable.ts';
import type { ReviewSession } from './review-session.ts';

export class PlaybookReview extends HTMLElement {
  #stop: (() => void) | undefined;
  #session: Promise<ReviewSession> | undefined;

  connectedCallback(): void {
    // Written by Review.astro of the same build.
    const askable = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Askable[];
    this.#stop = followRecord(async (record) => {
      const { ReviewSession } = await import('./review-session.ts');
      this.#session ??= ReviewSession.start(this, record, askable);
      await (await this.#session).refresh();
    });
    this.addEventListener('click', (event) => void this.#onClick(event));
    this.addEventListener('change', (event) => void this.#onChange(event));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    void this.#session?.then((session) => {
      session.stop();
    });
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const session = await this.#session;
    if (button?.dataset.act === 'more') await session?.more();
    else if (button?.dataset.act === 'retry') await session?.retry();
  }

  async #onChange({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.name !== 'review-minutes') return;
    await (await this.#session)?.choose(Number(target.value));
  }
}

customElements.define('playbook-review', PlaybookReview);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-review': PlaybookReview;
  }
}
