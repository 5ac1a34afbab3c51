/**
 * Prints task-list quizzes of starlight-quiz or mkdocs-quiz as our `questions:` field:
 * `node scripts/quiz-import.ts FILE [--format task-list] [--id Q9] [--section F3.1#the-four-steps]`.
 * YAML goes to standard output, what is missing or was left out to standard error.
 * Exit status: 0 printed, 1 the page has problems, 2 no such file or option.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { section as sectionSchema } from '#domain/content/common.ts';
import { idFromWords } from '#exchange/task-list/ids.ts';
import { formatFault } from '#exchange/task-list/fault.ts';
import { importTaskLists } from '#exchange/task-list.ts';
import { command, givenFile, Refusal } from './exchange/command.ts';

const usage =
  'node scripts/quiz-import.ts FILE [--format task-list] [--id Q9] [--section LESSON#heading]';

command(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'task-list' },
      id: { type: 'string' },
      section: { type: 'string' },
    },
  });
  const { format, section } = values;
  if (format !== 'task-list') {
    throw new Refusal(`--format ${format}: the one format to import is task-list`, 2);
  }
  if (section !== undefined && !sectionSchema.safeParse(section).success) {
    throw new Refusal(
      `--section ${section}: expected LESSON#heading, for example F1.1#the-idea`,
      2,
    );
  }
  const { file, text } = givenFile(positionals, usage);
  const prefix = values.id ?? idFromWords(basename(file).replace(/\.\w+$/, ''), 'quiz');
  const { yaml, faults, losses, missing } = importTaskLists(file, text, { section, prefix });
  if (faults.length > 0) throw new Refusal(faults.map(formatFault).join('\n'), 1);
  process.stdout.write(yaml);
  for (const line of [...losses.map(formatFault), ...missing]) console.error(line);
});
