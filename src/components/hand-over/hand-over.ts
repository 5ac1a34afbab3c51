/** Who knows the result that a page hands over. */
import { part } from '#components/element/part.ts';
import type { HandedResult } from '#domain/rollup/handed.ts';

export interface Ready {
  readonly result: HandedResult;
  /** Local calendar date of the result. */
  readonly day: string;
}

/** Asked each time the section is opened, and again after each change of the record. Undefined: nothing to hand over yet. */
export type Source = () => Promise<Ready | undefined> | Ready | undefined;

const sources = new WeakMap<HTMLElement, Source>();

/**
 * Tells the section “Hand this to your trainer” inside `root` where its result comes from. Self-checks and quizzes need
 * not call it: their results are read from the learner record.
 */
export function handOver(root: ParentNode, source: Source): void {
  sources.set(part(root, 'playbook-hand-over', HTMLElement), source);
}

export const sourceFor = (element: HTMLElement): Source | undefined => sources.get(element);
