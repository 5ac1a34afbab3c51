/** Says how old the last copy is, reminds when one is due, and saves one. Markup: CopyStatus.astro. */
import { followRecord } from '#components/element/follow-record.ts';
import { part } from '#components/element/part.ts';
import { saveCopy } from '#components/my-playbook/save-copy.ts';
import { isCopyDue } from '#domain/progress/copy/reminder.ts';
import { backupState } from '#storage/backup.ts';
import type { StorageMode } from '#storage/learner-record.ts';
import { today } from '#storage/now.ts';
import { openDepot } from '#storage/open.ts';
import { copyDueInWords, lastCopyInWords } from './copy-words.ts';

const words = {
  saved: 'A copy is in your downloads.',
  notSaved: 'No copy was saved. Reload the page and try again.',
  memory: 'This browser keeps nothing once the page is closed.',
} as const;

export class PlaybookCopyStatus extends HTMLElement {
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.#stop = followRecord(({ mode }) => this.#show(mode));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  async #show(mode: StorageMode): Promise<void> {
    const state = await backupState(await openDepot());
    const due = mode === 'persistent' && isCopyDue(state, today());
    part(this, '.note', HTMLElement).classList.toggle('warn', due);
    part(this, '[data-words]', HTMLElement).textContent =
      mode === 'memory'
        ? words.memory
        : due
          ? copyDueInWords(state.copied, today())
          : lastCopyInWords(state.copied);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#save();
  };

  async #save(): Promise<void> {
    const status = part(this, '[role="status"]', HTMLElement);
    status.textContent = '';
    try {
      await saveCopy(this.dataset.app ?? '');
      status.textContent = words.saved;
    } catch {
      status.textContent = words.notSaved;
    }
  }
}

customElements.define('playbook-copy-status', PlaybookCopyStatus);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-copy-status': PlaybookCopyStatus;
  }
}
