/** The content check: what `scripts/check-content.ts` prints and the build refuses to go on with. */
import { loadCourse } from './load.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './rules/index.ts';

/**
 * Checks every page and data file below a root. All files are read and all rules run before it returns.
 *
 * @param root folder that holds `src/content`, usually the repository
 * @returns problems in the order of the files; empty when all is well
 */
export async function checkContent(root: string): Promise<Problem[]> {
  return problemsOf(await loadCourse(root));
}
