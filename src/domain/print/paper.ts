/** The sizes of paper that the playbook is printed on. */

/** As addresses and options name them; CSS knows them by the same names. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export const isPaper = (name: string): name is Paper => papers.some((paper) => paper === name);

/** Countries where offices print on Letter. Source: Unicode CLDR, supplemental data, paperSize US-Letter. */
const onLetter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** @param language of the reader’s browser, as `navigator.language` has it; A4 where it names no country. */
export function usualPaper(language: string): Paper {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(language)?.[1] ?? '';
  return onLetter.has(region.toUpperCase()) ? 'letter' : 'a4';
}
