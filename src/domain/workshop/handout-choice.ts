/**
 * What a trainer chose on the page of the handouts: it stands behind the # of the address, so that a link prints the same
 * pages everywhere: `/workshops/<kit>/handout/#show=cards&paper=letter&print=large`.
 */
import { isPaper, type Paper } from '#domain/print/paper.ts';

/** The documents of a kit. Cards only where the kit names some. */
export const handouts = ['worksheet', 'guide', 'cards'] as const;
export type Handout = (typeof handouts)[number];

/** `large` is 18 pt on paper. */
export const prints = ['normal', 'large'] as const;
export type Print = (typeof prints)[number];

export interface HandoutChoice {
  readonly show: Handout;
  readonly paper: Paper;
  readonly print: Print;
}

const among = <Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | undefined => values.find((value) => value === text);

/**
 * Never fails: what the fragment does not say, or says wrongly, is as in `before`.
 *
 * @param hash with or without its #
 */
export function readChoice(hash: string, before: HandoutChoice): HandoutChoice {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const paper = fields.get('paper') ?? '';
  return {
    show: among(handouts, fields.get('show')) ?? before.show,
    paper: isPaper(paper) ? paper : before.paper,
    print: among(prints, fields.get('print')) ?? before.print,
  };
}

/** The fragment with its #. Paper is always in it: a reader elsewhere has another usual one. */
export const choiceHash = ({ show, paper, print }: HandoutChoice): string =>
  `#show=${show}&paper=${paper}${print === 'large' ? '&print=large' : ''}`;
