/** What tests read of an answer. */
import type { Outcome, Part } from '#domain/tools/outcome.ts';
import type { Run } from '#domain/tools/run.ts';

/** The outcome, or a failure that shows what came instead. */
export function outcomeIn({ result }: Run): Outcome {
  if (result?.is !== 'outcome') throw new Error(`No outcome: ${JSON.stringify(result)}`);
  return result.outcome;
}

/** The finding as one reads it. */
export const wordsOf = ({ finding }: Outcome): string =>
  finding
    .map((words) => words.map((word) => (typeof word === 'string' ? word : word.point)).join(''))
    .join(' ');

/** Value and note of a figure: “35% (14 of 40) | two or more owner changes”. */
export const figureIn = ({ figures }: Outcome, id: string): string | undefined => {
  const found = figures.find((one) => one.id === id);
  return found && [found.value, found.note].join(' | ');
};

/** The part of this id and kind. */
export function partIn<Kind extends Part['is']>(
  { parts }: Outcome,
  kind: Kind,
  id: string,
): Extract<Part, { is: Kind }> {
  const found = parts.find(
    (one): one is Extract<Part, { is: Kind }> => one.id === id && one.is === kind,
  );
  if (!found) throw new Error(`No ${kind} ${id}`);
  return found;
}

/** The state of each check, in order. */
export const statesOf = ({ checks }: Outcome): string[] => checks.map(({ state }) => state);

/** Whether a note holds these words. */
export const isNoted = ({ notes }: Outcome, words: string): boolean =>
  notes.some((note) => note.includes(words));

/** Where something could not be read, in order. */
export const refusedAt = (run: Run): string[] =>
  'problems' in run ? run.problems.map(({ at }) => at) : [];
