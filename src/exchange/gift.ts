/** `quiz:export --format gift`: the questions of a bank as a GIFT file, to import into Moodle. */
import type { Bank } from './bank.ts';
import { limitsFor, type Exported } from './exported.ts';
import { giftComment } from './gift/escape.ts';
import { giftLimits } from './gift/limits.ts';
import { giftQuestion } from './gift/question.ts';

export function exportGift(bank: Bank): Exported {
  const questions = bank.questions.flatMap((question) => giftQuestion(question) ?? []);
  const limits = limitsFor(bank, giftLimits);
  const head = [
    `${bank.id}: ${bank.title}`,
    `${questions.length} of ${bank.questions.length} questions. What GIFT cannot carry:`,
    ...limits.map((limit) => `- ${limit}`),
  ];
  const text = [
    head.map((line) => `// ${giftComment(line)}`).join('\n'),
    `$CATEGORY: ${categoryName(bank)}`,
    ...questions,
  ].join('\n\n');
  return { bytes: new TextEncoder().encode(`${text}\n`), exported: questions.length, limits };
}

/** In a category name a slash starts a category inside; two stand for one. */
function categoryName({ id, title }: Bank): string {
  return giftComment(`${id} ${title}`).replaceAll('/', '//');
}
