/** Tells a question that was reworded from one that was replaced. */
import type { Question } from '#domain/content/question.ts';
import { similarity } from '../text/similarity.ts';
import { candidatesOf, type Candidate, type KeptQuestion } from './kept-question.ts';

/**
 * Texts that share less than this of their telling words say different things. Measured on 76 questions: of 2,850
 * pairs of different ones, five share more in their stems, and none of these shares its right answers too. A stem of
 * which one half is rewritten still shares about a half.
 */
const fewestShared = 1 / 3;

/** Share of the right answers that has to remain. */
const fewestKept = 1 / 2;

/**
 * What a question says that it did not say when this revision of it was published: its stem, or its right answer.
 * Undefined when it still asks the same. Options may be reordered, added and reworded; a right answer that became a
 * wrong one, or an order turned round, is another answer.
 */
export function otherMeaning(
  kept: KeptQuestion,
  question: Question,
): 'stem' | 'right answer' | undefined {
  if (similarity(kept.stem, question.stem) < fewestShared) return 'stem';
  const candidates = candidatesOf(question);
  const right = candidates.filter((candidate) => candidate.right).length;
  const toKeep = Math.min(kept.right.length, right);
  if (toKeep === 0) return undefined;
  return keptAnswers(kept, question, candidates) < toKeep * fewestKept ? 'right answer' : undefined;
}

/** How many of the right answers are still right. */
function keptAnswers(
  { type, right }: KeptQuestion,
  question: Question,
  candidates: readonly Candidate[],
): number {
  const alike = type === 'numeric' ? sameFigure : similarity;
  const places = right.flatMap((text) => {
    const place = nearestPlace(text, candidates, alike);
    return candidates[place]?.right === true ? [place] : [];
  });
  return type === 'ordering' && question.type === 'ordering' ? longestRise(places) : places.length;
}

/** A figure is right or not: near is another answer. */
function sameFigure(one: string, other: string): number {
  return one === other ? 1 : 0;
}

/** Where the candidate stands that says most nearly the same; −1 when none does. The first of equals. */
function nearestPlace(
  text: string,
  candidates: readonly Candidate[],
  alike: (one: string, other: string) => number,
): number {
  const shares = candidates.map((candidate) => alike(text, candidate.text));
  const most = Math.max(...shares);
  return most < fewestShared ? -1 : shares.indexOf(most);
}

/** Length of the longest rising subsequence: how many items still stand in their old order. */
function longestRise(places: readonly number[]): number {
  const runs: { readonly end: number; readonly length: number }[] = [];
  for (const place of places) {
    const before = runs.filter(({ end }) => end < place).map(({ length }) => length);
    runs.push({ end: place, length: 1 + Math.max(0, ...before) });
  }
  return Math.max(0, ...runs.map(({ length }) => length));
}
