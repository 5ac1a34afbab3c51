import { fold } from '#domain/quiz/fold.ts';
import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { choiceListsOf, questionsOf } from './questions.ts';

/** Two choices that read the same: nobody can tell which one is meant. */
export function* duplicateOption(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    for (const { field, choices } of choiceListsOf(question)) {
      const seen = new Map<string, string>();
      for (const [index, { id, text }] of choices.entries()) {
        const read = asRead(text);
        const first = seen.get(read);
        if (first === undefined) seen.set(read, id);
        else {
          const at = [...path, field, index, 'text'];
          yield problemAt(
            'duplicate-option',
            page.fields.place(at),
            page.fields.name(at),
            `“${id}” reads the same as “${first}”`,
            'Say what sets it apart, or take it out. Capitals, accents, punctuation and spaces do not count.',
          );
        }
      }
    }
  }
}

/** A figure with its sign and decimals. */
const figures = /[-+−]?\d+(?:[.,:]\d+)*/gu;

/** The text folded. Punctuation in a figure does count: 1.5 is not 15, nor +5 the same as −5. */
function asRead(text: string): string {
  const folded = fold(text);
  return folded === '' ? text.trim() : [folded, ...(text.match(figures) ?? [])].join(' ');
}
