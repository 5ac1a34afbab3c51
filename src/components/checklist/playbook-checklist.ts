/** Fills in a path’s checklist from the learner record, and prints it. Markup: Checklist.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import { dayInFull, dayInWords } from '#components/my-playbook/days.ts';
import { readFacts } from '#components/path/read-facts.ts';
import { dueInWords } from '#components/path/words.ts';
import { pathDates } from '#domain/course/path-dates.ts';
import type { FullPath, StepProgress } from '#domain/course/path-progress-model.ts';
import { pathProgress } from '#domain/course/path-progress.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { doneInWords } from './words.ts';

export class PlaybookChecklist extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    part(this, '[data-check-print]', HTMLElement).addEventListener('click', () => {
      print();
    });
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #read(record: LearnerRecord): Promise<void> {
    const data = part(this, ':scope > script', HTMLScriptElement).textContent;
    const path = JSON.parse(data) as FullPath;
    const facts = await readFacts(record);
    this.#showDates(path, (await record.get('start', path.id))?.on);
    for (const one of pathProgress(path, facts).modules.flatMap(({ steps }) => steps)) {
      this.#showStep(one);
    }
  }

  #showStep(one: StepProgress): void {
    const row = part(this, `[data-check-step="${one.step.id}"]`, HTMLElement);
    row.classList.toggle('is-done', one.state !== 'open');
    part(row, '[data-check-state]', HTMLElement).textContent =
      one.state === 'open' ? 'Open:' : 'Done:';
    const day = one.on === undefined ? undefined : dayInWords(one.on);
    part(row, '[data-check-on]', HTMLElement).textContent = doneInWords(one, day);
  }

  #showDates(path: FullPath, start: string | undefined): void {
    part(this, '[data-check-today]', HTMLElement).textContent = dayInFull(today());
    for (const place of parts(this, '[data-check-start]', HTMLElement)) {
      place.textContent = start === undefined ? '' : dayInFull(start);
    }
    const dates = start === undefined ? undefined : pathDates(path, start, today());
    for (const place of parts(this, '[data-check-due]', HTMLElement)) {
      const date = dates?.get(place.dataset.checkDue ?? '');
      place.textContent = date ? dueInWords(date, dayInWords(date.due)) : '';
    }
  }
}

customElements.define('playbook-checklist', PlaybookChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-checklist': PlaybookChecklist;
  }
}
