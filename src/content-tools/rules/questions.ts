/** All questions of the course: recall checks of lessons and questions of quizzes. */
import type { Question } from '#domain/content/question.ts';
import { pagesOf, type Course, type PageFile } from '../course.ts';
import type { FieldPath } from '../problem.ts';

export interface PlacedQuestion {
  readonly page: PageFile;
  readonly question: Question;
  /** Path of the question in the page’s front matter. */
  readonly path: FieldPath;
}

export function questionsOf(course: Course): PlacedQuestion[] {
  const inLessons = pagesOf(course, 'lesson').flatMap((page) =>
    page.data.check.map((question, index) => ({ page, question, path: ['check', index] })),
  );
  const inQuizzes = pagesOf(course, 'quiz').flatMap((page) =>
    page.data.questions.map((question, index) => ({ page, question, path: ['questions', index] })),
  );
  return [...inLessons, ...inQuizzes];
}

/** The rows a learner chooses from or puts in order, and the field they stand in. */
export function choicesOf(question: Question): {
  field: 'options' | 'items';
  choices: readonly { id: string; text: string; feedback: string }[];
} {
  return question.type === 'ordering'
    ? { field: 'items', choices: question.items }
    : { field: 'options', choices: question.options };
}
