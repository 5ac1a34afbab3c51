/** The conversation with the index: one question at a time, the newest wins. Knows nothing of the page. */
import { ask } from '#domain/search/ask.ts';
import { toFilters, type FacetCounts, type Selection } from '#domain/search/facets.ts';
import { resultReader, type NextResults } from '#domain/search/result-reader.ts';
import type { Pagefind } from './pagefind.ts';

export interface Found extends NextResults {
  /** Every match, shown or not. Not known when some of them did not answer the query and were left out. */
  total?: number;
  /** Not known either then. */
  counts?: FacetCounts;
  /** Matches of the query without any filter; 0 without a query, or when not known. */
  unfiltered: number;
}

export class SearchSession {
  readonly #open: () => Promise<Pagefind>;
  readonly #online: () => boolean;
  #index: Promise<Pagefind> | undefined;
  #turn = 0;
  #next = resultReader([], null);

  /**
   * @param open loads the index; called again after a failure.
   * @param online false when the browser knows that it is offline.
   */
  constructor(open: () => Promise<Pagefind>, online: () => boolean) {
    this.#open = open;
    this.#online = online;
  }

  /** Fetches what the answer will need, while the person still types. A failure shows when the question is put. */
  preload(query: string | null, selection: Selection): void {
    this.#connect()
      .then(async (index) => {
        if (query !== null) await index.preload(query, { filters: toFilters(selection) });
      })
      .catch(() => undefined);
  }

  /**
   * Puts a question and fetches the first results.
   * @returns undefined when a newer question was put meanwhile.
   * @throws when the index cannot answer. Asking again starts afresh.
   */
  ask(query: string | null, selection: Selection): Promise<Found | undefined> {
    return this.#inTurn(++this.#turn, async (isStale) => {
      const { hits, counts, unfiltered } = await ask(await this.#connect(), query, selection);
      // Pagefind takes a part of the index that did not arrive for an empty one.
      if (hits.length === 0 && query !== null && !this.#online()) throw new Error('Offline.');
      if (isStale()) return undefined;
      const next = resultReader(hits, query);
      const first = await next();
      if (isStale()) return undefined;
      this.#next = next;
      return first.dropped
        ? { ...first, unfiltered: 0 }
        : { ...first, total: hits.length, counts, unfiltered };
    });
  }

  /** Fetches the next results of the last answer. Returns and throws like `ask`. */
  more(): Promise<NextResults | undefined> {
    return this.#inTurn(this.#turn, async (isStale) => {
      const next = await this.#next();
      return isStale() ? undefined : next;
    });
  }

  async #inTurn<Answer>(
    turn: number,
    work: (isStale: () => boolean) => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    const isStale = () => turn !== this.#turn;
    try {
      return await work(isStale);
    } catch (error) {
      if (isStale()) return undefined;
      this.#forget();
      throw error;
    }
  }

  #connect(): Promise<Pagefind> {
    this.#index ??= this.#open().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  #forget(): void {
    this.#index?.then((index) => index.destroy()).catch(() => undefined);
    this.#index = undefined;
  }
}
