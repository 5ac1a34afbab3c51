/**
 * The dose card: today’s dose for this learner, yesterday’s when it was missed, and another one on request. Served with the
 * first lesson, which is right for whoever has not begun. Markup: DoseCard.astro.
 */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { ResumeFacts } from '#domain/course/continue.ts';
import { anotherOne, stateOf, tomorrowOf, yesterdayOf } from '#domain/course/dose.ts';
import type { CourseOutline, PageOutline } from '#domain/course/outline.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { courseOutline } from './course-outline.ts';
import { announcement, doseWords } from './dose-words.ts';
import { hasBegun, resumeFacts } from './resume-facts.ts';

export class PlaybookDose extends HTMLElement {
  /** How often another one was asked for on this page. */
  #nth = 0;
  /** The card shows something else than it was served with. */
  #filled = false;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    if (target instanceof Element && target.closest('[data-task="another"]')) void this.#turn();
  };

  async #read(record: LearnerRecord): Promise<void> {
    const facts = await resumeFacts(record);
    if (!hasBegun(facts) && !this.#filled) return;
    // Without the outline (a line that dropped) the card stays as it is.
    const course = await courseOutline().catch(() => undefined);
    if (course) this.#show(course, facts);
  }

  async #turn(): Promise<void> {
    try {
      const [course, facts] = await Promise.all([
        courseOutline(),
        learnerRecord().then(resumeFacts),
      ]);
      this.#nth += 1;
      const lesson = this.#show(course, facts);
      if (lesson) this.#put('status', announcement(lesson));
    } catch {
      this.#put('status', 'Not loaded. Check the connection and try again');
    }
  }

  #show(course: CourseOutline, facts: ResumeFacts): PageOutline | undefined {
    const on = today();
    const lesson = anotherOne(course, facts, on, this.#nth);
    if (!lesson) return undefined;
    this.#filled = true;
    const state = stateOf(lesson, facts, facts.places, on);
    const place = state === 'started' ? facts.places.get(lesson.id) : undefined;
    const another = lesson !== anotherOne(course, facts, on, 0);
    const words = doseWords(lesson, {
      state,
      place,
      another,
      tomorrow: tomorrowOf(course, facts, on),
    });
    this.#put('minutes', String(lesson.minutes));
    this.#put('title', lesson.title);
    this.#put('eyebrow', words.eyebrow);
    this.#put('text', words.text);
    this.#put('button', words.button);
    for (const role of this.querySelectorAll<HTMLElement>('[data-role]'))
      role.hidden = role.dataset.role !== lesson.role;
    const link = part(this, 'a.btn', HTMLAnchorElement);
    link.href = place?.section ? `${lesson.href}#${place.section}` : lesson.href;
    this.dataset.state = state;
    this.#showYesterday(yesterdayOf(course, facts, on));
    return lesson;
  }

  #showYesterday(missed: PageOutline | undefined): void {
    const line = part(this, '.dose-yesterday', HTMLElement);
    line.classList.toggle('is-shown', missed !== undefined);
    if (!missed) return;
    const link = part(line, 'a', HTMLAnchorElement);
    link.textContent = missed.title;
    link.href = missed.href;
  }

  #put(name: string, text: string): void {
    const place = this.querySelector(`[data-part="${name}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define('playbook-dose', PlaybookDose);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-dose': PlaybookDose;
  }
}
