/** What an item is made of, whatever its type of question. */
import { feedbackOutcome, response, score, type BaseType } from './rules.ts';
import { element, type Element } from './xml.ts';

/** A reason that is shown when the FEEDBACK outcome names it. */
export interface Reason {
  readonly identifier: string;
  /** What the reason is about; undefined where the answer as a whole is meant. */
  readonly title: string | undefined;
  readonly text: string;
}

export interface ItemParts {
  readonly responseDeclaration: Element;
  /** Interaction and what stands around it. */
  readonly body: readonly Element[];
  readonly rules: readonly Element[];
  readonly reasons: readonly Reason[];
  /** false for questions without right and wrong: they have no score at all. */
  readonly graded: boolean;
}

/** Declares the response, with the right one when there is one. */
export function responseDeclaration(
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: BaseType,
  right: readonly string[],
  ...mapping: readonly Element[]
): Element {
  const values = right.map((each) => element('value', {}, each));
  return element(
    'responseDeclaration',
    { identifier: response, cardinality, baseType },
    ...(right.length > 0 ? [element('correctResponse', {}, ...values)] : []),
    ...mapping,
  );
}

/** SCORE, from 0 to 1, for graded items; FEEDBACK for all. */
export function outcomeDeclarations(graded: boolean): Element[] {
  const zero = element('defaultValue', {}, element('value', {}, '0'));
  const range = { normalMaximum: 1, normalMinimum: 0 };
  const scoreFields = { identifier: score, cardinality: 'single', baseType: 'float', ...range };
  const feedback = { identifier: feedbackOutcome, cardinality: 'multiple', baseType: 'identifier' };
  return [
    ...(graded ? [element('outcomeDeclaration', scoreFields, zero)] : []),
    element('outcomeDeclaration', feedback),
  ];
}

/** Question texts stand inside the interaction. */
export function prompt(stem: string): Element {
  return element('prompt', {}, stem);
}

/**
 * One paragraph for each line of a text, without the blanks around it. A vertical tab and a form feed
 * are no blanks here: XML cannot hold them, and shows in their place that something is missing.
 */
export function paragraphs(text: string): Element[] {
  return text
    .split(/[^\S\v\f]*[\r\n][^\S\v\f]*/)
    .filter((line) => line !== '')
    .map((line) => element('p', {}, line));
}
