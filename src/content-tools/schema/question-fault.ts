/** Missing feedback and missing sections get their own words: they are what makes a question teach. */
import type { Fields } from '../load/fields.ts';
import { isRecord } from '../load/record.ts';
import { problemAt, type FieldPath, type Problem } from '../problem.ts';
import { valueAt } from './describe-field.ts';

/** Returns undefined when the path is not a question’s section or an option’s feedback. */
export function questionFault(path: FieldPath, data: unknown, fields: Fields): Problem | undefined {
  const holder = path.slice(0, -1);
  const list = path.at(-3);
  const field = path.at(-1);
  const id = idAt(data, holder);
  if (field === 'feedback' && (list === 'options' || list === 'items')) {
    return problemAt(
      'option-without-feedback',
      fields.place(path),
      fields.name(path),
      `${list === 'options' ? 'option' : 'item'} ${id} has no feedback`,
      'Add “feedback:” with 10 to 40 words that say why this choice is right or wrong.',
    );
  }
  if (field === 'section' && (holder.at(-2) === 'check' || holder.at(-2) === 'questions')) {
    return problemAt(
      'question-without-section',
      fields.place(path),
      fields.name(path),
      `question ${id} does not say which section teaches its answer`,
      'Add “section:” with lesson and heading, for example F3.1#the-four-steps.',
    );
  }
  return undefined;
}

function idAt(data: unknown, path: FieldPath): string {
  const holder = valueAt(data, path);
  const id = isRecord(holder) ? holder.id : undefined;
  return typeof id === 'string' ? `“${id}”` : 'without an id';
}
