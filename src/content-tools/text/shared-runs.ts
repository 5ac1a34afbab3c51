/** Finds runs of words that stand in two texts. */

/** The words of a text, normalised, and whose text it is, for example a file. */
export interface WordList {
  readonly owner: string;
  readonly words: readonly string[];
}

/** Where a run begins: which list, and which of its words, both counted from 0. */
export interface Position {
  readonly list: number;
  readonly word: number;
}

export interface SharedRun {
  /** In the list that comes first. */
  readonly first: Position;
  readonly second: Position;
  /** Words in the run; it is as long as it can be. */
  readonly length: number;
}

/** A word where it stands in a text. */
export interface PlacedWord {
  /** Lower case, without accents and apostrophes, so that capitals and the shape of quotes do not count. */
  readonly word: string;
  /** Position in UTF-16 units. */
  readonly index: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const dropped = /['’\u0300-\u036f]/gu;

/** The words of a text. A hyphen separates, so “read-back” and “read back” are the same two words. */
export function normalisedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    word: word.normalize('NFKD').toLowerCase().replaceAll(dropped, ''),
    index,
  }));
}

/**
 * All runs that two lists of different owners share, each found once at its second place and named with the first.
 * One index of all runs makes it linear in the number of words.
 *
 * @param size fewest words of a run
 */
export function sharedRuns(lists: readonly WordList[], size: number): SharedRun[] {
  const index = new Map<string, Position>();
  const runs: SharedRun[] = [];
  for (const [list, { owner, words }] of lists.entries()) {
    let open: { first: Position; second: Position; length: number } | undefined;
    for (let word = 0; word + size <= words.length; word += 1) {
      const run = words.slice(word, word + size).join(' ');
      const known = index.get(run);
      if (known === undefined) index.set(run, { list, word });
      const isShared = known !== undefined && lists[known.list]?.owner !== owner;
      // Its first place may jump: where a text repeats itself, the index knows the first time only.
      const continues = isShared && known.list === open?.first.list;
      if (open !== undefined && continues) open.length += 1;
      else {
        open = isShared ? { first: known, second: { list, word }, length: 1 } : undefined;
        if (open !== undefined) runs.push(open);
      }
    }
  }
  return runs.map(({ first, second, length }) => ({ first, second, length: length + size - 1 }));
}
