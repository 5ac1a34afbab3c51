/** Follows a path: its map and its previous/next are then shown on the lessons it shares with other paths. */
import { whenIdle } from '#components/element/when-idle.ts';

const record = async () => (await import('#storage/learner-record.ts')).openLearnerRecord();

export class PlaybookPath extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#follow());
    whenIdle(() => void this.#watch());
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get #path(): string {
    return this.dataset.follow ?? '';
  }

  async #watch(): Promise<void> {
    const store = await record();
    const read = async () => {
      this.#show((await store.get('path'))?.path === this.#path);
    };
    this.#stop = store.subscribe(() => void read());
    await read();
  }

  async #follow(): Promise<void> {
    try {
      await (await record()).put('path', '', { path: this.#path });
      this.#show(true);
    } catch {
      this.#say('Not saved on this device.');
    }
  }

  #show(followed: boolean): void {
    this.classList.toggle('is-open', !followed);
    this.#say(followed ? 'You are following this path' : '');
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text;
  }
}

customElements.define('playbook-path', PlaybookPath);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-path': PlaybookPath;
  }
}
