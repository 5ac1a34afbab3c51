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
import { unanswered } from './unanswered.ts';

const words = {
  saved: 'A copy went to your downloads. Check that it is there.',
  notSaved: 'No copy was saved. Reload the page and try again.',
  memory: 'This browser’s storage does not answer. What you do now goes when the page is closed.',
  unread: 'This browser’s storage does not answer. When a copy was last saved cannot be read.',
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
    const depot = await openDepot();
    const state = await backupState(depot);
    const due = mode === 'persistent' && isCopyDue(state, today());
    part(this, '.note', HTMLElement).classList.toggle('warn', due);
    part(this, '[data-words]', HTMLElement).textContent =
      mode === 'memory'
        ? words.memory
        : !depot.isWhole
          ? words.unread
          : due
            ? copyDueInWords(state.copied, today())
            : lastCopyInWords(state.copied, state.persisted !== true);
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button')) void this.#save();
  };

  async #save(): Promise<void> {
    const status = part(this, '[role="status"]', HTMLElement);
    status.textContent = '';
    try {
      await saveCopy(this.dataset.app ?? '');
      const { isWhole } = await openDepot();
      status.textContent = isWhole ? words.saved : `${words.saved} ${unanswered.copy}`;
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
