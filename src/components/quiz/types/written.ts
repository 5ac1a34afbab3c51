/** A field for a number or a few words. */
import { part, parts } from '#components/element/part.ts';
import type { LearnerResponse } from '#domain/progress/model.ts';
import { writtenFeedback } from '#domain/quiz/feedback/written.ts';
import type { Exactness } from '#domain/quiz/fold.ts';
import type { Grade } from '#domain/quiz/grade/mark.ts';
import { gradeNumeric } from '#domain/quiz/grade/numeric.ts';
import { gradeText } from '#domain/quiz/grade/text.ts';
import { readNumber } from '#domain/quiz/read-number.ts';
import type { AnswerInput } from '../answer-input.ts';
import type { AnswerType, OpenType } from '../answer-type.ts';
import type { QuestionCard } from '../question-card.ts';

class WrittenInput implements AnswerInput {
  readonly rows: Map<string, HTMLElement>;
  readonly #field: HTMLInputElement;
  readonly #unit: string | undefined;

  /** @param unit Unit of a number; undefined where words are written. */
  constructor(card: QuestionCard, unit: string | undefined) {
    this.rows = card.rows();
    this.#field = part(card.fieldset, 'input', HTMLInputElement);
    this.#unit = unit;
  }

  get missing(): string {
    return this.#field.value.trim() === '' ? 'Write an answer first.' : this.told;
  }

  get told(): string {
    if (this.read() || this.#field.value.trim() === '') return '';
    return 'This could not be read as a number. Write it in digits, for example 12.5.';
  }

  read(): LearnerResponse | undefined {
    const text = this.#field.value.trim();
    const readable =
      this.#unit === undefined ? text !== '' : readNumber(text, this.#unit).length > 0;
    return readable ? { choice: [], text } : undefined;
  }

  write(response: LearnerResponse | undefined): void {
    this.#field.value = response?.text ?? '';
  }

  // Read-only, not disabled: what was written stays readable in full contrast, and can be copied.
  lock(locked: boolean): void {
    this.#field.readOnly = locked;
  }

  focus(): void {
    this.#field.focus({ preventScroll: true });
  }
}

export const openNumeric: OpenType = (card) => {
  const { tolerance, unit = '' } = card.root.dataset;
  const mistakes = mistakesOn(card).flatMap(({ id, value }) =>
    typeof value === 'number' ? [{ id, value }] : [],
  );
  const key = {
    ...fieldsOf(card),
    type: 'numeric' as const,
    answer: Number(card.right),
    tolerance: Number(tolerance ?? 0),
    unit,
    mistakes,
  };
  return {
    ...spoken,
    key,
    input: new WrittenInput(card, unit),
    grade: (given) => gradeNumeric(key, given),
  };
};

export const openText: OpenType = (card) => {
  const exact = (card.root.dataset.exact ?? '').split(' ').filter(isExactness);
  const answers = wordings(JSON.parse(card.right));
  const mistakes = mistakesOn(card).map(({ id, value }) => ({ id, answers: wordings(value) }));
  const key = { ...fieldsOf(card), type: 'text' as const, answers, exact, mistakes };
  return {
    ...spoken,
    key,
    input: new WrittenInput(card, undefined),
    grade: (given) => gradeText(key, given),
  };
};

const spoken: Pick<AnswerType, 'feedback' | 'sentence' | 'lead'> = {
  feedback: writtenFeedback,
  sentence: ({ verdict }: Grade) =>
    verdict === 'right'
      ? 'Right. The reason is under your answer.'
      : 'Not yet. The reason is under your answer.',
  lead: (mark, reason, about) => {
    if (mark === 'right') return 'Right.';
    return reason === 'right' ? `${about}.` : 'Not this.';
  },
};

function fieldsOf({ id, revision }: QuestionCard): { id: string; revision: string } {
  return { id, revision };
}

/** Known mistakes and what they are recognised by. */
function mistakesOn({ root }: QuestionCard): { id: string; value: unknown }[] {
  return parts(root, '.quiz-why [data-value]', HTMLElement).map(({ dataset }) => ({
    id: dataset.reason ?? '',
    value: JSON.parse(dataset.value ?? 'null') as unknown,
  }));
}

function wordings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isExactness(word: string): word is Exactness {
  return word === 'case' || word === 'accents' || word === 'punctuation';
}
