import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { questionsOf } from './questions.ts';

/** How far off an answer may be means nothing before it is said in what. */
export function* toleranceWithoutUnit(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    if (question.type !== 'numeric' || question.tolerance === 0) continue;
    if (question.unit !== undefined) continue;
    const at = [...path, 'tolerance'];
    yield problemAt(
      'tolerance-without-unit',
      page.fields.place(at),
      page.fields.name(at),
      `${question.tolerance} of what is not said: the question has no unit`,
      'Add “unit:” with what the number counts, such as % or customers; or take “tolerance:” out.',
    );
  }
}
