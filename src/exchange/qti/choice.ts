/** Single and multiple choice, true or false, Likert: choiceInteraction. */
import type { Question, QuestionOf } from '#domain/content/question.ts';
import { prompt, responseDeclaration, type ItemParts } from './item-parts.ts';
import { identifier } from './names.ts';
import { expression, response, score, setOutcome, show, value, variable, when } from './rules.ts';
import { element, type Element } from './xml.ts';

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly correct: boolean;
}

interface ChoiceForm {
  readonly cardinality: 'single' | 'multiple';
  /** Whether the order of the choices means something. */
  readonly fixed: boolean;
}

type ChoiceQuestion = QuestionOf<'single' | 'multiple' | 'true-false' | 'likert'>;

export function choiceParts(question: ChoiceQuestion): ItemParts {
  const choices = choicesOf(question);
  const right = choices.filter(({ correct }) => correct).map(({ id }) => identifier(id));
  const cardinality = question.type === 'multiple' ? 'multiple' : 'single';
  const fixed = question.type === 'true-false' || question.type === 'likert';
  const mapping = question.type === 'multiple' ? [mappingOf(choices)] : [];
  return {
    responseDeclaration: responseDeclaration(cardinality, 'identifier', right, ...mapping),
    body: [interaction(question, choices, { cardinality, fixed })],
    rules: [
      ...scoring(question, right.length),
      // What was chosen, and what would have been right.
      show(variable(response), ...right.map((id) => value('identifier', id))),
    ],
    reasons: choices.map(({ id, text, feedback }) => ({
      identifier: identifier(id),
      title: text,
      text: feedback,
    })),
    graded: right.length > 0,
  };
}

function choicesOf(question: ChoiceQuestion): Choice[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options;
    case 'likert':
      return question.options.map((option) => ({ ...option, correct: false }));
    case 'true-false': {
      const { answer, feedback } = question;
      return [
        { id: 'true', text: 'True', feedback: feedback.whenTrue, correct: answer },
        { id: 'false', text: 'False', feedback: feedback.whenFalse, correct: !answer },
      ];
    }
  }
}

function interaction(
  { stem }: Question,
  choices: readonly Choice[],
  { cardinality, fixed }: ChoiceForm,
): Element {
  const maxChoices = cardinality === 'single' ? 1 : 0;
  return element(
    'choiceInteraction',
    { responseIdentifier: response, shuffle: !fixed, maxChoices },
    prompt(stem),
    ...choices.map(({ id, text }) => element('simpleChoice', { identifier: identifier(id) }, text)),
  );
}

/** +1 for each right choice, −1 for each wrong one, never under 0. */
function mappingOf(choices: readonly Choice[]): Element {
  const entries = choices.map(({ id, correct }) =>
    element('mapEntry', { mapKey: identifier(id), mappedValue: correct ? 1 : -1 }),
  );
  return element('mapping', { lowerBound: 0, defaultValue: 0 }, ...entries);
}

function scoring({ type }: ChoiceQuestion, rights: number): Element[] {
  if (rights === 0) return [];
  if (type !== 'multiple') {
    const isRight = expression(
      'match',
      variable(response),
      element('correct', { identifier: response }),
    );
    return [
      when(
        [[isRight, setOutcome(score, value('float', 1))]],
        [setOutcome(score, value('float', 0))],
      ),
    ];
  }
  const mapped = element('mapResponse', { identifier: response });
  const share = expression('divide', mapped, value('float', rights));
  const nothing = expression('isNull', variable(response));
  return [when([[nothing, setOutcome(score, value('float', 0))]], [setOutcome(score, share)])];
}
