/** When each stage of a dated path is due, counted from the day the learner started. A plan, never a reproach. */
import { addDays } from '../calendar/days.ts';
import type { FullPath } from './path-progress-model.ts';

export interface ModuleDate {
  /** Local calendar date by which the module is planned to be finished. */
  due: string;
  /** `past`: that day is over. `now`: the stage today falls into. `ahead`: a later one. */
  when: 'past' | 'now' | 'ahead';
}

/**
 * Dates by module id. Modules without a day have none.
 * @param start local calendar date of day 1
 * @param today local calendar date
 */
export function pathDates(
  path: Pick<FullPath, 'modules'>,
  start: string,
  today: string,
): Map<string, ModuleDate> {
  const dates = new Map<string, ModuleDate>();
  let reached = today < start;
  for (const { id, day } of path.modules) {
    if (day === undefined) continue;
    const due = addDays(start, day - 1);
    const when = due < today ? 'past' : reached ? 'ahead' : 'now';
    reached ||= when === 'now';
    dates.set(id, { due, when });
  }
  return dates;
}
