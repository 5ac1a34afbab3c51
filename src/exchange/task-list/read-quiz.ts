/** One quiz block as the questions it asks. */
import type { QuizBlock } from './blocks.ts';
import { blankQuestions, hasBlanks } from './blanks.ts';
import { faultAt, type Fault } from './fault.ts';
import { IdMaker, idFromWords } from './ids.ts';
import type { ImportedQuestion } from './imported.ts';
import type { TaskItem } from './item.ts';
import { placeOf, quizParts, type QuizParts } from './parts.ts';
import { lostIn, plainText } from './plain.ts';

export interface ReadQuiz {
  readonly questions: readonly ImportedQuestion[];
  readonly faults: readonly Fault[];
  /** What the page has and plain text cannot carry. Nothing is wrong; somebody should look. */
  readonly losses: readonly Fault[];
}

/** @param id id of the question; further blanks of the same block get a, b, c … after it */
export function readQuiz(block: QuizBlock, id: string): ReadQuiz {
  const parts = quizParts(block);
  const stem = plainText(parts.question);
  const faults = [...parts.faults, ...faultsOf(parts, stem, block)];
  if (faults.length > 0) return { questions: [], faults, losses: [] };
  const losses = lossesOf(parts, block);
  const explanation = plainText(parts.explanation);
  if (parts.items.length > 0) {
    return { questions: [choiceQuestion(parts.items, { id, stem, explanation })], faults, losses };
  }
  const several = stem.indexOf('[[') !== stem.lastIndexOf('[[');
  const idOf = (index: number): string => (several ? `${id}-${index + 1}` : id);
  return { questions: blankQuestions(stem, explanation, idOf), faults, losses };
}

function faultsOf({ items }: QuizParts, stem: string, { place }: QuizBlock): Fault[] {
  const fault = (fact: string, hint: string): Fault[] => [faultAt(place, 'quiz', fact, hint)];
  if (stem === '') return fault('asks nothing', 'Write the question before the answers.');
  if (items.length === 0) {
    if (hasBlanks(stem)) return [];
    const hint = 'Add a task list (- [x], - [ ]) or a blank: [[answer]].';
    return fault('has neither answers nor a blank', hint);
  }
  if (hasBlanks(stem)) {
    return fault('has both answers and a blank', 'Make two quizzes of it, one for each kind.');
  }
  return items.some(({ correct }) => correct)
    ? []
    : fault('no answer is marked as right', 'Write - [x] before each right answer.');
}

function lossesOf({ question, items, explanation }: QuizParts, block: QuizBlock): Fault[] {
  const nodes = [...question, ...items.map(({ node }) => node), ...explanation];
  return lostIn(nodes).map(({ what, node }) =>
    faultAt(placeOf(node, block), 'quiz', `${what} is left out: front matter holds plain text`),
  );
}

function choiceQuestion(
  items: readonly TaskItem[],
  fields: { id: string; stem: string; explanation: string },
): ImportedQuestion {
  const [whenTrue, whenFalse] = ['true', 'false'].map((word) =>
    items.find(({ text }) => text.toLowerCase() === word),
  );
  const right = items.filter(({ correct }) => correct);
  if (items.length === 2 && whenTrue && whenFalse && right.length === 1) {
    return {
      ...fields,
      type: 'true-false',
      answer: whenTrue.correct,
      whenTrue: whenTrue.feedback,
      whenFalse: whenFalse.feedback,
    };
  }
  const ids = new IdMaker();
  const options = items.map(({ text, correct, feedback }, index) => ({
    id: ids.make(idFromWords(text, `option-${index + 1}`)),
    text,
    correct,
    feedback,
  }));
  return { ...fields, type: right.length > 1 ? 'multiple' : 'single', options };
}
