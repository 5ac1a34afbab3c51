/** The answer key of a question: ids, numbers and accepted wordings; never the texts that may be edited without changing what is right. */
import type { Question, QuestionOf } from '#domain/content/question.ts';
import type { Exactness } from './fold.ts';
import { revisionOf } from './revision.ts';

interface KeyFields {
  /** Id of the question. */
  id: string;
  /** See `revisionOf`. */
  revision: string;
}

export interface ChoiceKey extends KeyFields {
  type: 'single' | 'multiple' | 'true-false';
  /** Ids of every option, as authored. */
  choices: readonly string[];
  /** Ids of the right options. Never empty. */
  right: readonly string[];
}

export interface OrderKey extends KeyFields {
  type: 'ordering';
  /** Ids of the items in their right order. */
  right: readonly string[];
}

export interface MatchKey extends KeyFields {
  type: 'matching';
  /** Ids of the answers to select from. */
  answers: readonly string[];
  /** Row id → id of the answer that fits it. */
  right: ReadonlyMap<string, string>;
}

export interface NumberKey extends KeyFields {
  type: 'numeric';
  answer: number;
  /** How far off still counts, in the unit of the answer. */
  tolerance: number;
  /** May be written beside the number, and is then left out of it. */
  unit: string;
  mistakes: readonly { id: string; value: number }[];
}

export interface TextKey extends KeyFields {
  type: 'text';
  /** Every wording that is right. */
  answers: readonly string[];
  exact: readonly Exactness[];
  mistakes: readonly { id: string; answers: readonly string[] }[];
}

/** Questions without right and wrong. */
export interface OpenKey extends KeyFields {
  type: 'likert' | 'reflection';
  /** Ids of the places on the scale; none for a reflection. */
  choices: readonly string[];
}

export type AnswerKey = ChoiceKey | OrderKey | MatchKey | NumberKey | TextKey | OpenKey;
export type GradedKey = Exclude<AnswerKey, OpenKey>;

/** Whether answers to a question earn points. */
export function isGraded(key: AnswerKey): key is GradedKey {
  return key.type !== 'likert' && key.type !== 'reflection';
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

/** The answer key of a question as its author wrote it. */
export function answerKey(question: Question): AnswerKey {
  const base = { id: question.id, revision: revisionOf(question) };
  switch (question.type) {
    case 'single':
    case 'multiple':
      return { ...base, ...optionKey(question) };
    case 'true-false':
      return {
        ...base,
        type: question.type,
        choices: ['true', 'false'],
        right: [String(question.answer)],
      };
    case 'ordering':
      return { ...base, type: question.type, right: idsOf(question.items) };
    case 'matching': {
      const right = new Map(question.rows.map(({ id, answer }) => [id, answer]));
      return { ...base, type: question.type, answers: idsOf(question.answers), right };
    }
    case 'numeric': {
      const { type, answer, tolerance, unit = '', mistakes } = question;
      return { ...base, type, answer, tolerance, unit, mistakes };
    }
    case 'text': {
      const { type, answers, exact, mistakes } = question;
      return { ...base, type, answers, exact, mistakes };
    }
    case 'likert':
      return { ...base, type: question.type, choices: idsOf(question.options) };
    case 'reflection':
      return { ...base, type: question.type, choices: [] };
  }
}

function optionKey({ type, options }: QuestionOf<'single' | 'multiple'>) {
  const right = idsOf(options.filter(({ correct }) => correct));
  return { type, choices: idsOf(options), right };
}
