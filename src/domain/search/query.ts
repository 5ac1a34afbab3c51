/** What a person typed, as the index wants it. */

/**
 * Tidies a query: one Unicode form (some keyboards send é as two characters) and single spaces.
 * Returns null when nothing is left to look for, such as “” or “??”.
 */
export function normaliseQuery(typed: string): string | null {
  const query = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(query) ? query : null;
}
