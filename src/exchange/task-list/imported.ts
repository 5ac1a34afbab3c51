/** A question as it comes out of a task list: what is missing is left empty, for the content check to name. */

interface ImportedFields {
  readonly id: string;
  readonly stem: string;
  /** What the page says after the answers; our questions have no place for it. */
  readonly explanation: string;
}

export interface ImportedOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  /** Empty when the page has none for this option. */
  readonly feedback: string;
}

export type ImportedQuestion = ImportedFields &
  (
    | { readonly type: 'single' | 'multiple'; readonly options: readonly ImportedOption[] }
    | {
        readonly type: 'true-false';
        readonly answer: boolean;
        readonly whenTrue: string;
        readonly whenFalse: string;
      }
    | { readonly type: 'numeric'; readonly answer: number }
    | { readonly type: 'text'; readonly answer: string }
  );
