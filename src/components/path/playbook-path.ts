/** The page of a path: shows how far the learner is, and keeps the tasks they tick off. Markup: PathOutline.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import type { FullPath, PathFacts } from '#domain/course/path-progress-model.ts';
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
  /** Tasks ticked off, with their days, as last read. */
  #done: PathFacts['task'] = new Map();
  /** The days of those taken back on this page: ticked off again, they keep them. */
  readonly #taken = new Map<string, string>();

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
    const path = this.#path;
    const start = (await record.get('start', path.id))?.on;
    const isMadeOut = (await record.get('certificate', path.id)) !== undefined;
    if (turn !== this.#reads || this.#saving > 0) return;
    this.#done = facts.task;
    fillPath(this, path, facts, { start, isMadeOut });
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
    const before = this.#done.get(id);
    if (!checked && before !== undefined) this.#taken.set(id, before);
    const on = (checked ? this.#taken.get(id) : undefined) ?? today();
    const saved = await record.put('task', id, { done: checked, on }).then(
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
