import type { Question } from '#domain/content/question.ts';
import type { Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';
import { questionsOf } from './questions.ts';

/** A question that nobody can get right, or nobody can get wrong, teaches nothing. */
export function* noRightAnswer(course: Course): Generator<Problem> {
  for (const { page, question, path } of questionsOf(course)) {
    const fault = faultOf(question);
    if (fault === undefined) continue;
    const list = [...path, fault.field];
    const { place, name } = page.fields;
    yield problemAt('no-right-answer', place(list), name(list), fault.message, fault.hint);
  }
}

interface Fault {
  readonly field: 'options' | 'rows';
  readonly message: string;
  readonly hint: string;
}

function faultOf(question: Question): Fault | undefined {
  if (question.type === 'single' || question.type === 'multiple') {
    const right = question.options.filter((option) => option.correct).length;
    return optionsFault(question.type, right, question.options.length);
  }
  if (question.type === 'matching') {
    const [first, ...others] = question.rows;
    if (others.some(({ answer }) => answer !== first?.answer)) return undefined;
    return {
      field: 'rows',
      message: 'every row has the same answer, so there is nothing to match',
      hint: 'Add a row that another answer fits, or ask it as a single question.',
    };
  }
  return undefined;
}

function optionsFault(type: 'single' | 'multiple', right: number, all: number): Fault | undefined {
  const fault = (message: string, hint: string): Fault => ({ field: 'options', message, hint });
  if (right === 0) {
    return fault('no option is right', 'Write “correct: true” in each right option.');
  }
  if (type === 'single' && right > 1) {
    return fault(
      `${right} options are right, and a single question has exactly one`,
      'Leave one “correct: true”, or write “type: multiple”.',
    );
  }
  if (type === 'multiple' && right === all) {
    return fault(
      'every option is right, so there is nothing to choose',
      'Add a tempting wrong option, or take one “correct: true” out.',
    );
  }
  return undefined;
}
