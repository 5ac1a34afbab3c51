/** What leads from page to page. */

/** A page with what its front matter points at. */
export interface Referring {
  id: string;
  /** Ids of other pages, in the author’s order. */
  refersTo: readonly string[];
}

/**
 * Every reference as a link both ways. A page’s own references come first, in its author’s order; after them the
 * pages that point at it, in the order of `pages`.
 * @param pages All pages. What points at none of them, or at itself, is left out.
 * @returns For each page the ids of the others, each once.
 */
export function relationsOf(pages: readonly Referring[]): ReadonlyMap<string, readonly string[]> {
  const relations = new Map(pages.map(({ id }) => [id, new Set<string>()]));
  const link = (from: string, to: string): void => {
    if (from !== to && relations.has(to)) relations.get(from)?.add(to);
  };
  for (const { id, refersTo } of pages) for (const other of refersTo) link(id, other);
  for (const { id, refersTo } of pages) for (const other of refersTo) link(other, id);
  return new Map([...relations].map(([id, others]) => [id, [...others]]));
}
