/** What search says about its answer: read on screen and announced. */

export interface Found {
  /** Pages that match the query and the filters; undefined when there are some, but nobody knows how many. */
  count: number | undefined;
  query: string | null;
  /** Words of the filters that are on, in the order they stand on the page. */
  filters: readonly string[];
  /** Pages that match the query without filters. Not known (0) without a query. */
  unfiltered: number;
}

/** One sentence: `lead` is the number, printed in bold; `rest` begins with a space unless it is empty. */
export interface Summary {
  lead: string;
  rest: string;
}

const results = (count: number): string => `${count} ${count === 1 ? 'result' : 'results'}`;

/** “11 results for “handoff” in Middle, Frontline”. */
export function summarise({ count, query, filters, unfiltered }: Found): Summary {
  const about = query === null ? '' : ` for “${query}”`;
  const within = filters.length > 0 ? ` in ${filters.join(', ')}` : '';
  if (count === undefined) return { lead: 'Results', rest: about + within };
  if (count > 0) return { lead: results(count), rest: about + within };
  const outside = within && unfiltered > 0 ? `. Without the filters: ${results(unfiltered)}` : '';
  return { lead: 'No results', rest: about + within + outside };
}
