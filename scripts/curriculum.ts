/**
 * Counts the curriculum against its targets: `node scripts/curriculum.ts [ROOT]` (default: here).
 * Exit status: 0 every target is met, 1 one is missed, 2 no pages to count.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCurriculum, missedRows } from '#content-tools/curriculum/format.ts';
import { curriculum } from '#content-tools/curriculum/rows.ts';
import { docsFolder } from '#content-tools/load/address.ts';
import { loadCourse } from '#content-tools/load.ts';
import { borrowedRunFinder } from '#content-tools/originality/borrowed-runs.ts';
import list from '#content-tools/originality/hashes.json' with { type: 'json' };
import { readableFiles } from '#content-tools/originality/readable-files.ts';

const [root = '.'] = process.argv.slice(2);
const course = await loadCourse(root);
if (course.pages.length === 0) {
  console.log(`Curriculum: there are no pages in ${join(root, docsFolder)}.`);
  process.exitCode = 2;
} else {
  const borrowedRuns = borrowedRunFinder(list);
  const files = await readableFiles(join(root, 'src/content'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const borrowed = texts.reduce((sum, text) => sum + borrowedRuns(text).length, 0);
  const sections = curriculum(course, borrowed);
  console.log(formatCurriculum(sections));
  process.exitCode = missedRows(sections).length === 0 ? 0 : 1;
}
