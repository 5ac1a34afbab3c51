/** Pagefind’s JavaScript API, loaded from the built site on first use. There is no package to import it from. */
import type { SearchIndex } from '#domain/search/ask.ts';
import type { FacetCounts, IndexFilters } from '#domain/search/facets.ts';
import { loadAgain } from './load-again.ts';

export interface Pagefind extends SearchIndex {
  options(options: { excerptLength: number }): Promise<void>;
  /** Fetches the parts of the index that a search would need, without searching. */
  preload(query: string, options: { filters: IndexFilters }): Promise<void>;
  /** Forgets everything, so that a part which failed to load is fetched again. */
  destroy(): Promise<void>;
}

/** Words in an excerpt: two lines on a desktop, four on a phone. Pagefind’s default is 30. */
const EXCERPT_WORDS = 24;

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module;
}

/**
 * Prepares to load the index.
 * @param address of `pagefind.js`, same origin.
 * @returns what loads it and reads which facet values it has. That rejects when the index is missing (`astro dev` has
 *   none) or the browser is offline, and may be tried again.
 */
export function indexAt(address: string): () => Promise<{ index: Pagefind; all: FacetCounts }> {
  const load = loadAgain<unknown>(() => import(/* @vite-ignore */ address));
  return async () => {
    const index = await load();
    if (!isPagefind(index)) throw new TypeError(`${address} is not Pagefind.`);
    try {
      await index.options({ excerptLength: EXCERPT_WORDS });
      return { index, all: await index.filters() };
    } catch (error) {
      await index.destroy();
      throw error;
    }
  };
}
