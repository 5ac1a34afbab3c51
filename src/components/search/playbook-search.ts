/** Opens the search dialog. What searches (`search-dialog.ts`, its markup and style, the index) is loaded on first use. */
import { loadAgain } from './load-again.ts';
import { savesData } from './saves-data.ts';
import type { SearchDialog } from './search-dialog.ts';
import { slashOpens } from './slash-key.ts';

const onApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.matches(':read-write');

export class PlaybookSearch extends HTMLElement {
  readonly #trigger = this.querySelector('button');
  readonly #dialog = this.querySelector('dialog');
  readonly #module = loadAgain(() => import('./search-dialog.ts'));
  #search: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    const hint = this.querySelector('kbd');
    if (hint && onApple) hint.textContent = '⌘ K';
    this.#trigger?.addEventListener('pointerenter', this.#warmUp);
    this.#trigger?.addEventListener('focus', this.#warmUp);
    this.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button && button === this.#trigger) {
      // Safari does not focus a button that is clicked; focus could not come back to it.
      button.focus();
      this.#open();
    } else if (button?.getAttribute('data-part') === 'close') this.#dialog?.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    const slash = key === '/' && !ctrlKey && !metaKey && !isTyping(event) && slashOpens();
    const command = key.toLowerCase() === 'k' && (onApple ? metaKey : ctrlKey);
    if (altKey || event.defaultPrevented || !(slash || command)) return;
    event.preventDefault();
    this.#open();
  };

  readonly #warmUp = (): void => {
    if (!savesData()) this.#load().catch(() => undefined);
  };

  /** Shows the field at once, so that no keystroke is lost while the rest is on its way. */
  #open(): void {
    if (!this.#dialog?.open) this.#dialog?.showModal();
    const field = this.querySelector('input');
    field?.focus();
    field?.select();
    this.#load().then(
      (search) => {
        search.opened();
      },
      // As served, the body says that search could not be loaded.
      () => this.querySelector('[data-part="body"]')?.removeAttribute('hidden'),
    );
  }

  #load(): Promise<SearchDialog> {
    this.#search ??= this.#module()
      .then(({ SearchDialog }) => new SearchDialog(this))
      .catch((error: unknown) => {
        this.#search = undefined;
        throw error;
      });
    return this.#search;
  }
}

customElements.define('playbook-search', PlaybookSearch);

declare global {
  interface HTMLElementTagNameMap {
    'playbook-search': PlaybookSearch;
  }
}
