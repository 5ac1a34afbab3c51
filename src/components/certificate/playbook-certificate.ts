/** The certificate of a path: says what is missing, keeps the name, prints. Markup: Certificate.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { readFacts } from '#components/path/read-facts.ts';
import { earned, type Earned } from '#domain/course/certificate.ts';
import type { FullPath } from '#domain/course/path-progress-model.ts';
import type { Registers } from '#domain/progress/model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { fillCertificate, showName } from './certificate-view.ts';
import { nameInWords } from './words.ts';

/** How long somebody has to stop writing before the name is kept, in milliseconds. */
const writingPause = 400;

export class PlaybookCertificate extends HTMLElement {
  #record: LearnerRecord | undefined;
  #earned: Earned | undefined;
  #madeOut: Registers['certificate'] | undefined;
  #timer = 0;
  #unsaved = false;
  #stop: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('input', this.#onInput);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('submit', this.#onSubmit);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  get #id(): string {
    return this.dataset.path ?? '';
  }

  get #field(): HTMLInputElement {
    return part(this, 'input', HTMLInputElement);
  }

  async #read(record: LearnerRecord): Promise<void> {
    const data = part(this, ':scope > script', HTMLScriptElement).textContent;
    this.#record = record;
    this.#unwatch ??= record.watchSaving((state) => {
      if (state === 'saved') this.#unsaved = false;
      this.#sayKept();
    });
    this.#earned = earned(JSON.parse(data) as FullPath, await readFacts(record));
    const before = this.#madeOut?.name ?? '';
    this.#madeOut = await record.get('certificate', this.#id);
    fillCertificate(this, this.#earned, this.#madeOut);
    // What is being written stays; it is newer than what was read.
    if (this.#field.value === before) this.#field.value = this.#madeOut?.name ?? '';
    showName(this, this.#field.value);
  }

  readonly #onInput = (): void => {
    showName(this, this.#field.value);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#keep(), writingPause);
  };

  readonly #onChange = (): void => {
    void this.#keep();
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#keep({ isFinal: true });
    print();
  };

  /**
   * Making it out fixes the day it was earned, whatever is taken back later.
   * @param isFinal it is about to be printed: a field left empty is meant to be
   */
  async #keep({ isFinal = false } = {}): Promise<void> {
    clearTimeout(this.#timer);
    const name = this.#field.value;
    const on = this.#madeOut?.on ?? this.#earned?.on;
    const kept = this.#madeOut?.name ?? (isFinal ? undefined : '');
    if (on === undefined || name === kept) return;
    this.#madeOut = { name, on };
    try {
      await this.#record?.put('certificate', this.#id, { name, on });
      this.#unsaved = false;
    } catch {
      this.#unsaved = true;
    }
    this.#sayKept();
  }

  #sayKept(): void {
    const words = nameInWords[this.#unsaved ? 'unsaved' : (this.#record?.mode ?? 'persistent')];
    const place = part(this, '[data-cert="kept"]', HTMLElement);
    if (place.textContent.trim() !== words) place.textContent = words;
  }
}

customElements.define('playbook-certificate', PlaybookCertificate);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-certificate': PlaybookCertificate;
  }
}
