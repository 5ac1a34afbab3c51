/** The part of a GIFT question between its braces, line by line. */
import type { Question, QuestionOf } from '#domain/content/question.ts';
import { decimal } from '../decimal.ts';
import { answerText } from '../right-answer.ts';
import { wordings } from '../wordings.ts';
import { giftAnswer, giftText, giftWording } from './escape.ts';

/** Returns undefined for a scale without right and wrong: GIFT would have to mark it. */
export function giftAnswers(question: Question): string[] | undefined {
  switch (question.type) {
    case 'single':
      return question.options.map(
        ({ text, correct, feedback }) =>
          `${correct ? '=' : '~'}${giftAnswer(text)}${reason(feedback)}`,
      );
    case 'multiple':
      return weighted(question);
    case 'true-false':
      return trueFalse(question);
    case 'ordering':
      return [
        ...question.items.map(({ text }, place) => `=${place + 1} -> ${giftText(text)}`),
        general(question.items),
      ];
    case 'matching':
      return matching(question);
    case 'numeric':
      return numeric(question);
    case 'text':
      return shortAnswer(question);
    case 'reflection':
      return [`####${giftAnswer(question.feedback)}`];
    case 'likert':
      return undefined;
  }
}

/** Feedback of one answer. */
function reason(feedback: string): string {
  return `#${giftAnswer(feedback)}`;
}

/** Feedback after the question, where answers cannot have their own: each reason after what it is about. */
function general(rows: readonly { text: string; feedback: string }[]): string {
  return `####${giftAnswer(rows.map(({ text, feedback }) => `${text}: ${feedback}`).join('\n'))}`;
}

/** (Right − wrong) ÷ right ones: Moodle adds the weights up and never goes under 0, which is our rule. */
function weighted({ options }: QuestionOf<'multiple'>): string[] {
  const share = 100 / options.filter(({ correct }) => correct).length;
  // Moodle knows fractions by their five decimals: 33.33333, 16.66667.
  const weight = share.toFixed(5).replace(/\.?0+$/, '');
  return options.map(
    ({ text, correct, feedback }) =>
      `~%${correct ? '' : '-'}${weight}%${giftAnswer(text)}${reason(feedback)}`,
  );
}

/** The first feedback is for the wrong answer, whichever that is. */
function trueFalse({ answer, feedback }: QuestionOf<'true-false'>): string[] {
  const { whenTrue, whenFalse } = feedback;
  const [wrong, right] = answer ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
  return [`${answer ? 'TRUE' : 'FALSE'}${reason(wrong)}${reason(right)}`];
}

function matching(question: QuestionOf<'matching'>): string[] {
  const { answers, rows } = question;
  const spare = answers.filter(({ id }) => !rows.some(({ answer }) => answer === id));
  return [
    ...rows.map(
      ({ text, answer }) => `=${giftAnswer(text)} -> ${giftText(answerText(question, answer))}`,
    ),
    ...spare.map(({ text }) => `= -> ${giftText(text)}`),
    general(rows),
  ];
}

/** Right first: where the reach of a mistake touches it, the first that fits counts. */
function numeric({ answer, tolerance, feedback, mistakes }: QuestionOf<'numeric'>): string[] {
  const near = (value: number): string => `${decimal(value)}:${decimal(tolerance)}`;
  return [
    '#',
    `=${near(answer)}${reason(feedback.right)}`,
    ...mistakes.map((mistake) => `=%0%${near(mistake.value)}${reason(mistake.feedback)}`),
    `~${reason(feedback.wrong)}`,
  ];
}

function shortAnswer(question: QuestionOf<'text'>): string[] {
  const { answers, feedback, mistakes } = question;
  const lines = (accepted: readonly string[], weight: number, why: string): string[] =>
    wordings(accepted, question).map(
      (wording) => `=%${weight}%${giftWording(wording)}${reason(why)}`,
    );
  return [
    ...lines(answers, 100, feedback.right),
    ...mistakes.flatMap((mistake) => lines(mistake.answers, 0, mistake.feedback)),
    `=%0%*${reason(feedback.wrong)}`,
  ];
}
