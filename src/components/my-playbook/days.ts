import { localDay } from '#components/element/local-date.ts';

/** A calendar date as people say it: “18 November”. @param on YYYY-MM-DD. Noon keeps the day the same in every zone. */
export const dayInWords = (on: string): string => localDay(new Date(`${on}T12:00`).getTime());

/** A calendar date in full, as papers say it: “18 November 2026”. @param on YYYY-MM-DD. Noon keeps the day the same in every zone. */
export const dayInFull = (on: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(`${on}T12:00`));
