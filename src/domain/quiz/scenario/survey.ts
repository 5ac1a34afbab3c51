/** What can happen in a scenario at all: for the content check, the answer key and the debrief. */
import type { Step } from '#domain/progress/model.ts';
import { explore, leadingTo, walkTo, type Exploration, type Visit } from './explore.ts';
import { endingOf, nodeOf, type ScenarioPlan } from './plan.ts';
import { compareStrength, strengthOf } from './strength.ts';

/** A place where a walk can come to a stop before any ending. */
export interface DeadEnd {
  readonly node: string;
  /** The offered option after which no way is open; undefined when nothing is offered at all. */
  readonly option: string | undefined;
  /** The shortest walk into it. */
  readonly walk: readonly Step[];
}

export interface Survey {
  /** Whether every state was looked into. When not, what is missing below may still be reachable. */
  readonly complete: boolean;
  /** Node or ending id → the shortest walk to it. Ids that are missing cannot be reached. */
  readonly reached: ReadonlyMap<string, readonly Step[]>;
  /** Node id → ids of the options that are offered in at least one state. */
  readonly offered: ReadonlyMap<string, ReadonlySet<string>>;
  readonly deadEnds: readonly DeadEnd[];
  /** Ids of nodes between which a walk goes round without a way out, in the author’s order. */
  readonly endless: readonly string[];
  /** The best walk to an ending (see strength.ts); among equals the first in the author’s order. Undefined without any. */
  readonly strongest: readonly Step[] | undefined;
  /** Score id → lowest and highest value in any state. */
  readonly ranges: ReadonlyMap<string, readonly [low: number, high: number]>;
}

/** A state is a place, the flags and the scores. A story a person can follow stays far below this many. */
export const mostStates = 20_000;

/** Looks into every state a scenario can get into. @param most states after which it gives up */
export function survey(plan: ScenarioPlan, most: number = mostStates): Survey {
  const exploration = explore(plan, most);
  const { visits } = exploration;
  return {
    complete: exploration.unexplored.size === 0,
    reached: reachedIn(visits),
    offered: offeredIn(visits),
    deadEnds: deadEndsIn(plan, exploration),
    endless: endlessIn(plan, exploration),
    strongest: strongestIn(plan, visits),
    ranges: rangesIn(plan, visits),
  };
}

function reachedIn(visits: readonly Visit[]): Map<string, Step[]> {
  const reached = new Map<string, Step[]>();
  for (const visit of visits) {
    if (!reached.has(visit.state.at)) reached.set(visit.state.at, walkTo(visit));
  }
  return reached;
}

function offeredIn(visits: readonly Visit[]): Map<string, Set<string>> {
  const offered = new Map<string, Set<string>>();
  for (const visit of visits) {
    const { at } = visit.state;
    offered.set(at, new Set([...(offered.get(at) ?? []), ...visit.offered]));
  }
  return offered;
}

function deadEndsIn(plan: ScenarioPlan, { visits, unexplored }: Exploration): DeadEnd[] {
  const found = new Map<string, DeadEnd>();
  for (const visit of visits) {
    const node = visit.state.at;
    if (nodeOf(plan, node) === undefined || unexplored.has(visit)) continue;
    const options = visit.offered.length === 0 ? [undefined] : visit.nowhere;
    for (const option of options) {
      const key = `${node} ${option ?? ''}`;
      if (!found.has(key)) found.set(key, { node, option, walk: walkTo(visit) });
    }
  }
  return [...found.values()];
}

function endlessIn(plan: ScenarioPlan, { visits, unexplored }: Exploration): string[] {
  // Where the story stops, ends or was not looked into, it does not go round for ever.
  const stops = leadingTo(visits, (visit) => visit.exits.length === 0 || unexplored.has(visit));
  const round = new Set(visits.filter((visit) => !stops.has(visit)));
  for (const leadIn of leadInsOf(round)) round.delete(leadIn);
  const nodes = new Set([...round].map(({ state }) => state.at));
  return plan.nodes.map(({ id }) => id).filter((id) => nodes.has(id));
}

/** The visits among these that only lead into the others: nothing among these leads back to them. */
function leadInsOf(visits: ReadonlySet<Visit>): ReadonlySet<Visit> {
  const entries = new Map([...visits].map((visit) => [visit, 0]));
  const count = (visit: Visit, change: number): number => {
    const entered = (entries.get(visit) ?? 0) + change;
    entries.set(visit, entered);
    return entered;
  };
  for (const visit of visits) for (const exit of visit.exits) count(exit, 1);
  const leadIns = new Set([...visits].filter((visit) => entries.get(visit) === 0));
  for (const visit of leadIns) {
    for (const exit of visit.exits) if (count(exit, -1) === 0) leadIns.add(exit);
  }
  return leadIns;
}

function strongestIn(plan: ScenarioPlan, visits: readonly Visit[]): Step[] | undefined {
  let best: Visit | undefined;
  for (const visit of visits) {
    if (endingOf(plan, visit.state.at) === undefined) continue;
    if (best === undefined || isStronger(plan, visit, best)) best = visit;
  }
  return best && walkTo(best);
}

function isStronger(plan: ScenarioPlan, one: Visit, other: Visit): boolean {
  const strength = strengthOf(plan, one.state, one.depth);
  const against = strengthOf(plan, other.state, other.depth);
  return strength !== undefined && against !== undefined && compareStrength(strength, against) > 0;
}

function rangesIn(plan: ScenarioPlan, visits: readonly Visit[]): Map<string, [number, number]> {
  return new Map(
    plan.scores.map(({ id, start }) => {
      const values = visits.map(({ state }) => state.scores[id] ?? start);
      const low = values.reduce((least, value) => Math.min(least, value), start);
      const high = values.reduce((most, value) => Math.max(most, value), start);
      return [id, [low, high]];
    }),
  );
}
