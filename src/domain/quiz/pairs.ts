/** Row and answer of each match; the choice of a matching question names them in turn. */
export function pairsOf(choice: readonly string[]): [row: string, answer: string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < choice.length; at += 2)
    pairs.push([choice[at] ?? '', choice[at + 1] ?? '']);
  return pairs;
}
