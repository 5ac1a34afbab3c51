/**
 * Stands in for pagefind.js: the dialog imports it by its address, as it imports the real one. A page matches when
 * its title contains the query. Tests steer it through `window.fakeSite`.
 */
import type { FacetCounts, IndexFilters } from '#domain/search/facets.ts';
import type { IndexedPage } from '#domain/search/result.ts';

export interface FakePage {
  title: string;
  role: string;
  kind: string;
  minutes?: string;
  excerpt?: string;
  sub_results?: IndexedPage['sub_results'];
}

export interface FakeSite {
  pages: FakePage[];
  /** Titles of the pages whose words were fetched. */
  fetched: string[];
  /** Makes the index fail, as it does when a browser is offline. */
  broken: boolean;
  /** Makes every page match, as Pagefind does when it shortens a word that it does not know. */
  matchesAll: boolean;
  /** Milliseconds a search takes, by query. Default 0. */
  delays: Record<string, number>;
}

declare global {
  interface Window {
    fakeSite: FakeSite;
  }
}

const facets = ['role', 'kind'] as const;

const count = (pages: readonly FakePage[]): FacetCounts =>
  Object.fromEntries(
    facets.map((facet) => [
      facet,
      Object.fromEntries(
        Map.groupBy(pages, (page) => page[facet])
          .entries()
          .map(([value, all]) => [value, all.length]),
      ),
    ]),
  );

function fragment(page: FakePage): IndexedPage {
  window.fakeSite.fetched.push(page.title);
  const { title, role, kind, minutes, excerpt = page.title, sub_results = [] } = page;
  return {
    url: `/pages/${encodeURIComponent(title)}/`,
    meta: { title, role, kind, minutes },
    excerpt,
    sub_results,
  };
}

export const options = (): Promise<void> => Promise.resolve();
export const preload = (): Promise<void> => Promise.resolve();
export const destroy = (): Promise<void> => Promise.resolve();

export async function filters(): Promise<FacetCounts> {
  if (window.fakeSite.broken) throw new Error('Failed to load Pagefind metadata');
  return Promise.resolve(count(window.fakeSite.pages));
}

export async function search(query: string | null, { filters: wanted }: { filters: IndexFilters }) {
  const { pages, delays, broken, matchesAll } = window.fakeSite;
  await new Promise((resolve) => setTimeout(resolve, delays[query ?? ''] ?? 0));
  if (broken) throw new Error('Failed to load the index');
  const matches = pages.filter(
    ({ title }) => matchesAll || query === null || title.includes(query),
  );
  const results = matches.filter((page) =>
    facets.every((facet) => wanted[facet]?.any.includes(page[facet]) ?? true),
  );
  return {
    results: results.map((page) => ({ data: () => Promise.resolve(fragment(page)) })),
    unfilteredResultCount: matches.length,
    filters: count(results),
  };
}
