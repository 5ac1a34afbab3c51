/**
 * Arithmetic on local calendar dates, written YYYY-MM-DD. A date is not a moment: it has no zone and no length, so days
 * with a clock change count like any other.
 */

/** UTC midnights are whole days apart, always. */
const dayLength = 86_400_000;

const midnightOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The date so many days later; earlier for a negative number. @param days whole number */
export const addDays = (date: string, days: number): string =>
  new Date(midnightOf(date) + days * dayLength).toISOString().slice(0, 10);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (midnightOf(to) - midnightOf(from)) / dayLength;

/** Days since 1 January 1970. */
export const dayNumber = (date: string): number => daysBetween('1970-01-01', date);

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
