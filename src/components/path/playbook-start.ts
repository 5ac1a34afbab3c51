/** The day a learner started a dated path: set, changed, cleared, put back. Markup: PathSide.astro. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { dayInWords } from '#components/my-playbook/days.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

export class PlaybookStart extends HTMLElement {
  /** The day as the page shows it; '' for none. */
  #on = '';
  /** What was cleared last on this page. */
  #cleared = '';
  #unsaved = false;
  #stop: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  get #field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#unwatch ??= record.watchSaving((state) => {
      if (state !== 'saved' || !this.#unsaved) return;
      this.#unsaved = false;
      void this.#read(record);
    });
    this.#show((await record.get('start', this.dataset.path ?? ''))?.on ?? '');
    for (const control of [this.#field, part(this, '[data-start="toggle"]', HTMLButtonElement)]) {
      control.disabled = false;
    }
  }

  readonly #onChange = (): void => {
    // A year half typed is no day yet.
    if (this.#field.validity.valid) void this.#keep(this.#field.value);
  };

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset.start === 'undo') void this.#keep(this.#cleared);
    else if (button) void this.#keep(this.#on === '' ? today() : '');
  };

  async #keep(on: string): Promise<void> {
    const path = this.dataset.path ?? '';
    this.#cleared = on === '' ? this.#on : '';
    this.#field.value = on;
    try {
      const record = await learnerRecord();
      if (on === '') await record.remove('start', path);
      else await record.put('start', path, { on });
      this.#unsaved = false;
    } catch {
      this.#unsaved = true;
    }
    this.#show(on);
  }

  #show(on: string): void {
    this.#on = on;
    if (document.activeElement !== this.#field) this.#field.value = on;
    part(this, '[data-start="toggle"]', HTMLElement).textContent =
      on === '' ? 'Start today' : 'Clear the date';
    const undo = part(this, '[data-start="undo"]', HTMLButtonElement);
    const offered = on === '' && this.#cleared !== '';
    // Focus never falls off the page with a button that goes.
    if (!offered && document.activeElement === undo)
      part(this, '[data-start=toggle]', HTMLButtonElement).focus();
    undo.hidden = !offered;
    if (offered) undo.textContent = `Put ${dayInWords(this.#cleared)} back`;
    this.#say(on);
  }

  #say(on: string): void {
    const status = part(this, '[role="status"]', HTMLElement);
    const words = this.#unsaved
      ? 'Not saved on this device. It holds until you close this page.'
      : on === ''
        ? 'Set it, and every stage gets its date.'
        : `Day 1 is ${dayInWords(on)}. Plans move, and so may this.`;
    if (status.textContent !== words) status.textContent = words;
  }
}

customElements.define('playbook-start', PlaybookStart);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-start': PlaybookStart;
  }
}
