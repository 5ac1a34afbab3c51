/** The present, as the learner record writes it. */
import type { Stamp } from '#domain/progress/model.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment in the browser's own zone. @param moment default: now. */
export const stampOf = (moment = new Date()): Stamp => ({
  at: moment.getTime(),
  on: `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
  // Undefined in browsers with a damaged or stripped zone table, whatever the type says.
  zone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
});

/** Today's local calendar date, YYYY-MM-DD. */
export const today = (): string => stampOf().on;
