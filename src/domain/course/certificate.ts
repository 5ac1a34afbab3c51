/** Whether the certificate of a path is earned, by the path’s own rule, and what it can say was done. */
import { pathProgress } from './path-progress.ts';
import type { FullPath, PathFacts, Step } from './path-progress-model.ts';

/** One thing that was done. */
export interface Achievement {
  step: Step;
  /** `known`: tested out by a passed quiz. */
  how: 'done' | 'known';
  /** Local calendar date. */
  on: string;
}

export interface Earned {
  /** Day on which the last thing asked for was done; undefined while something is missing. */
  on: string | undefined;
  /** What is missing, in the order of the path. */
  missing: Step[];
  /** What was done of what is asked for, in the order of the path. */
  done: Achievement[];
}

/** Compares what was done with what the certificate asks for. A path that asks for nothing cannot be earned. */
export function earned(path: FullPath, facts: PathFacts): Earned {
  const asked = pathProgress(path, facts)
    .modules.flatMap(({ steps }) => steps)
    .filter(({ counts }) => counts);
  const missing = asked.filter(({ on }) => on === undefined).map(({ step }) => step);
  const done = asked.flatMap(({ step, state, on }): Achievement[] =>
    state === 'open' || on === undefined ? [] : [{ step, how: state, on }],
  );
  const days = done.map(({ on }) => on).toSorted();
  return { on: missing.length === 0 ? days.at(-1) : undefined, missing, done };
}
