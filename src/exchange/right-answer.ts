/** The right answer to a question in words. */
import type { Question, QuestionOf } from '#domain/content/question.ts';

/** One line for each part of the right answer; undefined for questions without right and wrong. */
export function rightAnswer(question: Question): string[] | undefined {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'true-false':
      return [question.answer ? 'True' : 'False'];
    case 'ordering':
      return question.items.map(({ text }, place) => `${place + 1}. ${text}`);
    case 'matching':
      return question.rows.map(({ text, answer }) => `${text} → ${answerText(question, answer)}`);
    case 'numeric':
      return [numberText(question)];
    case 'text':
      return [...question.answers];
    case 'reflection':
    case 'likert':
      return undefined;
  }
}

/** Text of an answer that rows of a matching question are matched to; its id when there is none. */
export function answerText({ answers }: QuestionOf<'matching'>, id: string): string {
  return answers.find((answer) => answer.id === id)?.text ?? id;
}

function numberText({ answer, tolerance, unit }: QuestionOf<'numeric'>): string {
  const reach = tolerance === 0 ? '' : ` ± ${tolerance}`;
  return `${answer}${reach}${unit === undefined ? '' : ` ${unit}`}`;
}
