import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import { questionsOf } from './questions.ts';

/** Each row of a matching question names one of the answers of that question. */
export function* brokenMatch(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    if (question.type !== 'matching') continue;
    const ids = question.answers.map(({ id }) => id);
    for (const [index, { answer }] of question.rows.entries()) {
      if (ids.includes(answer)) continue;
      const at = [...path, 'rows', index, 'answer'];
      yield problemAt(
        'broken-reference',
        page.fields.place(at),
        page.fields.name(at),
        `question “${question.id}” has no answer with the id “${answer}”`,
        didYouMean(answer, ids) ?? `Its answers: ${ids.join(', ')}.`,
      );
    }
  }
}
