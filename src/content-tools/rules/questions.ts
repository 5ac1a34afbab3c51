/** All questions of the course: recall checks of lessons and questions of quizzes. */
import type { Question, QuestionOf } from '#domain/content/question.ts';
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

/** A list of a question that learners choose from, put in order or match. */
export interface ChoiceList {
  /** The field it stands in. */
  readonly field: 'options' | 'items' | 'answers' | 'rows';
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly feedback: string;
  }[];
}

/** None for questions that are answered without choosing from a list. */
export function choiceListsOf(question: Question): ChoiceList[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'likert':
      return [{ field: 'options', choices: question.options }];
    case 'ordering':
      return [{ field: 'items', choices: question.items }];
    case 'matching':
      return [
        { field: 'answers', choices: question.answers },
        { field: 'rows', choices: question.rows },
      ];
    case 'true-false':
    case 'numeric':
    case 'text':
    case 'reflection':
      return [];
  }
}

/** The mistakes that a question knows by name. Only written answers have them. */
export function mistakesOf(question: Question): QuestionOf<'numeric' | 'text'>['mistakes'] {
  return question.type === 'numeric' || question.type === 'text' ? question.mistakes : [];
}

/** Something written inside a question, with its path from the question. */
export interface Inside {
  readonly path: FieldPath;
  readonly text: string;
}

/** Every id that is unique inside its question: of options, items, answers, rows and mistakes. */
export function idsInside(question: Question): Inside[] {
  const lists = [
    ...choiceListsOf(question).map(({ field, choices }) => ({ field, parts: choices })),
    { field: 'mistakes', parts: mistakesOf(question) },
  ];
  return lists.flatMap(({ field, parts }) =>
    [...parts].map(({ id }, index) => ({ path: [field, index, 'id'], text: id })),
  );
}

/** Every feedback of a question. */
export function feedbackOf(question: Question): Inside[] {
  const inLists = choiceListsOf(question).flatMap(({ field, choices }) =>
    choices.map(({ feedback }, index) => ({ path: [field, index, 'feedback'], text: feedback })),
  );
  const ofMistakes = [...mistakesOf(question)].map(({ feedback }, index) => ({
    path: ['mistakes', index, 'feedback'],
    text: feedback,
  }));
  return [...inLists, ...ownFeedback(question), ...ofMistakes];
}

/** The feedback that a question gives itself, outside any list. */
function ownFeedback(question: Question): Inside[] {
  if (!('feedback' in question)) return [];
  if (typeof question.feedback === 'string') {
    return [{ path: ['feedback'], text: question.feedback }];
  }
  return Object.entries(question.feedback).map(([outcome, text]) => ({
    path: ['feedback', outcome],
    text,
  }));
}
