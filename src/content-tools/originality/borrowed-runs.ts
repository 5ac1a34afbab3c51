/**
 * Finds runs of words that also stand in one of the source articles the playbook draws on. The articles are kept
 * only as checksums of every run of eight consecutive words, so that nothing of their text is in this repository.
 */
import { crc32 } from 'node:zlib';

/** Checksums of the articles; the file `hashes.json` beside this module. */
export interface RunList {
  /** Words in a run. */
  readonly run: number;
  /** CRC-32 of each run: lower-case words joined by one space, as UTF-8. */
  readonly hashes: readonly number[];
}

export interface BorrowedRun {
  /** Line of the first word, from 1. */
  readonly line: number;
  readonly words: string;
}

/** Makes a finder for one list; make it once and call it for every file. */
export function borrowedRunFinder({ run, hashes }: RunList): (text: string) => BorrowedRun[] {
  const known = new Set(hashes);
  return (text) => {
    const words = placedWords(text);
    return words.slice(0, Math.max(0, words.length - run + 1)).flatMap(({ line }, index) => {
      const candidate = words
        .slice(index, index + run)
        .map(({ word }) => word)
        .join(' ');
      return known.has(runChecksum(candidate)) ? [{ line, words: candidate }] : [];
    });
  };
}

/** The checksum under which a run is listed. */
export function runChecksum(run: string): number {
  return crc32(run);
}

/** Words in lower case, straight apostrophes kept, everything else between them dropped. */
function placedWords(text: string): { word: string; line: number }[] {
  return text.split('\n').flatMap((line, index) =>
    Array.from(
      line
        .toLowerCase()
        .replaceAll('’', "'")
        .matchAll(/[a-z0-9']+/g),
      ([word]) => ({
        word,
        line: index + 1,
      }),
    ),
  );
}
