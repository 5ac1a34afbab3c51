/** The answer key of a quiz or of a lesson’s check. */
import type { Question } from '#domain/content/question.ts';
import type { Bank } from '../bank.ts';
import { rightAnswer } from '../right-answer.ts';
import type { Block } from './blocks.ts';

export function answerKeyBlocks(bank: Bank): Block[] {
  return [
    { heading: `${bank.id}: ${bank.title}`, level: 1 },
    { lines: facts(bank) },
    {
      columns: ['Id', 'Question', 'Right answer', 'Section', 'Asks', 'Type'],
      rows: bank.questions.map((question) => [
        question.id,
        question.stem,
        (rightAnswer(question) ?? ['(not graded)']).join('\n'),
        question.section,
        question.asks,
        question.type,
      ]),
    },
  ];
}

function facts({ kind, questions, draw, pass, mode }: Bank): string[] {
  const all = `${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`;
  const asked = draw === undefined ? 'all asked' : `${draw} drawn for each round`;
  const rules =
    pass === undefined
      ? 'No pass mark'
      : `Pass mark ${Math.round(pass * 100)}%, starts in ${mode} mode`;
  return [
    `${kind === 'quiz' ? 'Quiz' : 'Check of a lesson'}: ${all}, ${asked}. ${rules}.`,
    `By type: ${counts(questions, ({ type }) => type)}.`,
    `By what they train: ${counts(questions, ({ asks }) => asks)}.`,
  ];
}

/** `single 4, multiple 2`, most frequent first. */
function counts(questions: readonly Question[], of: (question: Question) => string): string {
  const number = new Map<string, number>();
  for (const question of questions) {
    const key = of(question);
    number.set(key, (number.get(key) ?? 0) + 1);
  }
  return [...number]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
}
