/** One question to the index, and the counts that belong beside the facets. */
import {
  chosenFacets,
  toFilters,
  type FacetCounts,
  type IndexFilters,
  type Selection,
} from './facets.ts';
import type { IndexedPage } from './result.ts';

/** The part of Pagefind’s API that search needs (pagefind.app/docs/api). Tests hand in one of their own. */
export interface SearchIndex {
  /**
   * `null` as the query matches every page, so that a reader can browse by facet. `sort` goes by the pages’
   * `data-pagefind-sort`: pages without it are left out, unless no page has it.
   */
  search(
    query: string | null,
    options: { filters: IndexFilters; sort?: { order?: 'asc' } },
  ): Promise<IndexAnswer>;
  /** Every facet value of the index with the number of pages that carry it. */
  filters(): Promise<FacetCounts>;
}

interface IndexAnswer {
  /** Best first. */
  results: readonly Hit[];
  /** Matches of the query if nothing narrowed it; 0 for a `null` query. */
  unfilteredResultCount: number;
  /** Matches by facet value, within the filters that were given. */
  filters: FacetCounts;
}

/** A match whose words are fetched only when it is shown. */
export interface Hit {
  data(): Promise<IndexedPage>;
}

export interface Answer {
  hits: readonly Hit[];
  /** For each facet: how many matches each value would give, the other facets staying as they are. */
  counts: FacetCounts;
  /** Matches of the query without any filter. */
  unfiltered: number;
}

/**
 * Asks the index. A facet with something ticked is counted by a second search that leaves this facet out:
 * otherwise ticking Middle would show 0 beside Frontline, although ticking it as well would add its pages.
 * Without a query nothing is better than the rest, so pages come in course order.
 * Neither a query nor a selection is no question: the answer has no hits and the counts of the whole index.
 */
export async function ask(
  index: SearchIndex,
  query: string | null,
  selection: Selection,
): Promise<Answer> {
  const chosen = chosenFacets(selection);
  if (query === null && chosen.length === 0)
    return { hits: [], counts: await index.filters(), unfiltered: 0 };

  const [main, ...others] = await Promise.all([
    index.search(query, {
      filters: toFilters(selection),
      sort: query === null ? { order: 'asc' } : {},
    }),
    ...chosen.map(async (facet) => {
      const { filters } = await index.search(query, { filters: toFilters(selection, facet) });
      return [facet, filters[facet] ?? {}] as const;
    }),
  ]);
  return {
    hits: main.results,
    counts: { ...main.filters, ...Object.fromEntries(others) },
    unfiltered: main.unfilteredResultCount,
  };
}
