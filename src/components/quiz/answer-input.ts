/** How a question is answered on the page. One implementation per way of answering. */
export interface AnswerInput {
  /** The element of each option or row, by its id. */
  readonly rows: ReadonlyMap<string, HTMLElement>;
  /** The ids chosen, or all items in their present order. */
  read(): string[];
  /** Shows a choice. An empty one goes back to the beginning. */
  write(choice: readonly string[]): void;
  /** While locked the answer can be read but not changed. */
  lock(locked: boolean): void;
  /** Puts the keyboard where answering starts. */
  focus(): void;
}
