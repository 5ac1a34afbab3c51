/** Writes the ledger of question ids: what `scripts/keep-ids.ts` does. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLedger, ledgerFile } from './ledger/format-ledger.ts';
import { keepQuestions, ledgerOf, publishedQuestions, type Ledger } from './ledger/ledger.ts';
import { loadCourse } from './load.ts';
import type { Problem } from './problem.ts';
import { reusedIn } from './rules/reused-id.ts';

export interface Keeping {
  /** Why nothing was written: ids used for something else, or a ledger that cannot be read. Empty when all is well. */
  readonly problems: readonly Problem[];
  /** Ids that were named and that no published question has. Then nothing is written either. */
  readonly unknown: readonly string[];
  /** Ids in the ledger, those of former questions included. */
  readonly count: number;
}

/**
 * Brings the ledger up to date with the course, all or nothing.
 *
 * @param root folder that holds `src/content`
 * @param unchanged ids of questions that were reworded throughout and still ask the same
 */
export async function keepIds(root: string, unchanged: readonly string[]): Promise<Keeping> {
  const course = await loadCourse(root);
  const ledger: Ledger | undefined = course.ledger === undefined ? new Map() : ledgerOf(course);
  if (ledger === undefined) {
    const problems = course.faults.filter(({ file }) => file.startsWith(dirname(ledgerFile)));
    return { problems, unknown: [], count: 0 };
  }
  const next = keepQuestions(ledger, course, new Set(unchanged));
  const problems = [...reusedIn(course, next)];
  const published = new Set(publishedQuestions(course).map(({ question }) => question.id));
  const unknown = unchanged.filter((id) => !published.has(id));
  if (problems.length === 0 && unknown.length === 0) {
    await mkdir(join(root, dirname(ledgerFile)), { recursive: true });
    await writeFile(join(root, ledgerFile), formatLedger(next));
  }
  return { problems, unknown, count: next.size };
}
