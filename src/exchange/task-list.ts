/** `quiz:import`: a page with task-list quizzes of starlight-quiz or mkdocs-quiz becomes our `questions:` field. */
import { quizBlocks } from './task-list/blocks.ts';
import { faultAt, type Fault } from './task-list/fault.ts';
import { IdMaker, idFromWords } from './task-list/ids.ts';
import type { ImportedQuestion } from './task-list/imported.ts';
import { questionsYaml } from './task-list/questions-yaml.ts';
import { readQuiz } from './task-list/read-quiz.ts';

export interface ImportOptions {
  /** Lesson and heading that teach every question, `F3.1#the-four-steps`. Default empty, to fill in. */
  readonly section?: string | undefined;
  /** What ids of questions start with, usually the id of the quiz to be: `Q9` gives `Q9-q1`. */
  readonly prefix: string;
}

export interface ImportResult {
  /** The field as YAML; empty when there are faults. */
  readonly yaml: string;
  readonly faults: readonly Fault[];
  /** Mark-up that was left out. */
  readonly losses: readonly Fault[];
  /** What our format asks for and the page does not say, one sentence each. */
  readonly missing: readonly string[];
}

/**
 * @param file path to print
 * @param text the whole page
 */
export function importTaskLists(file: string, text: string, options: ImportOptions): ImportResult {
  const { blocks, faults: badTags } = quizBlocks(file, text);
  const ids = new IdMaker();
  const read = blocks.map((block, index) => {
    const given = block.id === undefined ? '' : idFromWords(block.id, '');
    return readQuiz(block, ids.make(`${options.prefix}-${given || `q${index + 1}`}`));
  });
  const faults = [...badTags, ...read.flatMap((quiz) => quiz.faults)].sort(byLine);
  if (blocks.length === 0 && faults.length === 0) {
    const place = { file, line: 1, column: 1 };
    faults.push(
      faultAt(place, 'page', 'holds no quiz', 'A quiz stands between <quiz> and </quiz>.'),
    );
  }
  if (faults.length > 0) return { yaml: '', faults, losses: [], missing: [] };
  const questions = read.flatMap((quiz) => quiz.questions);
  const missing = missingIn(questions, options.section);
  const header = ['Imported from task lists.', ...missing];
  return {
    yaml: questionsYaml(questions, options.section, header),
    faults,
    losses: read.flatMap((quiz) => quiz.losses),
    missing,
  };
}

function byLine(one: Fault, other: Fault): number {
  return one.line - other.line || one.column - other.column;
}

function missingIn(questions: readonly ImportedQuestion[], section: string | undefined): string[] {
  const feedback = questions.flatMap(feedbackOf).filter((text) => text === '').length;
  const explained = questions.filter(({ explanation }) => explanation !== '').length;
  return [
    ...(feedback > 0
      ? [`Empty “feedback:”, ${times(feedback)}: every choice needs a reason of its own here.`]
      : []),
    ...(explained > 0
      ? [`One explanation for a whole question, ${times(explained)}: kept as a comment to use.`]
      : []),
    ...(section === undefined
      ? [`Empty “section:”, ${times(questions.length)}: name the lesson and heading that teach it.`]
      : []),
    '“asks:” is left at recall: write why or next where a question trains more than memory.',
  ];
}

function feedbackOf(question: ImportedQuestion): string[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return question.options.map((option) => option.feedback);
    case 'true-false':
      return [question.whenTrue, question.whenFalse];
    case 'numeric':
    case 'text':
      return ['', ''];
  }
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}
