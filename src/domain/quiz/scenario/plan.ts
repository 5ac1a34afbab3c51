/** The part of a scenario that decides where a walk goes: no prose, small enough to stand in the page as JSON. */
import type {
  Scenario,
  ScenarioCondition,
  ScenarioEnding,
  ScenarioNode,
  ScenarioOption,
} from '#domain/content/scenario.ts';

export type PlanCondition = ScenarioCondition;
export type PlanOption = Pick<ScenarioOption, 'id' | 'when' | 'scores' | 'set' | 'clear' | 'next'>;
export type PlanEnding = Pick<ScenarioEnding, 'id' | 'outcome'>;

export interface PlanNode extends Pick<ScenarioNode, 'id' | 'recovery'> {
  readonly options: readonly PlanOption[];
}

export interface ScenarioPlan {
  readonly start: string;
  readonly scores: readonly Pick<Scenario['scores'][number], 'id' | 'better' | 'start'>[];
  readonly nodes: readonly PlanNode[];
  readonly endings: readonly PlanEnding[];
}

/** Leaves the prose of a scenario out. */
export function planOf({
  start,
  scores,
  nodes,
  endings,
}: Pick<Scenario, 'start' | 'scores' | 'nodes' | 'endings'>): ScenarioPlan {
  return {
    start,
    scores: scores.map((score) => ({ id: score.id, better: score.better, start: score.start })),
    nodes: nodes.map(({ id, recovery, options }) => ({
      id,
      recovery,
      options: options.map((option) => ({
        id: option.id,
        when: option.when,
        scores: option.scores,
        set: option.set,
        clear: option.clear,
        next: option.next,
      })),
    })),
    endings: endings.map(({ id, outcome }) => ({ id, outcome })),
  };
}

/** The node with an id, or undefined: the id may be that of an ending, or of a node that is gone. */
export function nodeOf(plan: ScenarioPlan, id: string): PlanNode | undefined {
  return plan.nodes.find((node) => node.id === id);
}

/** The ending with an id, or undefined. */
export function endingOf(plan: ScenarioPlan, id: string): PlanEnding | undefined {
  return plan.endings.find((ending) => ending.id === id);
}
