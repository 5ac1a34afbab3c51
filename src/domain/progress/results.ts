/** Past results, put together for My playbook. */
import type { Answer } from './model.ts';

/** How many answers earned all points, some of them, none. */
export interface Tally {
  right: number;
  partly: number;
  wrong: number;
}

/** Counts the answers of one attempt. */
export const tallyOf = (answers: readonly Answer[]): Tally => ({
  right: answers.filter(({ points }) => points === 1).length,
  partly: answers.filter(({ points }) => points > 0 && points < 1).length,
  wrong: answers.filter(({ points }) => points === 0).length,
});

/**
 * Events by what they are about, newest first; what was done last comes first.
 * @param events oldest first, as the learner record gives them.
 */
export const newestFirst = <Event>(
  events: readonly Event[],
  about: (event: Event) => string,
): Map<string, Event[]> => {
  const groups = new Map<string, Event[]>();
  for (const event of events.toReversed()) {
    const group = groups.get(about(event));
    if (group) group.push(event);
    else groups.set(about(event), [event]);
  }
  return groups;
};
