/** A page as its codes know it: what is asked, in a fixed order, and in which edition. */
import type { Assessment } from '#domain/content/assessment.ts';
import type { Question } from '#domain/content/question.ts';
import { seedOf } from '#domain/quiz/hash.ts';
import { answerKey, isGraded } from '#domain/quiz/key.ts';
import { stageKey } from '#domain/workshop/stage-names.ts';
import { functions, type HandedKind, most } from './handed.ts';

/** A statement or question. */
export interface ItemKey {
  readonly id: string;
  /** Ids of the options of which one is chosen, sorted; none where answers have another form. */
  readonly options: readonly string[];
}

export interface PageKey {
  readonly id: string;
  readonly kind: HandedKind;
  /** A number from 0 to 2^24 − 1 that changes when something is added, taken out, or asks something else. Never with wording or order. */
  readonly edition: number;
  /** Sorted by id, so that reordering a page changes nothing. None for a journey, whose stages people name themselves. */
  readonly items: readonly ItemKey[];
}

const editionOf = (...parts: readonly unknown[]): number => seedOf(JSON.stringify(parts)) % 2 ** 24;

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** @throws {RangeError} when there are more statements than a code holds. */
export function assessmentKey({
  id,
  dimensions,
}: Pick<Assessment, 'id'> & {
  dimensions: readonly { id: string; statements: readonly { id: string }[] }[];
}): PageKey {
  const items = dimensions
    .flatMap(({ statements }) => statements.map((each) => ({ id: each.id, options: [] })))
    .sort(byId);
  if (items.length > most.statements)
    throw new RangeError(`${id} has more than ${most.statements} statements.`);
  const edition = editionOf('assessment', id, ...items.map((item) => item.id));
  return { id, kind: 'assessment', edition, items };
}

/** @throws {RangeError} when there are more questions than a code holds. */
export function quizKey(id: string, questions: readonly Question[]): PageKey {
  const keys = questions.map(answerKey).filter(isGraded).sort(byId);
  if (keys.length > most.questions)
    throw new RangeError(`${id} has more than ${most.questions} questions.`);
  const items = keys.map((key) => {
    const one = key.type === 'single' || key.type === 'true-false';
    const options = one && key.choices.length <= most.options ? key.choices.toSorted() : [];
    return { id: key.id, options, revision: key.revision };
  });
  const edition = editionOf(
    'quiz',
    id,
    ...items.map((item) => [item.id, item.revision, ...item.options]),
  );
  return {
    id,
    kind: 'quiz',
    edition,
    items: items.map((item) => ({ id: item.id, options: item.options })),
  };
}

/** @param id of the journey rater. */
export const journeyKey = (id: string): PageKey => ({
  id,
  kind: 'journey',
  edition: editionOf('journey', id, most.stages, functions.length),
  items: [],
});

/**
 * How a list of stages is worded, as a number from 0 to 65,535. Small and capital letters, spaces and marks make no
 * difference; the words cannot be read back.
 */
export const wordingOf = (names: readonly string[]): number =>
  seedOf(names.map(stageKey).join('|')) % 2 ** 16;
