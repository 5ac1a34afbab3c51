/** “Did you mean …?” for ids that were mistyped. */

/** Letters to change, add or leave out to get from one word to the other (Levenshtein 1966). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, there] of Array.from(other).entries())
      next.push(
        Math.min(
          (row[j] ?? 0) + (letter === there ? 0 : 1),
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** More names than these are no help. */
const shown = 3;

/** The names most like what was typed, at most three. None where more than a third of its letters, and more than one, differ. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const ranked = names.map((name) => ({
    name,
    away: distance(typed.toLowerCase(), name.toLowerCase()),
  }));
  const least = Math.min(...ranked.map(({ away }) => away));
  const most = Math.max(1, Math.floor(typed.length / 3));
  if (least > most) return [];
  return ranked
    .filter(({ away }) => away === least)
    .map(({ name }) => name)
    .slice(0, shown);
}
