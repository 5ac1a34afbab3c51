/** Ordering (orderInteraction) and matching (matchInteraction). */
import type { QuestionOf } from '#domain/content/question.ts';
import { prompt, responseDeclaration, type ItemParts } from './item-parts.ts';
import { identifier, ownName } from './names.ts';
import { expression, response, score, setOutcome, show, value, variable, when } from './rules.ts';
import { element, type Element } from './xml.ts';

/** Items at their right place ÷ items. */
export function orderingParts({ stem, items }: QuestionOf<'ordering'>): ItemParts {
  const ids = items.map(({ id }) => identifier(id));
  const addPoint = setOutcome(score, expression('sum', variable(score), value('float', 1)));
  const standsAt = (id: string, place: number): Element =>
    expression(
      'match',
      element('index', { n: place + 1 }, variable(response)),
      value('identifier', id),
    );
  return {
    responseDeclaration: responseDeclaration('ordered', 'identifier', ids),
    body: [
      element(
        'orderInteraction',
        { responseIdentifier: response, shuffle: true },
        prompt(stem),
        ...items.map(({ id, text }) =>
          element('simpleChoice', { identifier: identifier(id) }, text),
        ),
      ),
    ],
    rules: [
      setOutcome(score, value('float', 0)),
      ...ids.map((id, place) => when([[standsAt(id, place), addPoint]])),
      setOutcome(score, expression('divide', variable(score), value('float', items.length))),
      show(...ids.map((id) => value('identifier', id))),
    ],
    reasons: items.map(({ id, text, feedback }, place) => ({
      identifier: identifier(id),
      title: `${place + 1}. ${text}`,
      text: feedback,
    })),
    graded: true,
  };
}

// Rows and answers share one set of identifiers here, though not in our questions.
const rowName = (id: string): string => ownName('row', id);
const answerName = (id: string): string => ownName('answer', id);
const pairName = (row: string, answer: string): string => `${rowName(row)} ${answerName(answer)}`;

/** Rows matched rightly ÷ rows. */
export function matchingParts(question: QuestionOf<'matching'>): ItemParts {
  const { rows, answers } = question;
  const pairs = rows.map((row) => pairName(row.id, row.answer));
  const entries = pairs.map((mapKey) => element('mapEntry', { mapKey, mappedValue: 1 }));
  const mapping = element('mapping', { defaultValue: 0 }, ...entries);
  const points = expression(
    'divide',
    element('mapResponse', { identifier: response }),
    value('float', rows.length),
  );
  const nothing = expression('isNull', variable(response));
  return {
    responseDeclaration: responseDeclaration('multiple', 'directedPair', pairs, mapping),
    body: [matchInteraction(question)],
    rules: [
      when([[nothing, setOutcome(score, value('float', 0))]], [setOutcome(score, points)]),
      show(...rows.map(({ id }) => value('identifier', rowName(id)))),
      ...answers.flatMap(({ id }) => misplaced(question, id)),
    ],
    reasons: [
      ...rows.map(({ id, text, feedback }) => ({
        identifier: rowName(id),
        title: text,
        text: feedback,
      })),
      ...answers.map(({ id, text, feedback }) => ({
        identifier: answerName(id),
        title: text,
        text: feedback,
      })),
    ],
    graded: true,
  };
}

function matchInteraction({ stem, rows, answers }: QuestionOf<'matching'>): Element {
  const choice = (name: string, matchMax: number, text: string): Element =>
    element('simpleAssociableChoice', { identifier: name, matchMax }, text);
  return element(
    'matchInteraction',
    { responseIdentifier: response, shuffle: false, maxAssociations: rows.length },
    prompt(stem),
    element('simpleMatchSet', {}, ...rows.map(({ id, text }) => choice(rowName(id), 1, text))),
    // One answer may fit several rows, or none: 0 means as often as one likes.
    element(
      'simpleMatchSet',
      {},
      ...answers.map(({ id, text }) => choice(answerName(id), 0, text)),
    ),
  );
}

/** An answer that was picked for a row it does not fit tells what it would have fitted. */
function misplaced({ rows }: QuestionOf<'matching'>, answer: string): Element[] {
  const picks = rows
    .filter((row) => row.answer !== answer)
    .map((row) =>
      expression('member', value('directedPair', pairName(row.id, answer)), variable(response)),
    );
  return picks.length === 0
    ? []
    : [when([[expression('or', ...picks), show(value('identifier', answerName(answer)))]])];
}
