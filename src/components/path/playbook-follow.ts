/** Follows a path: its map and its previous/next are then shown on the lessons it shares with other paths. */
import { followRecord, learnerRecord } from '#components/element/follow-record.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';

export class PlaybookFollow extends HTMLElement {
  #followed = false;
  #unsaved = false;
  #stop: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#toggle());
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  get #path(): string {
    return this.dataset.follow ?? '';
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#unwatch ??= record.watchSaving((state) => {
      if (state !== 'saved' || !this.#unsaved) return;
      this.#unsaved = false;
      void this.#read(record);
    });
    this.#show((await record.get('path'))?.path === this.#path);
  }

  async #toggle(): Promise<void> {
    const followed = !this.#followed;
    try {
      const record = await learnerRecord();
      if (followed) await record.put('path', '', { path: this.#path });
      else await record.remove('path', '');
      this.#unsaved = false;
    } catch {
      this.#unsaved = true;
    }
    this.#show(followed);
  }

  #show(followed: boolean): void {
    this.#followed = followed;
    const button = this.querySelector('button');
    if (button) button.textContent = followed ? 'Stop following' : 'Follow this path';
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    if (this.#unsaved) status.textContent = 'Not saved on this device';
    else status.textContent = followed ? 'You are following this path' : '';
  }
}

customElements.define('playbook-follow', PlaybookFollow);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-follow': PlaybookFollow;
  }
}
