/** The stages of a journey as a room words them, one on each line, and what has to be mended before phones can rate them. */
import { longestStage, mostStages } from './room.ts';

/** Fewer say too little about a journey. Source: kit K4. */
export const fewestStages = 4;

const notWords = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * What makes a stage this one and no other. Small and capital letters, blanks, punctuation and the way a device writes an
 * accent make no difference. A name of nothing but signs is told by its signs.
 *
 * @returns '' for a name that is empty or missing
 */
export function stageKey(name = ''): string {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.replaceAll(notWords, '') || plain.replaceAll(/\s+/g, '');
}

/** One name from each line that is not empty, blanks evened out. */
export const stagesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** What is to be mended, in one sentence; undefined where the names can be used. No name at all is fine: then people type their own. */
export function stagesProblem(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const long = names.find((name) => name.length > longestStage);
  if (long !== undefined)
    return `“${long.slice(0, 30)}…” has ${long.length} characters. ${longestStage} fit on a phone.`;
  const keys = names.map(stageKey);
  const twice = names.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (twice !== undefined) return `“${twice}” is there twice. Change one of them.`;
  if (names.length > mostStages)
    return `There are ${names.length} stages, and phones take ${mostStages}. Put two together.`;
  if (names.length < fewestStages)
    return `Write ${fewestStages} to ${mostStages} stages, one on each line. There ${names.length === 1 ? 'is one' : `are ${names.length}`} so far.`;
  return undefined;
}
