/**
 * Prints a scenario as a decision table, a quiz or a lesson’s check as an answer key:
 * `node scripts/quiz-table.ts FILE [--markdown]`.
 * Exit status: 0 printed, 1 the page has problems, 2 no such file, or no page of these kinds.
 */
import { parseArgs } from 'node:util';
import { formatReport } from '#content-tools/report.ts';
import { readSource } from '#exchange/bank.ts';
import { answerKeyTable, decisionTable } from '#exchange/table.ts';
import { command, givenFile, Refusal } from './exchange/command.ts';

const usage = 'node scripts/quiz-table.ts FILE [--markdown]';
/** Where the output is no terminal, such as a file or a pipe. */
const pageWidth = 120;

command(usage, () => {
  const options = { markdown: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { file, text } = givenFile(positionals, usage);
  const width = process.stdout.isTTY ? process.stdout.columns : pageWidth;
  const style = values.markdown ? 'markdown' : { width };
  const source = readSource(file, text);
  switch (source.is) {
    case 'bank':
      return void process.stdout.write(answerKeyTable(source.bank, style));
    case 'scenario':
      return void process.stdout.write(decisionTable(source.scenario, style));
    case 'faulty':
      throw new Refusal(formatReport('Quiz table', source.problems), 1);
    case 'other':
      throw new Refusal(
        `${file}: is of kind ${source.kind}; only scenarios, quizzes and lessons have a table`,
        2,
      );
  }
});
