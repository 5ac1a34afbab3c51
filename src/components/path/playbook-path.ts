/** The page of a path: shows how far the learner is, and keeps the tasks they tick off. Markup: PathOutline.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { FullPath } from '#domain/course/path-progress-model.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { fillPath, pathSaid } from './path-view.ts';
import { readFacts } from './read-facts.ts';

export class PlaybookPath extends HTMLElement {
  #record: LearnerRecord | undefined;
  #stop: (() => void) | undefined;
  /** Ticks on their way to the record: what is read meanwhile is older than the page. */
  #saving = 0;
  #reads = 0;

  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.#stop?.();
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#record = record;
    const turn = (this.#reads += 1);
    const facts = await readFacts(record);
    const start = (await record.get('start', this.#path.id))?.on;
    if (turn === this.#reads && this.#saving === 0) fillPath(this, this.#path, facts, start);
  }

  get #path(): FullPath {
    const data = part(this, ':scope > script', HTMLScriptElement).textContent;
    return JSON.parse(data) as FullPath;
  }

  readonly #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.dataset.task) void this.#tick(target);
  };

  async #tick({ id, checked }: HTMLInputElement): Promise<void> {
    const record = this.#record;
    if (!record) return;
    this.#saving += 1;
    const saved = await record.put('task', id, { done: checked, on: today() }).then(
      () => true,
      () => false,
    );
    this.#saving -= 1;
    await this.#read(record);
    const said = part(this, '[data-path-said]', HTMLElement);
    said.textContent = saved
      ? pathSaid(this.#path, await readFacts(record), checked)
      : 'Not saved on this device. It holds until you close this page.';
  }
}

customElements.define('playbook-path', PlaybookPath);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-path': PlaybookPath;
  }
}
