/** Numbers and short answers (textEntryInteraction), reflections (extendedTextInteraction). */
import type { QuestionOf } from '#domain/content/question.ts';
import { decimal } from '../decimal.ts';
import { wordings } from '../wordings.ts';
import {
  paragraphs,
  prompt,
  responseDeclaration,
  type ItemParts,
  type Reason,
} from './item-parts.ts';
import { ownName } from './names.ts';
import {
  expression,
  response,
  score,
  setOutcome,
  show,
  value,
  variable,
  when,
  type Case,
} from './rules.ts';
import { element, type Element } from './xml.ts';

const lengthOfNumber = 12;
const lengthOfWords = 40;

export function numericParts(question: QuestionOf<'numeric'>): ItemParts {
  const { stem, answer, tolerance, unit, mistakes } = question;
  const isNear = (number: number): Element =>
    element(
      'equal',
      tolerance === 0
        ? { toleranceMode: 'exact' }
        : { toleranceMode: 'absolute', tolerance: reach(number, tolerance) },
      variable(response),
      value('float', decimal(number)),
    );
  return {
    responseDeclaration: responseDeclaration('single', 'float', [decimal(answer)]),
    body: [...paragraphs(stem), entry(lengthOfNumber, unit)],
    ...outcomes(
      question,
      isNear(answer),
      mistakes.map(({ value: number }) => isNear(number)),
    ),
  };
}

export function textParts(question: QuestionOf<'text'>): ItemParts {
  const { stem, answers, exact, mistakes } = question;
  const caseSensitive = exact.includes('case');
  const isOneOf = (accepted: readonly string[]): Element =>
    expression(
      'or',
      ...wordings(accepted, question).map((wording) =>
        element('stringMatch', { caseSensitive }, variable(response), value('string', wording)),
      ),
    );
  return {
    responseDeclaration: responseDeclaration('single', 'string', answers.slice(0, 1)),
    body: [...paragraphs(stem), entry(lengthOfWords)],
    ...outcomes(
      question,
      isOneOf(answers),
      mistakes.map((mistake) => isOneOf(mistake.answers)),
    ),
  };
}

export function reflectionParts({ stem, feedback }: QuestionOf<'reflection'>): ItemParts {
  return {
    responseDeclaration: responseDeclaration('single', 'string', []),
    body: [element('extendedTextInteraction', { responseIdentifier: response }, prompt(stem))],
    rules: [show(value('identifier', 'compare'))],
    reasons: [{ identifier: 'compare', title: undefined, text: feedback }],
    graded: false,
  };
}

function entry(expectedLength: number, unit?: string): Element {
  const field = element('textEntryInteraction', { responseIdentifier: response, expectedLength });
  return unit === undefined ? element('p', {}, field) : element('p', {}, field, ` ${unit}`);
}

/** Right, one of the known mistakes, or wrong: the first that holds. */
function outcomes(
  { feedback, mistakes }: QuestionOf<'numeric' | 'text'>,
  isRight: Element,
  areMistakes: readonly Element[],
): Pick<ItemParts, 'rules' | 'reasons' | 'graded'> {
  const mistakeName = (id: string): string => ownName('mistake', id);
  const told = (points: number, name: string): Element[] => [
    setOutcome(score, value('float', points)),
    show(value('identifier', name)),
  ];
  const cases = mistakes.flatMap(({ id }, at): Case[] => {
    const condition = areMistakes[at];
    return condition ? [[condition, ...told(0, mistakeName(id))]] : [];
  });
  const reasons: Reason[] = [
    { identifier: 'right', title: undefined, text: feedback.right },
    ...mistakes.map(({ id, feedback: text }) => ({
      identifier: mistakeName(id),
      title: undefined,
      text,
    })),
    { identifier: 'wrong', title: undefined, text: feedback.wrong },
  ];
  const rules = [when([[isRight, ...told(1, 'right')], ...cases], told(0, 'wrong'))];
  return { rules, reasons, graded: true };
}

/** As in `#domain/quiz/grade/numeric.ts`. */
const rounding = 1e-9;

/** The tolerance, widened by a hair where binary arithmetic would miss its own edge: 0.7 + 0.1 is less than 0.8. */
function reach(number: number, tolerance: number): string {
  const exact = (sum: number): number => Number(sum.toPrecision(12));
  const [low, high] = [number - tolerance, number + tolerance];
  const misses = low > exact(low) || high < exact(high);
  return decimal(misses ? tolerance + rounding * Math.max(1, Math.abs(number)) : tolerance);
}
