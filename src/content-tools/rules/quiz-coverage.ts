import { pagesOf, type Course } from '../course.ts';
import { problemAt, type Problem } from '../problem.ts';

/** A quiz and its lessons must agree on what the quiz covers. */
export function* quizCoverage(course: Course): Generator<Problem> {
  const quizzes = new Map(pagesOf(course, 'quiz').map((page) => [page.data.id, page]));
  for (const { data, fields } of quizzes.values()) {
    for (const [index, { section }] of data.questions.entries()) {
      const [lesson = ''] = section.split('#');
      if (lesson === '' || data.covers.includes(lesson)) continue;
      const path = ['questions', index, 'section'];
      yield problemAt(
        'quiz-coverage',
        fields.place(path),
        fields.name(path),
        `the quiz does not cover lesson “${lesson}”`,
        `Add “${lesson}” to covers, or point at a lesson that is covered.`,
      );
    }
  }
  for (const { data, fields } of pagesOf(course, 'lesson')) {
    const quiz = data.quiz === undefined ? undefined : quizzes.get(data.quiz);
    if (quiz === undefined || quiz.data.covers.includes(data.id)) continue;
    yield problemAt(
      'quiz-coverage',
      fields.place(['quiz']),
      fields.name(['quiz']),
      `quiz “${quiz.data.id}” does not cover this lesson`,
      `Add “${data.id}” to covers in ${quiz.file}, or take this field out.`,
    );
  }
}
