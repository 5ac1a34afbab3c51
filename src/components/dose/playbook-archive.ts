/** Marks the learner’s dose of today, and of yesterday when it was missed, in the list of all. Markup: DoseArchive.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { doseFor, yesterdayOf } from '#domain/course/dose.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { courseOutline } from './course-outline.ts';
import { resumeFacts } from './resume-facts.ts';

export class PlaybookArchive extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #read(record: LearnerRecord): Promise<void> {
    const facts = await resumeFacts(record);
    // Without the outline (a line that dropped) nothing is marked.
    const course = await courseOutline().catch(() => undefined);
    if (!course) return;
    this.#mark('today', doseFor(course, facts, today())?.id);
    this.#mark('yesterday', yesterdayOf(course, facts, today())?.id);
  }

  #mark(day: string, lesson: string | undefined): void {
    for (const tag of this.querySelectorAll<HTMLElement>(`[data-day="${day}"]`))
      tag.hidden = tag.closest<HTMLElement>('[data-lesson]')?.dataset.lesson !== lesson;
  }
}

customElements.define('playbook-archive', PlaybookArchive);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-archive': PlaybookArchive;
  }
}
