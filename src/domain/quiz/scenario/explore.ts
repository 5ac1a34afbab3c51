/** Every state a scenario can get into, breadth first, each with the shortest walk to it. */
import type { Step } from '#domain/progress/model.ts';
import { nodeOf, type ScenarioPlan } from './plan.ts';
import { offeredAt, startOf, stateAfter, type WalkState } from './walk.ts';

/** One state and how it hangs together with the others. */
export interface Visit {
  readonly state: WalkState;
  /** The visit and the step through which it was first met; undefined at the start. */
  readonly from: { readonly visit: Visit; readonly step: Step } | undefined;
  /** Number of choices on the shortest walk. */
  readonly depth: number;
  /** Visits one choice further on. Empty at an ending and where nothing leads on. */
  readonly exits: Visit[];
  /** Ids of the offered options, and of those among them after which no way is open. */
  readonly offered: string[];
  readonly nowhere: string[];
}

export interface Exploration {
  /** In the order met; the start is the first. */
  readonly visits: readonly Visit[];
  /** Visits that were met but not looked into, because there were too many. */
  readonly unexplored: ReadonlySet<Visit>;
}

/** @param most how many states are met before giving up */
export function explore(plan: ScenarioPlan, most: number): Exploration {
  const start = visitOf(startOf(plan), undefined);
  const met = new Map([[keyOf(plan, start.state), start]]);
  const visits = [start];
  const unexplored = new Set<Visit>();
  // The list grows while it is walked: that is the queue.
  for (const visit of visits) {
    if (nodeOf(plan, visit.state.at) === undefined) continue;
    if (visits.length > most) {
      unexplored.add(visit);
      continue;
    }
    for (const option of offeredAt(plan, visit.state)) {
      visit.offered.push(option.id);
      const after = stateAfter(visit.state, option);
      if (after === undefined) {
        visit.nowhere.push(option.id);
        continue;
      }
      const key = keyOf(plan, after);
      let next = met.get(key);
      if (next === undefined) {
        const step = { node: visit.state.at, option: option.id };
        next = visitOf(after, { visit, step });
        met.set(key, next);
        visits.push(next);
      }
      visit.exits.push(next);
    }
  }
  return { visits, unexplored };
}

/** The shortest walk to a visit. */
export function walkTo(visit: Visit): Step[] {
  const steps: Step[] = [];
  for (let { from } = visit; from !== undefined; from = from.visit.from) steps.push(from.step);
  return steps.reverse();
}

/** Every visit from which one of the targets can be reached, the targets included. */
export function leadingTo(
  visits: readonly Visit[],
  isTarget: (visit: Visit) => boolean,
): ReadonlySet<Visit> {
  const entries = new Map<Visit, Visit[]>();
  for (const visit of visits) {
    for (const exit of visit.exits) {
      const known = entries.get(exit);
      if (known) known.push(visit);
      else entries.set(exit, [visit]);
    }
  }
  const leading = new Set(visits.filter(isTarget));
  // A set hands out what is added while it is walked.
  for (const visit of leading) {
    for (const entry of entries.get(visit) ?? []) leading.add(entry);
  }
  return leading;
}

function visitOf(state: WalkState, from: Visit['from']): Visit {
  const depth = from === undefined ? 0 : from.visit.depth + 1;
  return { state, from, depth, exits: [], offered: [], nowhere: [] };
}

/** Two states with one key are the same state. Ids hold no spaces. */
function keyOf(plan: ScenarioPlan, { at, scores, flags }: WalkState): string {
  const values = plan.scores.map(({ id }) => scores[id] ?? 0);
  return `${at} ${values.join(',')} ${flags.join(' ')}`;
}
