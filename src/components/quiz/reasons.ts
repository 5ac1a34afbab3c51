/** The explanations of a question, each once: for the details that are read without JavaScript, and for copying under an answer. Build time only. */
import type { Question, QuestionOf } from '#domain/content/question.ts';

export interface Reason {
  /** What it is about: id of an option, row, answer or mistake; `right` and `wrong` for written answers. */
  id: string;
  /** Stands in bold before it in the details. */
  about: string;
  feedback: string;
  /** The number or the wordings of a mistake, for the element to recognise. */
  value?: number | readonly string[];
}

/** In the order to read. */
export function reasonsOf(question: Question): Reason[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map(({ id, text, correct, feedback }) => ({
        id,
        about: `${correct ? 'Right' : 'Not right'}: ${text}`,
        feedback,
      }));
    case 'true-false':
      return trueFalse(question);
    case 'likert':
      return question.options.map(({ id, text, feedback }) => ({ id, about: text, feedback }));
    case 'ordering':
      return question.items.map(({ id, text, feedback }) => ({ id, about: text, feedback }));
    case 'matching':
      return matching(question);
    case 'numeric':
      return numeric(question);
    case 'text':
      return text(question);
    case 'reflection':
      return [{ id: 'right', about: 'To compare with', feedback: question.feedback }];
  }
}

function trueFalse({ answer, feedback }: QuestionOf<'true-false'>): Reason[] {
  const word = (right: boolean): string => (right ? 'Right' : 'Not right');
  return [
    { id: 'true', about: `${word(answer)}: True`, feedback: feedback.whenTrue },
    { id: 'false', about: `${word(!answer)}: False`, feedback: feedback.whenFalse },
  ];
}

function matching({ rows, answers }: QuestionOf<'matching'>): Reason[] {
  const textOf = new Map(answers.map(({ id, text }) => [id, text]));
  return [
    ...rows.map(({ id, text, answer, feedback }) => ({
      id,
      about: `${text} → ${textOf.get(answer) ?? ''}`,
      feedback,
    })),
    ...answers.map(({ id, text, feedback }) => ({ id, about: text, feedback })),
  ];
}

/** A number with its unit: a sign of currency stands before it, % directly after it, words after a space. */
export function withUnit(value: number, unit = ''): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 6 }).replace('-', '−');
  if (/^\p{Sc}$/u.test(unit)) return value < 0 ? number.replace('−', `−${unit}`) : unit + number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`.trim();
}

function numeric({ answer, unit, feedback, mistakes }: QuestionOf<'numeric'>): Reason[] {
  return [
    { id: 'right', about: `The answer: ${withUnit(answer, unit)}`, feedback: feedback.right },
    ...mistakes.map(({ id, value, feedback: why }) => ({
      id,
      about: `If you wrote ${withUnit(value, unit)}`,
      feedback: why,
      value,
    })),
    { id: 'wrong', about: 'Any other number', feedback: feedback.wrong },
  ];
}

const quoted = (wordings: readonly string[]): string =>
  wordings.map((wording) => `“${wording}”`).join(' or ');

function text({ answers, feedback, mistakes }: QuestionOf<'text'>): Reason[] {
  return [
    { id: 'right', about: `The answer: ${quoted(answers.slice(0, 1))}`, feedback: feedback.right },
    ...mistakes.map(({ id, answers: wordings, feedback: why }) => ({
      id,
      about: `If you wrote ${quoted(wordings)}`,
      feedback: why,
      value: wordings,
    })),
    { id: 'wrong', about: 'Any other answer', feedback: feedback.wrong },
  ];
}
