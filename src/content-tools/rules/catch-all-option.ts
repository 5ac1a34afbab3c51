import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { isCatchAll } from '../text/catch-all.ts';
import { choiceListsOf, questionsOf } from './questions.ts';

/** Choices are shuffled and read one by one, so none may speak about the others. A scale keeps its order. */
export function* catchAllOption(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    if (question.type === 'likert') continue;
    for (const { field, choices } of choiceListsOf(question)) {
      for (const [index, { text }] of choices.entries()) {
        if (!isCatchAll(text)) continue;
        const at = [...path, field, index, 'text'];
        yield problemAt(
          'catch-all-option',
          page.fields.place(at),
          page.fields.name(at),
          `“${text}” speaks about the other choices, and those are shuffled`,
          'Say what it stands for; or write “type: multiple” and mark each right option.',
        );
      }
    }
  }
}
