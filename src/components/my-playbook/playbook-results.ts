/** Shows past quiz attempts, scenario walks and self-check results. Markup: Results.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { newestFirst } from '#domain/progress/results.ts';
import type { EventKind } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { ResultView } from './result-view.ts';
import type { Titles } from './titles.ts';

export class PlaybookResults extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    const titles = JSON.parse(part(this, 'script', HTMLScriptElement).text) as Titles;
    const view = new ResultView(this, titles);
    this.#stop = followRecord((record) => this.#show(record, view));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #show(record: LearnerRecord, view: ResultView): Promise<void> {
    const attempts = newestFirst(await record.events('attempt'), ({ quiz }) => quiz);
    this.#fill(
      'attempt',
      [...attempts].map(([quiz, events]) => view.attempts(quiz, events)),
    );
    const walks = newestFirst(await record.events('scenario'), ({ scenario }) => scenario);
    this.#fill(
      'scenario',
      [...walks].map(([id, events]) => view.scenarios(id, events)),
    );
    const profiles = newestFirst(await record.events('assessment'), ({ assessment }) => assessment);
    this.#fill(
      'assessment',
      [...profiles].map(([id, events]) => view.profiles(id, events)),
    );
  }

  #fill(kind: EventKind, items: readonly Node[]): void {
    const list = part(this, `[data-results="${kind}"]`, HTMLUListElement);
    const open = [...list.querySelectorAll('details')].map((details) => details.open);
    list.replaceChildren(...items);
    // A change in another tab must not close what is being read here.
    for (const [index, details] of list.querySelectorAll('details').entries())
      details.open = open[index] ?? false;
    const empty = list.previousElementSibling;
    if (empty instanceof HTMLElement) empty.hidden = items.length > 0;
  }
}

customElements.define('playbook-results', PlaybookResults);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-results': PlaybookResults;
  }
}
