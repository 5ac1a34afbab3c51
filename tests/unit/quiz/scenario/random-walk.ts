import type { Step } from '#domain/progress/model.ts';
import type { ScenarioPlan } from '#domain/quiz/scenario/plan.ts';
import { offeredAt, startOf, stateAfter, type WalkState } from '#domain/quiz/scenario/walk.ts';

/** Walks until the choices run out or nothing leads on. Each choice picks among what is offered then. */
export function randomWalk(plan: ScenarioPlan, choices: readonly number[]): Step[] {
  const steps: Step[] = [];
  let state = startOf(plan);
  for (const choice of choices) {
    const open = offeredAt(plan, state).flatMap((option) => {
      const after = stateAfter(state, option);
      return after ? [{ option, after }] : [];
    });
    const taken = open[choice % Math.max(1, open.length)];
    if (!taken) break;
    steps.push({ node: state.at, option: taken.option.id });
    state = taken.after;
  }
  return steps;
}

/** Whether any choices lead from a state to an ending: every state that follows is tried. */
export function canEnd(plan: ScenarioPlan, from: WalkState): boolean {
  const met = new Map([[JSON.stringify(from), from]]);
  for (const state of met.values()) {
    for (const option of offeredAt(plan, state)) {
      const after = stateAfter(state, option);
      if (after && !met.has(JSON.stringify(after))) met.set(JSON.stringify(after), after);
    }
  }
  return [...met.values()].some(({ at }) => plan.endings.some(({ id }) => id === at));
}
