/**
 * Prints how hard lessons, guides, tools’ help and workshop kits are to read: `node scripts/reading-grade.ts [ROOT]` (default: here).
 * Exit status: 0 within the limits of the style guide, 1 over one of them, 2 nothing to read.
 */
import { loadCourse } from '#content-tools/load.ts';
import { checkReading } from '#content-tools/reading/check-reading.ts';
import { formatReadings } from '#content-tools/reading/format-readings.ts';
import { formatReport } from '#content-tools/report.ts';

const [root = '.'] = process.argv.slice(2);
const { readings, problems } = checkReading(await loadCourse(root));
console.log(`${formatReadings(readings)}\n`);
console.log(formatReport('Reading grade', problems));
process.exitCode = readings.length === 0 ? 2 : problems.length === 0 ? 0 : 1;
