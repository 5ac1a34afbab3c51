/** What differs between types of question on the page: how they are answered, marked and spoken of. */
import type { LearnerResponse } from '#domain/progress/model.ts';
import type { Feedback, Reveal } from '#domain/quiz/feedback/reveal.ts';
import type { Grade, Mark } from '#domain/quiz/grade/mark.ts';
import type { AnswerKey } from '#domain/quiz/key.ts';
import type { AnswerInput } from './answer-input.ts';
import type { QuestionCard } from './question-card.ts';

export interface AnswerType {
  readonly key: AnswerKey;
  readonly input: AnswerInput;
  grade: (response: LearnerResponse) => Grade;
  /** What to show at each row once an answer is graded. */
  feedback: (grade: Grade, reveal: Reveal) => Feedback;
  /** The sentence announced when an answer was checked. */
  sentence: (grade: Grade) => string;
  /** What stands in bold before a reason; may be empty. @param about What the reason is about, as the details have it. */
  lead: (mark: Mark | undefined, reason: string, about: string) => string;
  /** Brings the best answer into view where it is a state of the input, as an order is. */
  showBest?: () => void;
  /** Another order of the options, when the question is asked again. Ids of the rows, in their new order. */
  arrange?: (order: readonly string[]) => void;
}

/** Builds the type of a card from its markup. */
export type OpenType = (card: QuestionCard, template: DocumentFragment) => AnswerType;
