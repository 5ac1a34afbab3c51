/** Walking through a scenario: where one stands, what is offered there, and where a choice leads. */
import type { Step } from '#domain/progress/model.ts';
import { nodeOf, type PlanCondition, type PlanOption, type ScenarioPlan } from './plan.ts';

export interface WalkState {
  /** Id of a node or of an ending. */
  readonly at: string;
  /** Score id → value. */
  readonly scores: Readonly<Record<string, number>>;
  /** Ids of the flags that are set, sorted, so that equal states are written alike. */
  readonly flags: readonly string[];
}

/** Why a stored walk no longer holds to its end. */
export type Stop = 'node-gone' | 'option-gone' | 'not-offered' | 'leads-elsewhere';

export interface Replay {
  /** The steps that still hold. */
  readonly steps: readonly Step[];
  /** Where one stood before each of these steps, and last where one stands now: always one more than steps. */
  readonly states: readonly [WalkState, ...WalkState[]];
  /** Where the walk stands now. */
  readonly now: WalkState;
  /** What stopped the rest; undefined when every step holds. */
  readonly stopped: Stop | undefined;
}

/** The state before the first choice. */
export function startOf(plan: ScenarioPlan): WalkState {
  const scores = Object.fromEntries(plan.scores.map(({ id, start }) => [id, start]));
  return { at: plan.start, scores, flags: [] };
}

/** The options offered in a state, in the author’s order; none at an ending. */
export function offeredAt(plan: ScenarioPlan, state: WalkState): readonly PlanOption[] {
  const options = nodeOf(plan, state.at)?.options ?? [];
  return options.filter(({ when }) => holds(when, state));
}

/**
 * The state after choosing an option: first its scores and flags change, then `next` is decided on the new values.
 * Undefined when none of several ways is open.
 */
export function stateAfter(state: WalkState, option: PlanOption): WalkState | undefined {
  const scores = { ...state.scores };
  for (const [id, change] of Object.entries(option.scores)) {
    scores[id] = (scores[id] ?? 0) + change;
  }
  const kept = new Set([...state.flags, ...option.set]);
  for (const flag of option.clear) kept.delete(flag);
  const after = { at: state.at, scores, flags: [...kept].sort() };
  const at =
    typeof option.next === 'string'
      ? option.next
      : option.next.find(({ when }) => holds(when, after))?.to;
  return at === undefined ? undefined : { ...after, at };
}

/** Takes one step from a state, or says why it cannot be taken. */
export function take(plan: ScenarioPlan, state: WalkState, step: Step): WalkState | Stop {
  if (step.node !== state.at) return nodeOf(plan, step.node) ? 'leads-elsewhere' : 'node-gone';
  const known = nodeOf(plan, step.node)?.options.some(({ id }) => id === step.option);
  if (!known) return 'option-gone';
  const option = offeredAt(plan, state).find(({ id }) => id === step.option);
  if (!option) return 'not-offered';
  return stateAfter(state, option) ?? 'leads-elsewhere';
}

/**
 * Walks stored steps again, as far as they still hold after the story was edited. Never throws.
 * @param steps oldest first
 */
export function replay(plan: ScenarioPlan, steps: readonly Step[]): Replay {
  let now = startOf(plan);
  const states: [WalkState, ...WalkState[]] = [now];
  let stopped: Stop | undefined;
  for (const step of steps) {
    const after = take(plan, now, step);
    if (typeof after === 'string') {
      stopped = after;
      break;
    }
    now = after;
    states.push(now);
  }
  return { steps: steps.slice(0, states.length - 1), states, now, stopped };
}

/** Index of the first step in which two walks differ; undefined when they are the same. */
export function partingOf(one: readonly Step[], other: readonly Step[]): number | undefined {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one[index], other[index]];
    if (a?.node !== b?.node || a?.option !== b?.option) return index;
  }
  return undefined;
}

function holds(conditions: readonly PlanCondition[], { scores, flags }: WalkState): boolean {
  return conditions.every((condition) => {
    if ('flag' in condition) return flags.includes(condition.flag) === condition.is;
    const value = scores[condition.score] ?? 0;
    return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
  });
}
