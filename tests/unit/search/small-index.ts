/** An index in memory that filters and counts as Pagefind 1.5.2 was seen to do. */
import type { SearchIndex } from '#domain/search/ask.ts';
import type { FacetCounts, IndexFilters } from '#domain/search/facets.ts';
import type { IndexedPage } from '#domain/search/result.ts';

export interface SmallPage {
  title: string;
  role: string;
  kind: string;
}

const facets = ['role', 'kind'] as const;

function count(pages: readonly SmallPage[], all: readonly SmallPage[]): FacetCounts {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      Object.fromEntries(
        [...new Set(all.map((page) => page[facet]))].map((value) => [
          value,
          pages.filter((page) => page[facet] === value).length,
        ]),
      ),
    ]),
  );
}

const passes = (page: SmallPage, filters: IndexFilters): boolean =>
  facets.every((facet) => filters[facet]?.any.includes(page[facet]) ?? true);

const fragment = ({ title, role, kind }: SmallPage): IndexedPage => ({
  url: `/${title}/`,
  meta: { title, role, kind },
  excerpt: title,
  sub_results: [],
});

/** Matches a page when its title contains the query. */
export function smallIndex(all: readonly SmallPage[]): SearchIndex {
  return {
    search(query, { filters }) {
      const matches = all.filter(({ title }) => query === null || title.includes(query));
      const results = matches.filter((page) => passes(page, filters));
      return Promise.resolve({
        results: results.map((page) => ({ data: () => Promise.resolve(fragment(page)) })),
        unfilteredResultCount: query === null ? 0 : matches.length,
        filters: count(results, all),
      });
    },
    filters: () => Promise.resolve(count(all, all)),
  };
}
