/** The review page. What it asks, and in which order, is in review-session.ts. Markup: Review.astro. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import type { Askable } from '#domain/review/askable.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import type { ReviewSession } from './review-session.ts';
import { reviewWords } from './review-words.ts';

export class PlaybookReview extends HTMLElement {
  #stop: (() => void) | undefined;
  #session: Promise<ReviewSession> | undefined;

  connectedCallback(): void {
    // Written by Review.astro of the same build.
    const askable = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Askable[];
    this.#stop = followRecord(async (record) => {
      this.#session ??= this.#open(record, askable);
      const session = await this.#session.catch(() => undefined);
      if (session) await session.refresh();
      else this.#fail();
    });
    // The record’s own code is a part, too.
    whenIdle(() => {
      learnerRecord().catch(() => {
        this.#fail();
      });
    });
    this.addEventListener('click', (event) => void this.#onClick(event));
    this.addEventListener('change', (event) => void this.#onChange(event));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    void this.#session?.then(
      (session) => {
        session.stop();
      },
      () => undefined,
    );
  }

  async #open(record: LearnerRecord, askable: readonly Askable[]): Promise<ReviewSession> {
    const { ReviewSession } = await import('./review-session.ts');
    return ReviewSession.start(this, record, askable);
  }

  /** A part of the page did not load. Nothing was answered yet. */
  #fail(): void {
    for (const each of parts(this, '[data-part]', HTMLElement)) {
      each.hidden = each.dataset.part !== 'failed';
    }
    part(this, '[data-part=failed] p', HTMLElement).textContent = reviewWords.lacking;
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const act = button?.dataset.act;
    const session = await this.#session?.catch(() => undefined);
    if (act === 'more') await session?.more();
    else if (act === 'retry' && session) await session.retry();
    // Browsers may remember that a module did not load for as long as the page is open.
    else if (act === 'retry') location.reload();
  }

  async #onChange({ target }: Event): Promise<void> {
    if (!(target instanceof HTMLInputElement) || target.name !== 'review-minutes') return;
    const session = await this.#session?.catch(() => undefined);
    await session?.choose(Number(target.value));
  }
}

customElements.define('playbook-review', PlaybookReview);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-review': PlaybookReview;
  }
}
