/** One question in GIFT, or nothing where GIFT has no form for it. */
import type { Question } from '#domain/content/question.ts';
import { giftComment, giftText } from './escape.ts';
import { giftAnswers } from './answers.ts';

/** Returns undefined for questions that GIFT cannot ask. */
export function giftQuestion(question: Question): string | undefined {
  const answers = giftAnswers(question);
  if (answers === undefined) return undefined;
  const { id, stem, section, asks } = question;
  const tags = [section, asks].map((tag) => `[tag:${tag}]`).join(' ');
  return [
    `// [id:${giftComment(id)}] ${tags}`,
    `::${giftText(id)}::[plain]${giftText(withUnit(question, stem))} {`,
    ...answers,
    '}',
  ].join('\n');
}

/** GIFT has no place for a unit: it becomes part of the question. */
function withUnit(question: Question, stem: string): string {
  return question.type === 'numeric' && question.unit !== undefined
    ? `${stem} (${question.unit})`
    : stem;
}
