import { dayInWords } from '#components/my-playbook/days.ts';
import { daysBetween } from '#domain/calendar/days.ts';

/** Served with the page: true before anything is read, and where nothing can be. */
export const anyCopyWords = 'Save a copy from time to time.';

/**
 * When the last copy was saved.
 * @param on local date, YYYY-MM-DD; undefined for never. @param reminds whether a reminder comes when it grows old.
 */
export const lastCopyInWords = (on: string | undefined, reminds: boolean): string =>
  `Last copy: ${on === undefined ? 'none yet' : dayInWords(on)}.${reminds ? ' A reminder stands here when it grows old.' : ''}`;

/** How old the last copy is, for a reminder. */
const ageInWords = (on: string | undefined, today: string): string => {
  if (on === undefined) return 'You have no copy yet.';
  const days = daysBetween(on, today);
  if (days < 1) return 'Much has changed since your last copy.';
  return `Your last copy is ${days === 1 ? 'one day' : `${days} days`} old.`;
};

/** Said when a copy is due. Only browsers that made no promise to keep things come this far, so Safari is named to all of them. */
export const copyDueInWords = (on: string | undefined, today: string): string =>
  `${ageInWords(on, today)} Safari deletes what a site keeps after seven days without a visit.`;

/** The longest of these texts: what a page keeps room for, so that nothing moves when another takes its place. */
export const longestCopyWords = copyDueInWords('2000-01-01', '2000-01-01');
