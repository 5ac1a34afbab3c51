/** Rows with one select each. */
import { parts } from '#components/element/part.ts';
import type { LearnerResponse } from '#domain/progress/model.ts';
import { matchFeedback } from '#domain/quiz/feedback/matching.ts';
import { gradeMatching } from '#domain/quiz/grade/matching.ts';
import type { MatchKey } from '#domain/quiz/key.ts';
import { pairsOf } from '#domain/quiz/pairs.ts';
import type { AnswerInput } from '../answer-input.ts';
import type { OpenType } from '../answer-type.ts';
import type { QuestionCard } from '../question-card.ts';

class MatchInput implements AnswerInput {
  readonly rows: Map<string, HTMLElement>;
  readonly #selects = new Map<string, HTMLSelectElement>();

  constructor(card: QuestionCard) {
    this.rows = card.rows();
    for (const [id, row] of this.rows) {
      const [select] = parts(row, 'select', HTMLSelectElement);
      if (select) this.#selects.set(id, select);
    }
  }

  get missing(): string {
    const open = [...this.#selects.values()].some(({ value }) => value === '');
    return open ? 'Choose an answer for every row first.' : '';
  }

  read(): LearnerResponse | undefined {
    const choice = [...this.#selects].flatMap(([id, { value }]) => (value ? [id, value] : []));
    return choice.length > 0 ? { choice } : undefined;
  }

  write(response: LearnerResponse | undefined): void {
    const picked = new Map(pairsOf(response?.choice ?? []));
    for (const [id, select] of this.#selects) select.value = picked.get(id) ?? '';
  }

  lock(locked: boolean): void {
    for (const select of this.#selects.values()) select.disabled = locked;
  }

  focus(): void {
    const selects = [...this.#selects.values()];
    const start = selects.find(({ value }) => value === '') ?? selects[0];
    start?.focus({ preventScroll: true });
  }
}

export const openMatching: OpenType = (card) => {
  const input = new MatchInput(card);
  const right = new Map(pairsOf(card.right.split(' ')));
  const [select] = parts(card.fieldset, 'select', HTMLSelectElement);
  const answers = [...(select?.options ?? [])].flatMap(({ value }) => value || []);
  const { id, revision } = card;
  const key: MatchKey = { id, revision, type: 'matching', answers, right };
  return {
    key,
    input,
    grade: (response) => gradeMatching(key, response),
    feedback: (graded, reveal) => matchFeedback(key, graded, reveal),
    sentence: ({ marks }) => {
      const found = [...marks.values()].filter((mark) => mark === 'right').length;
      return `${found} of ${marks.size} matched. The reasons are under the rows.`;
    },
    lead: (mark, reason, about) => {
      if (mark === 'right') return 'Right.';
      // The reason of a row names its answer after an arrow; the reason of an answer is that answer.
      return right.has(reason)
        ? `Fits: ${about.split('→').at(-1)?.trim() ?? ''}.`
        : `You chose “${about}”.`;
    },
  };
};
