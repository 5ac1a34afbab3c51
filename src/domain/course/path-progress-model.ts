/** A path as a list of steps, what a learner has done of them, and how far that brings them. */
import type { Path } from '../content/path.ts';

/** The kinds of thing a path asks for, in the order a module gives them. */
export type StepKind = 'lesson' | 'assessment' | 'quiz' | 'task';

/** One thing to do on a path. */
export interface Step {
  kind: StepKind;
  id: string;
  /** Title of the page; for a task, its text. */
  title: string;
  /** Where it is done. A task is ticked off on the page of its path. */
  href: string;
  /** Whole minutes. Tasks have none: 0. */
  minutes: number;
  /** Of a quiz: ids of the lessons it covers. Passing it counts those of the path as known. */
  covers?: readonly string[];
}

/** A module with all its steps, in the order to take them: lessons, self-check, quiz, tasks. */
export interface FullModule {
  id: string;
  title: string;
  /** Address of the module on the page of its path. */
  href: string;
  /** For dated paths: Day 1, Week 1 … */
  when?: string;
  /** For dated paths: day by which it is to be finished, counted from the start, which is day 1. */
  day?: number;
  /** Ids of modules worth finishing first, of this path or of one it builds on. */
  after: readonly string[];
  steps: readonly Step[];
}

/** A path with everything it asks for. Plain data, so that pages can serve it to the browser. */
export interface FullPath {
  id: string;
  title: string;
  href: string;
  /** What earns the certificate. Steps of other kinds are offered, and nothing waits for them. */
  certificate: Path['certificate'];
  /** Paths worth finishing first, without those before them. */
  before: readonly FullPath[];
  modules: readonly FullModule[];
}

/**
 * What the learner record says, by kind: id → local calendar date on which it was first so. Lessons marked done, quizzes
 * passed, self-checks finished, tasks ticked off.
 */
export type PathFacts = Readonly<Record<StepKind, ReadonlyMap<string, string>>>;

/** The facts of somebody who has done nothing yet. */
export const noFacts: PathFacts = {
  lesson: new Map(),
  assessment: new Map(),
  quiz: new Map(),
  task: new Map(),
};

export interface StepProgress {
  step: Step;
  /** `known`: not read, and tested out by a passed quiz of the path. */
  state: 'done' | 'known' | 'open';
  /** Day on which it was done or known first. Undefined while open. */
  on: string | undefined;
  /** Whether the certificate asks for it. */
  counts: boolean;
}

/** `open`: nothing done yet. `begun`: something. `done`: everything that counts. */
export type Stage = 'open' | 'begun' | 'done';

/** Steps and minutes of what counts, out of `total`. `done` includes what is known. */
export interface Amounts {
  stage: Stage;
  done: number;
  total: number;
  minutesDone: number;
  minutesLeft: number;
}

/** Something worth finishing first, and whether it is finished. */
export interface Before {
  id: string;
  done: boolean;
}

export interface ModuleProgress extends Amounts {
  id: string;
  steps: readonly StepProgress[];
  after: readonly Before[];
}

export interface PathProgress extends Amounts {
  modules: readonly ModuleProgress[];
  /** The first open step that counts; when there is none, the first open one. Undefined when all is done. */
  next: Step | undefined;
  /** Paths worth finishing first. */
  before: readonly Before[];
}
