/** The assessment test: which items are asked, how many of them, and when the whole is passed. */
import type { Bank } from '../bank.ts';
import { decimal } from '../decimal.ts';
import { isScored } from './item.ts';
import { identifier, itemFile, ownName, qtiNamespace, qtiSchema, schemaInstance } from './names.ts';
import { expression, score, setOutcome, value, variable } from './rules.ts';
import { element, type Element } from './xml.ts';

/** Category of the items that have a score. */
const graded = 'graded';
const passed = 'PASSED';
/** Sums of thirds miss the exact number; nobody must fail by that. As in `#domain/quiz/score.ts`. */
const rounding = 1e-9;

export function assessmentTest(bank: Bank): Element {
  const { title, mode } = bank;
  // In an exam, feedback follows when all answers are handed in.
  const submissionMode = mode === 'exam' ? 'simultaneous' : 'individual';
  return element(
    'assessmentTest',
    {
      xmlns: qtiNamespace,
      'xmlns:xsi': schemaInstance,
      'xsi:schemaLocation': `${qtiNamespace} ${qtiSchema}`,
      identifier: ownName('test'),
      title,
    },
    ...outcomeDeclarations(bank),
    element(
      'testPart',
      { identifier: ownName('part'), navigationMode: 'nonlinear', submissionMode },
      // The first answer counts, as it does on our pages.
      element('itemSessionControl', { maxAttempts: 1, showFeedback: true, allowReview: true }),
      section(bank),
    ),
    element('outcomeProcessing', {}, ...outcomeRules(bank)),
  );
}

function section({ title, questions, draw }: Bank): Element {
  return element(
    'assessmentSection',
    { identifier: ownName('section'), title, visible: true },
    ...(draw === undefined
      ? []
      : [element('selection', { select: Math.min(draw, questions.length) })]),
    ...questions.map((question) =>
      element('assessmentItemRef', {
        identifier: identifier(question.id),
        href: itemFile(question.id),
        category: isScored(question) ? graded : undefined,
      }),
    ),
  );
}

function outcomeDeclarations({ pass }: Bank): Element[] {
  const single = (name: string, baseType: string): Element =>
    element('outcomeDeclaration', { identifier: name, cardinality: 'single', baseType });
  return [single(score, 'float'), ...(pass === undefined ? [] : [single(passed, 'boolean')])];
}

/** The mean of the points of what was asked; passed when it reaches the pass mark. */
function outcomeRules({ pass }: Bank): Element[] {
  const points = element('testVariables', { variableIdentifier: score, includeCategory: graded });
  const asked = element('numberSelected', { includeCategory: graded });
  const mean = setOutcome(score, expression('divide', expression('sum', points), asked));
  if (pass === undefined) return [mean];
  const mark = value('float', decimal(pass - rounding));
  return [mean, setOutcome(passed, expression('gte', variable(score), mark))];
}
