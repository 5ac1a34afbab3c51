/**
 * Whether a page that the index offers answers the query. Pagefind shortens a word it does not know until something
 * matches: “angry” finds every page with “an”. Such pages are worse than an empty answer.
 */
import type { IndexedPage } from './result.ts';

/**
 * True when a marked word, or one in the title, begins with the first four letters of a word of the query, so that
 * “custmer” may still find “customer”. An ending does not count: “days” is answered by “day”. Short words (“the”)
 * count only in a query of short words. `null`, which is browsing, fits every page.
 */
export function fits({ meta, excerpt, sub_results }: IndexedPage, query: string | null): boolean {
  // With accents as characters of their own (NFD), “cafe” begins “café”.
  const terms = query?.normalize('NFD').match(/[\p{L}\p{N}]+/gu);
  if (!terms) return true;
  const telling = terms.filter((term) => term[3]);
  const starts = (telling[0] ? telling : terms).map((term) =>
    term.replace(/(?<=.{3})(ing|e?[ds])$/i, '').slice(0, 4),
  );
  const marks = [
    `<mark>${meta.title ?? ''}</mark>`,
    excerpt,
    ...sub_results.map((part) => part.excerpt),
  ];
  return new RegExp(`<mark>[^<]*(?<![\\p{L}\\p{N}])(${starts.join('|')})`, 'iu').test(
    marks.join('').normalize('NFD'),
  );
}
