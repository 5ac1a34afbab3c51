import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { questionsOf } from './questions.ts';

/** A question that nobody can get right, or nobody can get wrong, teaches nothing. */
export function* noRightAnswer(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    if (question.type === 'ordering') continue;
    const right = question.options.filter((option) => option.correct).length;
    const fault = faultOf(question.type, right, question.options.length);
    if (fault !== undefined) {
      const options = [...path, 'options'];
      const { place, name } = page.fields;
      yield problemAt('no-right-answer', place(options), name(options), ...fault);
    }
  }
}

function faultOf(
  type: 'single' | 'multiple',
  right: number,
  all: number,
): [message: string, hint: string] | undefined {
  if (right === 0) return ['no option is right', 'Write “correct: true” in each right option.'];
  if (type === 'single' && right > 1) {
    return [
      `${right} options are right, and a single question has exactly one`,
      'Leave one “correct: true”, or write “type: multiple”.',
    ];
  }
  if (type === 'multiple' && right === all) {
    return [
      'every option is right, so there is nothing to choose',
      'Add a tempting wrong option, or take one “correct: true” out.',
    ];
  }
  return undefined;
}
