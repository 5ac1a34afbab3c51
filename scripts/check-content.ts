/**
 * Checks all content: `node scripts/check-content.ts [ROOT]`, where ROOT holds `src/content` (default: here).
 * Prints every problem. Exit status: 0 no problems, 1 problems, 2 no pages to check.
 */
import { join } from 'node:path';
import { docsFolder } from '#content-tools/load/address.ts';
import { loadCourse } from '#content-tools/load.ts';
import { formatReport } from '#content-tools/report.ts';
import { problemsOf } from '#content-tools/rules/index.ts';

const [root = '.'] = process.argv.slice(2);
const course = await loadCourse(root);
if (course.pages.length === 0) {
  console.log(`Content check: there are no pages in ${join(root, docsFolder)}.`);
  process.exitCode = 2;
} else {
  const problems = problemsOf(course);
  console.log(formatReport('Content check', problems));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
