/**
 * Lists every run of eight words that also stands in a source article: `node scripts/originality.ts [PATH …]`
 * (default: src README.md). Exit status: 0 nothing borrowed, 1 something borrowed, 2 nothing to read or a path
 * that does not exist.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { borrowedRunFinder } from '#content-tools/originality/borrowed-runs.ts';
import list from '#content-tools/originality/hashes.json' with { type: 'json' };
import { readableFiles } from '#content-tools/originality/readable-files.ts';

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['src', 'README.md'];
const missing = paths.filter((path) => !existsSync(path));
for (const path of missing) console.error(`${path}: there is no such file or folder`);

const borrowedRuns = borrowedRunFinder(list);
const files = missing.length > 0 ? [] : (await Promise.all(paths.map(readableFiles))).flat();
let borrowed = 0;
for (const file of files) {
  for (const { line, words } of borrowedRuns(await readFile(file, 'utf8'))) {
    borrowed += 1;
    console.log(`${file}:${line}: ${words}`);
  }
}
console.log(`${files.length} files read, ${borrowed} borrowed runs of ${list.run} words`);
process.exitCode = files.length === 0 ? 2 : borrowed > 0 ? 1 : 0;
