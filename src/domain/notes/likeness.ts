/** How much two short texts are alike. */

/** Unrelated English prose of one length differs in about seven of ten characters (Levenshtein distance). */
const unrelated = 0.7;

/** 1 for the same text, 0 for texts no more alike than unrelated prose is. Takes time by the product of the lengths. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  return Math.max(0, 1 - distance(a, b) / (unrelated * longer));
}

/** Levenshtein distance: how many characters have to be added, taken away or changed. At most 65,535 characters. */
export function distance(a: string, b: string): number {
  const row = Uint16Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const unit = a.charCodeAt(i - 1);
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      left = Math.min(diagonal + Number(unit !== b.charCodeAt(j - 1)), above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
