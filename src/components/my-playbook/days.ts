import { localDay } from '#components/element/local-date.ts';

/** A calendar date as people say it: “18 November”. @param on YYYY-MM-DD. Noon keeps the day the same in every zone. */
export const dayInWords = (on: string): string => localDay(new Date(`${on}T12:00`).getTime());

/** When the last copy was saved, as served and as filled in later. @param on YYYY-MM-DD, or undefined for never. */
export const lastCopyInWords = (on: string | undefined): string =>
  `Last copy: ${on === undefined ? 'none yet' : dayInWords(on)}`;
