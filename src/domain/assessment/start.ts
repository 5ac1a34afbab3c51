/** Where a profile suggests to start: one part, two to choose from, or, when nothing stands out, a way to choose. */
import { weakest, type DimensionResult } from './profile.ts';

export interface Start {
  /** Ids of the dimensions whose next action is offered, at most two. */
  offered: readonly string[];
  /** What to say about a tie; empty when one dimension is lowest on its own. */
  tie: string;
}

/** How many tied dimensions are offered as a place to start. More would be a list, not a start. */
const mostOffered = 2;

const nextStep = {
  upwards:
    'Choose the part where a small change would help somebody soonest, and read its next level under “What the levels mean”.',
  keep: 'Show a colleague one thing that works for you, and answer again in about three months.',
} as const;

/** The place to start for a profile; nothing to offer and nothing to say when no dimension has a mean. */
export function startOf(results: readonly DimensionResult[]): Start {
  const lowest = weakest(results);
  const measured = results.filter(({ mean }) => mean !== undefined);
  if (lowest.length > mostOffered && lowest.length === measured.length) {
    const which =
      measured.length === results.length ? 'All parts' : 'All parts with enough answers';
    // No level lies above the highest, so there the next step is to keep it.
    const step = lowest[0]?.level === 'shared' ? nextStep.keep : nextStep.upwards;
    return { offered: [], tie: `${which} are level, so none comes first. ${step}` };
  }
  const offered = lowest.slice(0, mostOffered).map(({ id }) => id);
  return { offered, tie: tieOf(lowest.length) };
}

function tieOf(parts: number): string {
  if (parts < 2) return '';
  if (parts === 2) return 'Two parts come out lowest. Choose one.';
  return 'Several parts come out equally low. Here are two to choose from.';
}
