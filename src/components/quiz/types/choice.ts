/** Radio buttons and checkboxes: single and multiple choice, true or false, a place on a scale. */
import { parts } from '#components/element/part.ts';
import type { LearnerResponse } from '#domain/progress/model.ts';
import { choiceFeedback, scaleFeedback } from '#domain/quiz/feedback/choice.ts';
import { gradeChoice } from '#domain/quiz/grade/choice.ts';
import { noted, type Grade, type Mark } from '#domain/quiz/grade/mark.ts';
import type { AnswerKey, ChoiceKey, OpenKey } from '#domain/quiz/key.ts';
import type { AnswerInput } from '../answer-input.ts';
import type { OpenType } from '../answer-type.ts';
import type { QuestionCard } from '../question-card.ts';

class ChoiceInput implements AnswerInput {
  readonly rows: Map<string, HTMLElement>;
  readonly #inputs: HTMLInputElement[];

  constructor(card: QuestionCard) {
    this.rows = card.rows();
    this.#inputs = parts(card.fieldset, 'input', HTMLInputElement);
    // Firefox would bring ticks back after a reload; what comes back is the learner record’s business.
    for (const input of this.#inputs) input.autocomplete = 'off';
  }

  get missing(): string {
    return this.read() ? '' : 'Choose an answer first.';
  }

  read(): LearnerResponse | undefined {
    const choice = this.#inputs.filter((input) => input.checked).map((input) => input.value);
    return choice.length > 0 ? { choice } : undefined;
  }

  write(response: LearnerResponse | undefined): void {
    for (const input of this.#inputs) input.checked = !!response?.choice.includes(input.value);
  }

  lock(locked: boolean): void {
    for (const input of this.#inputs) input.disabled = locked;
  }

  focus(): void {
    const start = this.#inputs.find((input) => input.checked) ?? this.#inputs[0];
    start?.focus({ preventScroll: true });
  }
}

export const openChoice: OpenType = (card) => {
  const input = new ChoiceInput(card);
  const key = keyOf(card, [...input.rows.keys()]);
  const grade = (response: LearnerResponse): Grade =>
    'right' in key ? gradeChoice(key, response) : noted;
  const missed = key.type === 'multiple' ? 'You missed this.' : 'The best answer.';
  const leads: Record<Mark, string> = { right: 'Right.', wrong: 'Not this one.', missed };
  return {
    key,
    input,
    grade,
    feedback: (graded, reveal) =>
      'right' in key
        ? choiceFeedback(key, graded, reveal)
        : scaleFeedback(key, input.read()?.choice ?? [], reveal),
    sentence: (graded) => sentence(graded, key.type),
    lead: (mark) => (mark ? leads[mark] : ''),
    // A scale and a pair of opposites keep their order.
    ...((key.type === 'single' || key.type === 'multiple') && {
      arrange: (order: readonly string[]) => {
        for (const id of order)
          card.fieldset.append(...[input.rows.get(id)].filter((row) => row !== undefined));
      },
    }),
  };
};

function keyOf(card: QuestionCard, choices: string[]): ChoiceKey | OpenKey {
  const { id, revision, type, right } = card;
  if (type === 'likert') return { id, revision, type: 'likert', choices: choices };
  const kind = type === 'multiple' || type === 'true-false' ? type : 'single';
  return { id, revision, type: kind, choices, right: right.split(' ') } as const;
}

function sentence({ verdict, marks }: Grade, type: AnswerKey['type']): string {
  const count = (mark: Mark): number => [...marks.values()].filter((each) => each === mark).length;
  const right = count('right');
  const wrong = count('wrong');
  if (verdict === 'noted') return 'Noted. What it tells you is under your answer.';
  if (verdict === 'right') return 'Right. The reason is under your answer.';
  if (type !== 'multiple') return 'Not this one. The reason is under your answer.';
  const extra = wrong === 0 ? '' : `, and ${wrong} that ${wrong === 1 ? 'does' : 'do'} not belong`;
  return `${right} of ${right + count('missed')} found${extra}.`;
}
