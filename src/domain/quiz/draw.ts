/** Draws the questions of a round from a bank. The seed is an argument: the same seed gives the same draw everywhere. */
import { shuffle } from './shuffle.ts';

/**
 * Draws `count` questions: those asked least often first, so that a retake shows unseen questions before any comes
 * back; by lot among those asked equally often. They are asked in the order of the bank, which their author chose.
 *
 * @param bank Ids of all questions, in the order written.
 * @param count How many to ask; all when the bank is no larger.
 * @param asked How often each was asked before; absent means never.
 * @param seed Any 32-bit integer.
 */
export function drawQuestions(
  bank: readonly string[],
  count: number,
  asked: ReadonlyMap<string, number>,
  seed: number,
): string[] {
  const times = (id: string): number => asked.get(id) ?? 0;
  // Drawn from the ids in their own order, so that reordering the bank changes no draw.
  const byLot = shuffle(bank.toSorted(), seed).toSorted((one, other) => times(one) - times(other));
  const drawn = new Set(byLot.slice(0, Math.max(0, count)));
  return bank.filter((id) => drawn.has(id));
}

/** How often each question was asked, from the attempts kept. */
export function timesAsked(
  attempts: readonly { answers: readonly { question: string }[] }[],
): Map<string, number> {
  const times = new Map<string, number>();
  for (const { question } of attempts.flatMap(({ answers }) => answers)) {
    times.set(question, (times.get(question) ?? 0) + 1);
  }
  return times;
}

/**
 * The questions of a stored draw that the quiz still has. A draw of which nothing is left, or that was never made, is
 * the whole first draw.
 */
export function standingDraw(
  stored: readonly string[],
  first: readonly string[],
  bank: readonly string[],
): string[] {
  const left = bank.filter((id) => stored.includes(id));
  return left.length > 0 ? left : [...first];
}
