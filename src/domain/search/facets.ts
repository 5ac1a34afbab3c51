/** The ways a reader may narrow a search. Names and values are those the pages carry as `data-pagefind-filter`. */

export const facetNames = ['role', 'kind', 'length'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is ticked. An empty list means the facet does not narrow anything. */
export type Selection = Readonly<Record<FacetName, readonly string[]>>;

/** How many pages carry each value, by facet. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Filters in Pagefind’s form: within a facet any value will do, and every facet must agree. */
export type IndexFilters = Partial<Record<FacetName, { any: readonly string[] }>>;

/** The facets that narrow something. */
export function chosenFacets(selection: Selection): FacetName[] {
  return facetNames.filter((name) => selection[name].length > 0);
}

/** A selection as filters of the index, leaving one facet out if asked to. */
export function toFilters(selection: Selection, except?: FacetName): IndexFilters {
  const filters: IndexFilters = {};
  for (const name of chosenFacets(selection))
    if (name !== except) filters[name] = { any: selection[name] };
  return filters;
}
