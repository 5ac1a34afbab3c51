/** Reads the matches of one answer, a few at a time. */
import type { Hit } from './ask.ts';
import { fits } from './relevance.ts';
import { toResult, type Result } from './result.ts';

/** Results fetched at a time. The rest of a long answer is never fetched. */
export const PAGE = 8;

export interface NextResults {
  results: Result[];
  /** Matches that are not shown yet; fewer may come if some do not fit. */
  left: number;
  /** True when a match was left out because it does not answer the query: the numbers of the index are too high. */
  dropped: boolean;
}

/**
 * Returns what reads the next results that fit. Pages for people who write the course come when nothing else is left.
 * @param hits best first, as the index gave them for `query`.
 */
export function resultReader(
  hits: readonly Hit[],
  query: string | null,
): () => Promise<NextResults> {
  let rest = hits;
  const forAuthors: Result[] = [];
  return async () => {
    const results: Result[] = [];
    let dropped = false;
    while (!results[0] && rest[0]) {
      const taken = rest.slice(0, PAGE);
      rest = rest.slice(PAGE);
      // Fetched and read in one go: Pagefind may reuse a page’s object for the next question.
      const read = await Promise.all(
        taken.map(async (hit) => {
          const page = await hit.data();
          return fits(page, query) && toResult(page, query);
        }),
      );
      for (const result of read)
        if (result) (result.href.includes('/authors/') ? forAuthors : results).push(result);
        else dropped = true;
      // What follows matches even less.
      if (!read.some(Boolean)) rest = [];
    }
    if (!rest[0]) results.push(...forAuthors.splice(0));
    return { results, left: rest.length + forAuthors.length, dropped };
  };
}
