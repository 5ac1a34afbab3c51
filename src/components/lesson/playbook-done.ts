/** Marks a lesson done and takes it back. What it says comes from the finished save, never from the click. */
import { localDay } from '#components/element/local-date.ts';
import { whenIdle } from '#components/element/when-idle.ts';
import { today } from '#storage/now.ts';
import type { Registers } from '#domain/progress/model.ts';

const record = async () => (await import('#storage/learner-record.ts')).openLearnerRecord();

export class PlaybookDone extends HTMLElement {
  #done = false;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #lesson(): string {
    return this.dataset.lesson ?? '';
  }

  async #watch(): Promise<void> {
    const store = await record();
    const read = async () => {
      this.#show(await store.get('lesson', this.#lesson));
    };
    this.#stop = store.subscribe(() => void read());
    await read();
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#toggle();
  };

  async #toggle(): Promise<void> {
    const value = { done: !this.#done, on: today() };
    try {
      await (await record()).put('lesson', this.#lesson, value);
      this.#show(value);
    } catch {
      this.#show(value);
      this.#say('Not saved on this device. It holds until you close this page.', true);
    }
  }

  #show(value: Registers['lesson'] | undefined): void {
    const was = this.#done;
    this.#done = value?.done ?? false;
    this.classList.toggle('is-done', this.#done);
    const label = this.querySelector('button span');
    if (label) label.textContent = this.#done ? 'Take it back' : 'Mark this lesson done';
    if (this.#done && value) this.#say(`Done ${localDay(Date.parse(`${value.on}T12:00`))}`);
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
