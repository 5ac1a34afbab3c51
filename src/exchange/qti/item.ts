/** One question as a QTI 2.1 assessment item. Every question of ours has a form there. */
import type { Question } from '#domain/content/question.ts';
import { matchingParts, orderingParts } from './arranged.ts';
import { choiceParts } from './choice.ts';
import { outcomeDeclarations, paragraphs, type ItemParts, type Reason } from './item-parts.ts';
import { identifier, qtiNamespace, qtiSchema, schemaInstance } from './names.ts';
import { feedbackOutcome } from './rules.ts';
import { numericParts, reflectionParts, textParts } from './written.ts';
import { element, type Element } from './xml.ts';

export function assessmentItem(question: Question): Element {
  const parts = itemParts(question);
  return element(
    'assessmentItem',
    {
      xmlns: qtiNamespace,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${qtiNamespace} ${qtiSchema}`,
      identifier: identifier(question.id),
      title: question.id,
      adaptive: false,
      timeDependent: false,
    },
    parts.responseDeclaration,
    ...outcomeDeclarations(parts.graded),
    element('itemBody', {}, ...parts.body),
    element('responseProcessing', {}, ...parts.rules),
    ...parts.reasons.map(modalFeedback),
  );
}

/** Whether an item has a score. */
export function isScored({ type }: Question): boolean {
  return type !== 'likert' && type !== 'reflection';
}

function itemParts(question: Question): ItemParts {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
    case 'likert':
      return choiceParts(question);
    case 'ordering':
      return orderingParts(question);
    case 'matching':
      return matchingParts(question);
    case 'numeric':
      return numericParts(question);
    case 'text':
      return textParts(question);
    case 'reflection':
      return reflectionParts(question);
  }
}

function modalFeedback({ identifier: name, title, text }: Reason): Element {
  return element(
    'modalFeedback',
    { outcomeIdentifier: feedbackOutcome, showHide: 'show', identifier: name, title },
    ...paragraphs(text),
  );
}
