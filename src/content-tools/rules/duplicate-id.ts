import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { courseObjects, nounOf, type CourseObject } from './objects.ts';
import { idsInside, questionsOf } from './questions.ts';

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
  yield* duplicateIdeas(course);
  yield* duplicateChoices(course);
}

/** Ideas are named by pages only, so they may share an id with a term or a page, but not with each other. */
function* duplicateIdeas({ ideas }: Course): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const { id, fields } of ideas) {
    if (id === undefined) continue;
    const place = fields.place(['id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place.line);
    else {
      const fact = `“${id}” is already the id of an idea in line ${first}`;
      yield problemAt('duplicate-id', place, fields.name(['id']), fact, 'Keep one of the two.');
    }
  }
}

/** What written answers call their two outcomes. A mistake stands beside them in a learner’s result. */
const outcomes: readonly string[] = ['right', 'wrong'];

function* duplicateChoices(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const seen = new Set<string>();
    for (const { path: inside, text: id } of idsInside(question)) {
      const at = [...path, ...inside];
      const { place, name } = page.fields;
      if (seen.has(id)) {
        const fact = `“${id}” is used twice in question “${question.id}”`;
        const hint = 'Give each row of a question an id of its own.';
        yield problemAt('duplicate-id', place(at), name(at), fact, hint);
      }
      if (inside[0] === 'mistakes' && outcomes.includes(id)) {
        const fact = `“${id}” already stands for every ${id} answer`;
        const hint = 'Name the mistake after what went wrong.';
        yield problemAt('duplicate-id', place(at), name(at), fact, hint);
      }
      seen.add(id);
    }
  }
}
