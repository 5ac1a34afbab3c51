import { localDay } from '#components/element/local-date.ts';

/** A calendar date as people say it: “18 November”. @param on YYYY-MM-DD. Noon keeps the day the same in every zone. */
export const dayInWords = (on: string): string => localDay(new Date(`${on}T12:00`).getTime());
