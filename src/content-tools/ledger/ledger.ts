/** The ledger of question ids: what every published id stands for, so that none is reused for something else. */
import type { Course } from '../course.ts';
import { questionsOf, type PlacedQuestion } from '../rules/questions.ts';
import { keptFrom, type KeptQuestion } from './kept-question.ts';

/** Kept questions by id. Ids that left the course stay: they are retired, never free. */
export type Ledger = ReadonlyMap<string, KeptQuestion>;

/** The ledger as it was read; undefined when there is none, or when it has faults and says too little. */
export function ledgerOf({ ledger }: Course): Ledger | undefined {
  if (ledger === undefined) return undefined;
  const kept = ledger.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (kept.length < ledger.length) return undefined;
  return new Map(kept.map((entry) => [entry.id, entry]));
}

/** The questions on pages that are built, the first of each id. */
export function publishedQuestions(course: Course): PlacedQuestion[] {
  const byId = new Map<string, PlacedQuestion>();
  for (const placed of questionsOf(course)) {
    const { id } = placed.question;
    if (!placed.page.draft && !byId.has(id)) byId.set(id, placed);
  }
  return [...byId.values()];
}

/**
 * The ledger after publishing the course. An entry keeps the wording in which its revision was first published, so
 * that many small edits cannot carry a question away unnoticed; it changes when the author raises the revision.
 *
 * @param unchanged ids that still ask the same in other words: they are kept as they read now
 */
export function keepQuestions(
  ledger: Ledger,
  course: Course,
  unchanged: ReadonlySet<string>,
): Ledger {
  const kept = new Map(ledger);
  for (const { question } of publishedQuestions(course)) {
    const earlier = ledger.get(question.id);
    const raised = question.revision - (earlier?.revision ?? 0);
    if (raised > 0 || (raised === 0 && unchanged.has(question.id))) {
      kept.set(question.id, keptFrom(question));
    }
  }
  return kept;
}
