/**
 * Checks all content: `node scripts/check-content.ts [ROOT]`, where ROOT holds `src/content` (default: here).
 * Prints every problem. Exit status: 0 no problems, 1 problems.
 */
import { checkContent } from '#content-tools/check-content.ts';
import { formatReport } from '#content-tools/report.ts';

const [root = '.'] = process.argv.slice(2);
const problems = await checkContent(root);
console.log(formatReport('Content check', problems));
process.exitCode = problems.length === 0 ? 0 : 1;
