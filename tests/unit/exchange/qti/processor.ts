/**
 * Executes response and outcome processing as QTI 2.1 defines it, for the expressions and rules that we write.
 * A value is undefined when it is NULL, a list when it is a container.
 */
import { all, attribute } from './read.ts';

export type Value = string | number | boolean | readonly string[] | undefined;
export type Variables = Map<string, Value>;

/** Runs an item for one response. @param given undefined for no response, a list for a container */
export function process(item: Element, given: Value): Variables {
  const variables: Variables = new Map([['RESPONSE', given]]);
  for (const outcome of all(item, 'outcomeDeclaration')) {
    const start = all(outcome, 'value')[0]?.textContent;
    variables.set(
      attribute(outcome, 'identifier'),
      start === undefined ? undefined : Number(start),
    );
  }
  for (const processing of all(item, 'responseProcessing')) {
    follow([...processing.children], variables, item);
  }
  return variables;
}

/** Runs the outcome processing of a test. @param points scores of the graded items that were asked */
export function processTest(test: Element, points: readonly number[]): Variables {
  const variables: Variables = new Map();
  variables.set('*', points.map(String));
  for (const processing of all(test, 'outcomeProcessing')) {
    follow([...processing.children], variables, test);
  }
  return variables;
}

function follow(rules: readonly Element[], variables: Variables, item: Element): void {
  for (const rule of rules) {
    const [first] = rule.children;
    if (rule.localName === 'setOutcomeValue' && first) {
      variables.set(attribute(rule, 'identifier'), evaluate(first, variables, item));
    } else if (rule.localName === 'responseCondition') {
      const branch = [...rule.children].find((each) => isTaken(each, variables, item));
      const skipped = branch?.localName === 'responseElse' ? 0 : 1;
      follow([...(branch?.children ?? [])].slice(skipped), variables, item);
    } else throw new Error(`cannot follow ${rule.localName}`);
  }
}

function isTaken(branch: Element, variables: Variables, item: Element): boolean {
  const [condition] = branch.children;
  if (branch.localName === 'responseElse') return true;
  return condition !== undefined && evaluate(condition, variables, item) === true;
}

function evaluate(expression: Element, variables: Variables, item: Element): Value {
  const name = expression.localName;
  const operands = [...expression.children].map((each) => evaluate(each, variables, item));
  const [a, b] = operands;
  switch (name) {
    case 'baseValue':
      return literal(expression);
    case 'variable':
      return variables.get(attribute(expression, 'identifier'));
    case 'correct':
      return all(item, 'correctResponse')[0]?.textContent.trim();
    case 'mapResponse':
      return mapped(item, list(variables.get('RESPONSE')));
    case 'isNull':
      return list(a).length === 0;
    case 'multiple':
      return operands.flatMap(list);
    case 'or':
      return operands.includes(true);
    case 'sum':
      return operands.flatMap(list).reduce((sum, each) => sum + Number(each), 0);
    case 'testVariables':
      return variables.get('*');
    case 'numberSelected':
      return list(variables.get('*')).length;
    case 'index':
      return list(a)[Number(attribute(expression, 'n')) - 1];
    default:
      return a === undefined || b === undefined ? undefined : compared(expression, a, b);
  }
}

/** Operators of two operands; NULL when one of them is NULL. */
function compared(expression: Element, a: NonNullable<Value>, b: NonNullable<Value>): Value {
  switch (expression.localName) {
    case 'match':
      return a === b;
    case 'member':
      return list(b).includes(String(a));
    case 'divide':
      return Number(b) === 0 ? undefined : Number(a) / Number(b);
    case 'gte':
      return Number(a) >= Number(b);
    case 'equal':
      return isEqual(expression, Number(a), Number(b));
    case 'stringMatch': {
      const [one, other] = [String(a), String(b)];
      return attribute(expression, 'caseSensitive') === 'true'
        ? one === other
        : one.toLowerCase() === other.toLowerCase();
    }
    default:
      throw new Error(`cannot evaluate ${expression.localName}`);
  }
}

function isEqual(expression: Element, a: number, b: number): boolean {
  if (attribute(expression, 'toleranceMode') === 'exact') return a === b;
  const [below = 0, above = below] = attribute(expression, 'tolerance').split(' ').map(Number);
  // “x is the first operand: y in [x − t0, x + t1]”; the reach is the same on both sides here.
  return a >= b - below && a <= b + above;
}

function literal(expression: Element): Value {
  const text = expression.textContent;
  return ['float', 'integer'].includes(attribute(expression, 'baseType')) ? Number(text) : text;
}

function mapped(item: Element, response: readonly string[]): number {
  const [mapping] = all(item, 'mapping');
  if (mapping === undefined) throw new Error('there is no mapping');
  const values = new Map(
    all(mapping, 'mapEntry').map((entry) => [
      attribute(entry, 'mapKey'),
      Number(attribute(entry, 'mappedValue')),
    ]),
  );
  const otherwise = Number(attribute(mapping, 'defaultValue'));
  // Each value of a container counts once.
  const sum = [...new Set(response)].reduce(
    (all, each) => all + (values.get(each) ?? otherwise),
    0,
  );
  const lowest = mapping.hasAttribute('lowerBound')
    ? Number(attribute(mapping, 'lowerBound'))
    : sum;
  return Math.max(sum, lowest);
}

/** A value as a container; NULL is an empty one. */
export function list(value: Value): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [String(value)];
}
