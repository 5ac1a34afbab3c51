/**
 * How far a learner is on a path: what is done, what is known because a quiz was passed, what comes next and how many
 * minutes are left. Nothing is ever locked; order is advice.
 */
import type {
  Amounts,
  Before,
  FullModule,
  FullPath,
  ModuleProgress,
  PathFacts,
  PathProgress,
  Step,
  StepKind,
  StepProgress,
} from './path-progress-model.ts';

/** What a certificate asks for, by kind of step. */
const rules = {
  lesson: 'lessons',
  assessment: 'assessments',
  quiz: 'quizzes',
  task: 'tasks',
} as const satisfies Record<StepKind, FullPath['certificate'][number]>;

/** Every step of a path, in the order to take them. */
export function stepsOf(path: FullPath): Step[] {
  return path.modules.flatMap(({ steps }) => steps);
}

/** Whether the certificate of a path asks for a step. */
export function counts(path: FullPath, step: Step): boolean {
  return path.certificate.includes(rules[step.kind]);
}

/** Works out how far the learner is. Doing more never lessens what is done and never adds minutes. */
export function pathProgress(path: FullPath, facts: PathFacts): PathProgress {
  const known = testedOut(path, facts);
  const found = path.modules.map((module) => ({
    module,
    steps: module.steps.map((step) => stepProgress(path, step, facts, known)),
  }));
  const finished = new Set(
    found.filter(({ steps }) => amounts(steps).stage === 'done').map(({ module }) => module.id),
  );
  const before = path.before.map((other) => ({ id: other.id, ...pathProgress(other, facts) }));
  for (const { id, stage } of before.flatMap(({ modules }) => modules)) {
    if (stage === 'done') finished.add(id);
  }
  const all = found.flatMap(({ steps }) => steps);
  const open = all.filter(({ state }) => state === 'open');
  return {
    ...amounts(all),
    modules: found.map(({ module, steps }) => moduleProgress(module, steps, finished)),
    next: (open.find((step) => step.counts) ?? open[0])?.step,
    before: before.map(({ id, stage }) => ({ id, done: stage === 'done' })),
  };
}

/** Lessons that passed quizzes of the path cover → day of the first such pass. */
function testedOut(path: FullPath, facts: PathFacts): Map<string, string> {
  const known = new Map<string, string>();
  for (const { kind, id, covers = [] } of stepsOf(path)) {
    const on = kind === 'quiz' ? facts.quiz.get(id) : undefined;
    if (on === undefined) continue;
    for (const lesson of covers) known.set(lesson, earlier(known.get(lesson), on));
  }
  return known;
}

function stepProgress(
  path: FullPath,
  step: Step,
  facts: PathFacts,
  known: ReadonlyMap<string, string>,
): StepProgress {
  const done = facts[step.kind].get(step.id);
  const tested = step.kind === 'lesson' ? known.get(step.id) : undefined;
  const state = done !== undefined ? 'done' : tested !== undefined ? 'known' : 'open';
  const on = tested === undefined ? done : earlier(done, tested);
  return { step, state, on, counts: counts(path, step) };
}

function moduleProgress(
  module: FullModule,
  steps: readonly StepProgress[],
  finished: ReadonlySet<string>,
): ModuleProgress {
  const after = module.after.map((id): Before => ({ id, done: finished.has(id) }));
  return { id: module.id, ...amounts(steps), steps, after };
}

function amounts(steps: readonly StepProgress[]): Amounts {
  const counted = steps.filter((step) => step.counts);
  const done = counted.filter(({ state }) => state !== 'open');
  const minutes = minutesOf(counted);
  const minutesDone = minutesOf(done);
  return {
    stage: stageOf(done.length, counted.length),
    done: done.length,
    total: counted.length,
    minutesDone,
    minutesLeft: minutes - minutesDone,
  };
}

function stageOf(done: number, total: number): Amounts['stage'] {
  if (done === 0) return 'open';
  return done === total ? 'done' : 'begun';
}

const minutesOf = (steps: readonly StepProgress[]): number =>
  steps.reduce((sum, { step }) => sum + step.minutes, 0);

/** The earlier of two calendar dates, which sort as text. */
const earlier = (one: string | undefined, other: string): string =>
  one !== undefined && one < other ? one : other;
