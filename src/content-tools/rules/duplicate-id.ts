import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { courseObjects, nounOf, type CourseObject } from './objects.ts';
import { choicesOf, questionsOf } from './questions.ts';

/** Learners’ results are keyed by id alone: two objects with one id would share their results. */
export function* duplicateId(course: Course): Generator<Problem> {
  const seen = new Map<string, CourseObject>();
  for (const object of courseObjects(course)) {
    const first = seen.get(object.id);
    if (first === undefined) seen.set(object.id, object);
    else {
      const { file, line } = first.place;
      yield problemAt(
        'duplicate-id',
        object.place,
        object.field,
        `“${object.id}” is already the id of a ${nounOf(first.kind)} in ${file}:${line}`,
        `Give the newer ${nounOf(object.kind)} an id of its own. Leave the published one as it is: results hang on it.`,
      );
    }
  }
  yield* duplicateChoices(course);
}

function* duplicateChoices(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const { field, choices } = choicesOf(question);
    const seen = new Set<string>();
    for (const [index, { id }] of choices.entries()) {
      const idPath = [...path, field, index, 'id'];
      if (seen.has(id)) {
        yield problemAt(
          'duplicate-id',
          page.fields.place(idPath),
          page.fields.name(idPath),
          `“${id}” is used twice in question “${question.id}”`,
          'Give each row of a question an id of its own.',
        );
      }
      seen.add(id);
    }
  }
}
