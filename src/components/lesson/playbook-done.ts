/** Marks a lesson done and takes it back. What it says comes from the finished save, never from the click. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { localDay } from '#components/element/local-date.ts';
import type { Registers } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

export class PlaybookDone extends HTMLElement {
  #done = false;
  /** The last change could not be saved and no later save has succeeded. */
  #unsaved = false;
  #stop: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  get #lesson(): string {
    return this.dataset.lesson ?? '';
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#unwatch ??= record.watchSaving((state, mode) => {
      if (state !== 'saved' || mode === 'memory' || !this.#unsaved) return;
      this.#unsaved = false;
      void this.#read(record);
    });
    this.#show(await record.get('lesson', this.#lesson));
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#toggle();
  };

  async #toggle(): Promise<void> {
    const value = { done: !this.#done, on: today() };
    try {
      const record = await learnerRecord();
      await record.put('lesson', this.#lesson, value);
      this.#unsaved = record.mode === 'memory';
    } catch {
      this.#unsaved = true;
    }
    this.#show(value);
  }

  #show(value: Registers['lesson'] | undefined): void {
    const was = this.#done;
    this.#done = value?.done ?? false;
    this.classList.toggle('is-done', this.#done);
    const label = this.querySelector('button span');
    if (label) label.textContent = this.#done ? 'Undo' : 'Mark this lesson done';
    if (this.#unsaved)
      this.#say('Not saved on this device. It holds until you close this page.', true);
    else if (this.#done && value) this.#say(`Done ${localDay(Date.parse(`${value.on}T12:00`))}`);
    else if (was) this.#say('No longer marked done');
  }

  #say(text: string, bad = false): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.classList.toggle('bad', bad);
    if (status.textContent !== text) status.textContent = text;
  }
}

customElements.define('playbook-done', PlaybookDone);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-done': PlaybookDone;
  }
}
