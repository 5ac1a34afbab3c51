import type { LearnerResponse } from '#domain/progress/model.ts';

/** How a question is answered on the page. One implementation per way of answering. */
export interface AnswerInput {
  /** The element of each option or row, by its id. */
  readonly rows: ReadonlyMap<string, HTMLElement>;
  /** What is still missing before the answer can be checked, in a sentence; empty when nothing is. */
  readonly missing: string;
  /** What a change is announced with, as the new place of a row is. Empty, or left out where nothing ever is. */
  readonly told?: string;
  /** true while there is something to read that the learner has not made, as a starting order is. Left out: never. */
  readonly untouched?: boolean;
  /** What is chosen, arranged or written now. Undefined when nothing is, or when it cannot be read. */
  read(): LearnerResponse | undefined;
  /** Shows a response; undefined goes back to the beginning. */
  write(response: LearnerResponse | undefined): void;
  /** While locked the answer can be read but not changed. */
  lock(locked: boolean): void;
  /** Puts the keyboard where answering starts. */
  focus(): void;
}
