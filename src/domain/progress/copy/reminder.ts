/** When a learner is reminded to save a copy: browsers may delete what a site keeps after a week without a visit. */
import { daysBetween } from '#domain/calendar/days.ts';

/** What is known of the copies saved from this browser. Dates are local, YYYY-MM-DD. */
export interface BackupState {
  /** Date of the last copy; absent when none was saved. */
  copied?: string;
  /** Changes since then, or since the first one. */
  changes: number;
  /** Date of the first of them. */
  since?: string;
  /** Whether the browser promised to keep what is stored; undefined when it does not say. */
  persisted: boolean | undefined;
}

/** Safari deletes after seven days without a visit. */
const mostDays = 6;
const mostChanges = 50;

/**
 * True when there are changes that no copy holds, and either the last copy (or, with none, the first change) is six
 * days old or there are fifty of them. Never where the browser promised to keep them.
 */
export const isCopyDue = (state: BackupState, today: string): boolean => {
  if (state.persisted === true || state.changes === 0) return false;
  const from = state.copied ?? state.since ?? today;
  return state.changes >= mostChanges || daysBetween(from, today) >= mostDays;
};
