/** The conversation with the index: one question at a time, the newest wins. Knows nothing of the page. */
import { ask, type Hit } from '#domain/search/ask.ts';
import { toFilters, type FacetCounts, type Selection } from '#domain/search/facets.ts';
import { toResult, type Result } from '#domain/search/result.ts';
import type { Pagefind } from './pagefind.ts';

/** Results fetched for an answer, and at most by each `more`. The rest of a long answer is never fetched. */
export const PAGE = 8;

export interface NextResults {
  results: Result[];
  /** Matches that are not fetched yet. */
  left: number;
}

export interface Found extends NextResults {
  /** Every match, shown or not. */
  total: number;
  counts: FacetCounts;
  /** Matches of the query without any filter; 0 without a query. */
  unfiltered: number;
}

/** Fetched and read in one go: Pagefind may reuse a page’s object for the next question. */
function read(hits: readonly Hit[], query: string | null): Promise<Result[]> {
  return Promise.all(hits.map(async (hit) => toResult(await hit.data(), query)));
}

export class SearchSession {
  readonly #open: () => Promise<Pagefind>;
  readonly #online: () => boolean;
  #index: Promise<Pagefind> | undefined;
  #turn = 0;
  #query: string | null = null;
  #rest: readonly Hit[] = [];

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
      const results = await read(hits.slice(0, PAGE), query);
      if (isStale()) return undefined;
      this.#query = query;
      this.#rest = hits.slice(PAGE);
      return { results, left: this.#rest.length, total: hits.length, counts, unfiltered };
    });
  }

  /** Fetches the next results of the last answer. Returns and throws like `ask`. */
  more(): Promise<NextResults | undefined> {
    return this.#inTurn(this.#turn, async (isStale) => {
      const next = this.#rest.slice(0, PAGE);
      this.#rest = this.#rest.slice(PAGE);
      const left = this.#rest.length;
      const results = await read(next, this.#query);
      return isStale() ? undefined : { results, left };
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
