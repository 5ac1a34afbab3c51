/**
 * Exports a quiz or a lesson’s check: `node scripts/quiz-export.ts FILE --format gift|qti21 --out OUT`.
 * Prints what the format cannot carry.
 * Exit status: 0 written, 1 the page has problems, 2 no such file or option, or no page of these kinds.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatReport } from '#content-tools/report.ts';
import { readSource } from '#exchange/bank.ts';
import { exportGift } from '#exchange/gift.ts';
import { exportQti } from '#exchange/qti.ts';
import { command, givenFile, Refusal } from './exchange/command.ts';

const usage = 'node scripts/quiz-export.ts FILE --format gift|qti21 --out OUT';
const formats = { gift: exportGift, qti21: exportQti };

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

command(usage, () => {
  const options = { format: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { format = '', out } = values;
  if (!isFormat(format)) throw new Refusal(`--format ${format}: expected gift or qti21`, 2);
  if (out === undefined) throw new Refusal(`--out: name the file to write\nUsage: ${usage}`, 2);
  const { file, text } = givenFile(positionals, usage);
  const source = readSource(file, text);
  if (source.is === 'faulty') throw new Refusal(formatReport('Quiz export', source.problems), 1);
  if (source.is !== 'bank') {
    const kind = source.is === 'scenario' ? 'scenario' : source.kind;
    throw new Refusal(`${file}: is of kind ${kind}; only quizzes and lessons can be exported`, 2);
  }
  const { bytes, limits, exported } = formats[format](source.bank);
  writeFileSync(out, bytes);
  console.log(`${out}: ${exported} of ${source.bank.questions.length} questions.`);
  for (const limit of limits) console.log(`- ${limit}`);
});
