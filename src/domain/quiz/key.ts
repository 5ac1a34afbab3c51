/** The answer key of a question: ids only, because texts may be edited without changing what is right. */
import type { Question, QuestionType } from '#domain/content/question.ts';

export interface AnswerKey {
  /** Id of the question. */
  id: string;
  type: QuestionType;
  /** Ids of every option or item a learner may choose, as authored. */
  choices: readonly string[];
  /** Ids of the right options; for an ordering question, of all items in their right order. Never empty. */
  right: readonly string[];
}

/** The answer key of a question as its author wrote it. */
export function answerKey(question: Question): AnswerKey {
  const { id, type } = question;
  if (type === 'ordering') {
    const order = question.items.map((item) => item.id);
    return { id, type, choices: order, right: order };
  }
  return {
    id,
    type,
    choices: question.options.map((option) => option.id),
    right: question.options.filter((option) => option.correct).map((option) => option.id),
  };
}

/**
 * The part of a choice that the question still offers, without repeats. A record may be older than the question and
 * name options that have been removed since.
 *
 * @returns the ids in the order given; empty when nothing is left or, for an ordering question, when an item is missing.
 */
export function knownChoice(key: AnswerKey, choice: readonly string[]): string[] {
  const known = [...new Set(choice)].filter((id) => key.choices.includes(id));
  return key.type === 'ordering' && known.length < key.choices.length ? [] : known;
}
