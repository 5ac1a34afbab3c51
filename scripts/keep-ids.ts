/**
 * Writes the ledger of question ids: `node scripts/keep-ids.ts [ID…]`, run in the folder that holds `src/content`.
 * Name the ids of questions that were reworded throughout and still ask the same; all others are found by themselves.
 * Exit status: 0 written, 1 nothing written (an id stands for something else, or the ledger cannot be read).
 */
import { keepIds } from '#content-tools/keep-ids.ts';
import { ledgerFile } from '#content-tools/ledger/format-ledger.ts';
import { formatReport } from '#content-tools/report.ts';

const { problems, unknown, count } = await keepIds('.', process.argv.slice(2));
for (const id of unknown) console.log(`There is no published question with the id “${id}”.`);
if (problems.length > 0) console.log(formatReport('Question ids', problems));
if (problems.length + unknown.length > 0) process.exitCode = 1;
else console.log(`${ledgerFile} knows ${count} ids.`);
