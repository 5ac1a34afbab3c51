/** Response processing: expressions and rules as QTI writes them. */
import { element, type Element } from './xml.ts';

export type BaseType = 'identifier' | 'directedPair' | 'float' | 'integer' | 'string' | 'boolean';

export const response = 'RESPONSE';
export const score = 'SCORE';
/** Outcome whose values name the feedback to show. */
export const feedbackOutcome = 'FEEDBACK';

export function value(baseType: BaseType, written: string | number): Element {
  return element('baseValue', { baseType }, String(written));
}

export function variable(identifier: string): Element {
  return element('variable', { identifier });
}

export function expression(name: string, ...operands: readonly Element[]): Element {
  return element(name, {}, ...operands);
}

export function setOutcome(identifier: string, to: Element): Element {
  return element('setOutcomeValue', { identifier }, to);
}

/** Shows feedback besides what is shown already. A variable without a value adds nothing. */
export function show(...feedback: readonly Element[]): Element {
  return setOutcome(
    feedbackOutcome,
    expression('multiple', variable(feedbackOutcome), ...feedback),
  );
}

/** One case: a condition, and the rules to follow when it holds. */
export type Case = readonly [condition: Element, ...rules: Element[]];

/** The first case that holds; else the last rules, if there are any. */
export function when(
  [first, ...others]: readonly [Case, ...Case[]],
  otherwise: readonly Element[] = [],
): Element {
  return element(
    'responseCondition',
    {},
    element('responseIf', {}, ...first),
    ...others.map((each) => element('responseElseIf', {}, ...each)),
    ...(otherwise.length > 0 ? [element('responseElse', {}, ...otherwise)] : []),
  );
}
