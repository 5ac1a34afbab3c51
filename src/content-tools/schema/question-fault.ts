/** Missing feedback and missing sections get their own words: they are what makes a question teach. */
import type { Fields } from '../load/fields.ts';
import { isRecord } from '../load/record.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { valueAt } from './describe-field.ts';

/** What stands in each list of a question. */
const nouns: ReadonlyMap<unknown, string> = new Map([
  ['options', 'option'],
  ['items', 'item'],
  ['answers', 'answer'],
  ['rows', 'row'],
  ['mistakes', 'mistake'],
]);

/** The answers that a question gives feedback to by itself. */
const outcomes: ReadonlyMap<unknown, string> = new Map([
  ['right', 'a right answer'],
  ['wrong', 'a wrong answer'],
  ['whenTrue', 'the answer “True”'],
  ['whenFalse', 'the answer “False”'],
]);

/** Returns undefined unless the path leads to a question’s section, or to feedback of a question or one of its parts. */
export function questionFault(path: FieldPath, data: unknown, fields: Fields): Problem | undefined {
  const holder = path.slice(0, -1);
  const field = path.at(-1);
  const noun = nouns.get(path.at(-3));
  const outcome = outcomes.get(field);
  if (field === 'feedback' && noun !== undefined) {
    const hint = 'Add “feedback:” with 10 to 40 words that say why this choice is right or wrong.';
    return noFeedback(path, fields, `${noun} ${idAt(data, holder)} has no feedback`, hint);
  }
  if (field === 'feedback' && isQuestion(holder)) {
    const hint = ownFeedbackHint(valueAt(data, [...holder, 'type']));
    return noFeedback(path, fields, `question ${idAt(data, holder)} has no feedback`, hint);
  }
  if (outcome !== undefined && holder.at(-1) === 'feedback' && isQuestion(holder.slice(0, -1))) {
    const question = idAt(data, holder.slice(0, -1));
    const hint = `Add “${String(field)}:” with 10 to 40 words that say why.`;
    return noFeedback(path, fields, `question ${question} has no feedback for ${outcome}`, hint);
  }
  if (field === 'section' && isQuestion(holder)) {
    return problemAt(
      'question-without-section',
      fields.place(path),
      fields.name(path),
      `question ${idAt(data, holder)} does not say which section teaches its answer`,
      'Add “section:” with lesson and heading, for example F3.1#the-four-steps.',
    );
  }
  return undefined;
}

/** Whether a path leads to a question of a lesson’s check or of a quiz. */
function isQuestion(path: FieldPath): boolean {
  return path.at(-2) === 'check' || path.at(-2) === 'questions';
}

function ownFeedbackHint(type: unknown): string {
  if (type === 'reflection') {
    return 'Add “feedback:” with 10 to 40 words on what a good answer tends to hold.';
  }
  const pair = type === 'true-false' ? '“whenTrue:” and “whenFalse:”' : '“right:” and “wrong:”';
  return `Add “feedback:” with ${pair}, 10 to 40 words each.`;
}

function noFeedback(path: FieldPath, fields: Fields, message: string, hint: string): Problem {
  const place = fields.place(path);
  return problemAt('option-without-feedback', place, fields.name(path), message, hint);
}

function idAt(data: unknown, path: FieldPath): string {
  const holder = valueAt(data, path);
  const id = isRecord(holder) ? holder.id : undefined;
  return typeof id === 'string' ? `“${id}”` : 'without an id';
}
