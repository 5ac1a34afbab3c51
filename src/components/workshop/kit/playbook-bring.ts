/** Keeps what a trainer has ticked off on a kit’s lists, as tasks of the learner record. Markup: Bring.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part, parts } from '#components/element/part.ts';
import type { LearnerRecord } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';

const words = {
  notSaved: 'Not saved on this device. It holds until you close this page.',
  cleared: 'All ticks are cleared.',
  restored: 'The ticks are back.',
};

export class PlaybookBring extends HTMLElement {
  #record: LearnerRecord | undefined;
  #stop: (() => void) | undefined;
  /** Ticks on their way to the record: what is read meanwhile is older than the page. */
  #saving = 0;
  /** What the last clearing took away. */
  #taken: readonly string[] = [];

  connectedCallback(): void {
    this.addEventListener('change', this.#onChange);
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord((record) => this.#read(record));
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#onChange);
    this.removeEventListener('click', this.#onClick);
    this.#stop?.();
  }

  get #boxes(): HTMLInputElement[] {
    return parts(this, 'input', HTMLInputElement);
  }

  async #read(record: LearnerRecord): Promise<void> {
    this.#record = record;
    const tasks = await record.list('task');
    if (this.#saving > 0) return;
    for (const box of this.#boxes) {
      box.disabled = false;
      box.checked = tasks.get(box.id)?.done ?? false;
    }
    this.#showButtons();
  }

  #showButtons(): void {
    part(this, '[data-act=clear]', HTMLElement).hidden = !this.#boxes.some((box) => box.checked);
    part(this, '[data-act=undo]', HTMLElement).hidden = this.#taken.length === 0;
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    this.#taken = [];
    void this.#keep([target], '');
  };

  readonly #onClick = ({ target }: Event): void => {
    const act = target instanceof HTMLElement ? target.dataset.act : undefined;
    if (act === undefined) return;
    const boxes =
      act === 'clear'
        ? this.#boxes.filter((box) => box.checked)
        : this.#boxes.filter((box) => this.#taken.includes(box.id));
    for (const box of boxes) box.checked = act === 'undo';
    this.#taken = act === 'clear' ? boxes.map((box) => box.id) : [];
    void this.#keep(boxes, act === 'clear' ? words.cleared : words.restored);
    // The pressed button goes away: the focus moves to what takes its place.
    part(this, act === 'clear' ? '[data-act=undo]' : '[data-act=clear]', HTMLElement).focus();
  };

  async #keep(boxes: readonly HTMLInputElement[], said: string): Promise<void> {
    this.#showButtons();
    const record = this.#record;
    if (!record) return;
    this.#saving += 1;
    const saved = await Promise.all(
      boxes.map(({ id, checked }) => record.put('task', id, { done: checked, on: today() })),
    ).then(
      () => true,
      () => false,
    );
    this.#saving -= 1;
    part(this, '[role=status]', HTMLElement).textContent = saved ? said : words.notSaved;
  }
}

customElements.define('playbook-bring', PlaybookBring);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-bring': PlaybookBring;
  }
}
