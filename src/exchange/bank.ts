/** What authors’ commands work on: the questions of a quiz or of a lesson’s check, or a scenario. */
import type { Problem } from '#content-tools/problem.ts';
import type { FrontMatter } from '#content-tools/course.ts';
import { docsFolder } from '#content-tools/load/address.ts';
import { readPage } from '#content-tools/load/read-page.ts';
import type { Kind } from '#domain/content/page.ts';
import type { Question } from '#domain/content/question.ts';
import type { Scenario } from '#domain/content/scenario.ts';

/** Questions that belong together. */
export interface Bank {
  readonly kind: 'quiz' | 'lesson';
  /** Id of the quiz or lesson. */
  readonly id: string;
  readonly title: string;
  /** Every `section` starts with the id of its lesson. */
  readonly questions: readonly Question[];
  /** Share of the points needed, 0 to 1; undefined for a lesson’s check, which nobody fails. */
  readonly pass: number | undefined;
  /** How many questions one round asks; undefined means all. */
  readonly draw: number | undefined;
  /** How a round starts: see `#domain/content/quiz.ts`. */
  readonly mode: 'practice' | 'exam';
}

/** A scenario with the title of its page. */
export type TitledScenario = Scenario & { readonly title: string };

/** What a page turned out to be. */
export type ReadSource =
  | { readonly is: 'bank'; readonly bank: Bank }
  | { readonly is: 'scenario'; readonly scenario: TitledScenario }
  | { readonly is: 'other'; readonly kind: Kind }
  | { readonly is: 'faulty'; readonly problems: readonly Problem[] };

/**
 * Reads one page with the strict schema of its kind, as the content check does. Rules that need the whole course,
 * such as whether a section exists, are the content check’s task.
 *
 * @param file path as it was given; printed in problems
 * @param text the whole file
 */
export function readSource(file: string, text: string): ReadSource {
  const path = file.replaceAll('\\', '/');
  const [, below = path] = path.split(`${docsFolder}/`);
  const { page, faults } = readPage(below, text);
  if (page.data === undefined || faults.length > 0) {
    return { is: 'faulty', problems: faults.map((fault) => ({ ...fault, file })) };
  }
  return sourceOf(page.data);
}

function sourceOf(data: FrontMatter): ReadSource {
  switch (data.kind) {
    case 'quiz': {
      const { kind, id, title, questions, pass, draw, mode } = data;
      return { is: 'bank', bank: { kind, id, title, questions, pass, draw, mode } };
    }
    case 'lesson': {
      const { kind, id, title, check } = data;
      const questions = check.map((question) => withLesson(question, id));
      const rest = { pass: undefined, draw: undefined, mode: 'practice' as const };
      return { is: 'bank', bank: { kind, id, title, questions, ...rest } };
    }
    case 'scenario':
      return { is: 'scenario', scenario: data };
    case 'assessment':
    case 'tool':
    case 'workshop':
    case 'guide':
    case 'page':
      return { is: 'other', kind: data.kind };
  }
}

/** `#heading` in a lesson’s own check means a heading of that lesson. */
function withLesson(question: Question, lesson: string): Question {
  const { section } = question;
  return section.startsWith('#') ? { ...question, section: `${lesson}${section}` } : question;
}
