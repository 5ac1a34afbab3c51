/** A tool as pages use it: from what is written to what is answered, whatever its shape. */
import type { Result, Tool } from './outcome.ts';
import { readSheet } from './read-sheet.ts';
import type { Say } from './say.ts';
import type { Problem, Shape, Written } from './shape.ts';

/** What could not be read, or the answer. */
export type Run = { problems: readonly Problem[]; result?: undefined } | { result: Result };

export interface RunnableTool {
  readonly shape: Shape;
  /** @param today local calendar date, YYYY-MM-DD. */
  readonly run: (written: Written, say: Say, today: string) => Run;
}

/** @param tool as its file exports it. */
export const runnable = <S extends Shape>({ shape, answer }: Tool<S>): RunnableTool => ({
  shape,
  run: (written, say, today) => {
    const { sheet, problems } = readSheet(shape, written);
    return problems.length > 0 ? { problems } : { result: answer(sheet, say, today) };
  },
});
