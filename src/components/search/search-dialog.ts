/**
 * Searching, from keystroke to list. Loaded when search is first used; `playbook-search.ts` opens the dialog and
 * closes it by its button.
 */
import { normaliseQuery } from '#domain/search/query.ts';
import { summarise } from '#domain/search/summary.ts';
import { indexAt } from './pagefind.ts';
import { closeOnBackdrop } from './search-backdrop.ts';
import styles from './search-dialog.css?url';
import { SearchFacets } from './search-facets.ts';
import { nextStop } from './search-keys.ts';
import { fillBody } from './search-body.ts';
import { findParts, type SearchParts } from './search-parts.ts';
import { SearchSession, type Found } from './search-session.ts';
import { SearchView } from './search-view.ts';
import { setSlashOpens, slashOpens } from './slash-key.ts';

/** Milliseconds without a keystroke before the question is put. */
const PAUSE = 120;
/** Milliseconds after which a slow answer is worth a word. */
const PATIENCE = 500;

export class SearchDialog {
  readonly #parts: SearchParts;
  readonly #facets: SearchFacets;
  readonly #view: SearchView;
  readonly #session: SearchSession;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #answered = false;

  /**
   * Fills the dialog and makes it work, fetches its style and starts to load the index.
   * @param host holds the markup of Search.astro; its `data-index` is the address of Pagefind’s `pagefind.js`.
   */
  constructor(host: HTMLElement) {
    fillBody(host);
    this.#parts = findParts(host);
    this.#facets = new SearchFacets(this.#parts.facets);
    this.#view = new SearchView(this.#parts, this.#facets);
    const openIndex = indexAt(host.getAttribute('data-index') ?? '');
    this.#session = new SearchSession(
      async () => {
        const { index, all } = await openIndex();
        this.#facets.offer(all);
        return index;
      },
      () => navigator.onLine,
    );
    this.#listen();
    this.#session.preload(null, this.#facets.selection);
    void style().then(() => (this.#parts.body.hidden = false));
  }

  /** To be called when the dialog is shown: answers what was typed meanwhile, tries again after a failure. */
  opened(): void {
    this.#parts.slash.checked = slashOpens();
    if (!this.#answered) void this.#answer();
  }

  #listen(): void {
    const { dialog, form, input, facets, answer, more, clear, retry, slash } = this.#parts;
    input.addEventListener('input', this.#onInput);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#answer(() => this.#view.stops()[1]?.focus());
    });
    facets.addEventListener('change', () => void this.#answer());
    more.addEventListener('click', () => void this.#more());
    clear.addEventListener('click', () => {
      this.#facets.clear();
      this.#again();
    });
    retry.addEventListener('click', () => {
      this.#again();
    });
    slash.addEventListener('change', () => {
      setSlashOpens(slash.checked);
    });
    dialog.addEventListener('keydown', this.#onKey);
    answer.addEventListener('click', this.#onLink);
    closeOnBackdrop(dialog);
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#answer(), PAUSE);
    this.#session.preload(normaliseQuery(this.#parts.input.value), this.#facets.selection);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    // Some browsers empty a search field on Escape and leave the dialog open.
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#parts.dialog.close();
    }
    const here = document.activeElement;
    const stop = here instanceof HTMLElement && nextStop(event.key, this.#view.stops(), here);
    if (!stop) return;
    event.preventDefault();
    stop.focus();
  };

  /** A link into the page that is already open would leave the dialog in its way. */
  readonly #onLink = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.pathname === location.pathname && !ctrlKey && !metaKey && !shiftKey)
      this.#parts.dialog.close();
  };

  /** Puts the question again, from a button that is about to disappear. */
  #again(): void {
    this.#parts.input.focus();
    void this.#answer();
  }

  /** Puts the question that stands in the dialog; `then` runs if results are shown for it. */
  async #answer(then?: () => void): Promise<void> {
    clearTimeout(this.#pause);
    const query = normaliseQuery(this.#parts.input.value);
    const { selection, words } = this.#facets;
    const slow = setTimeout(() => {
      this.#view.say('Searching…');
    }, PATIENCE);
    try {
      const found = await this.#session.ask(query, selection);
      if (!found) return;
      this.#answered = true;
      this.#present(found, query, words);
      if (found.results.length > 0) then?.();
    } catch {
      this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  #present(
    { results, left, total, counts, unfiltered }: Found,
    query: string | null,
    words: string[],
  ): void {
    this.#facets.count(counts);
    this.#view.narrow(words.length);
    this.#view.list(results, left);
    if (query === null && words.length === 0) {
      this.#view.show('idle');
      this.#view.say('');
    } else {
      const any = results.length > 0;
      this.#view.show(any ? 'hits' : 'none');
      const count = any ? total : 0;
      const { lead, rest } = summarise({ count, query, filters: words, unfiltered });
      this.#view.say(rest, lead);
    }
  }

  async #more(): Promise<void> {
    try {
      const found = await this.#session.more();
      if (found) this.#view.add(found.results, found.left)?.focus();
    } catch {
      this.#fail();
    }
  }

  #fail(): void {
    this.#answered = false;
    this.#view.show('error');
    this.#view.say('', 'Search could not answer.');
  }
}

/** Fetches the dialog’s style. Without it the dialog is plain and still works. */
function style(): Promise<unknown> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
