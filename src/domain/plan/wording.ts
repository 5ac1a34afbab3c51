/** “If …, then I will …”: the two texts of a plan, as a learner writes them and as they are read. */
import type { IfThenPlan } from '#domain/progress/model.ts';

/** The two texts. `if` is without the word “if”, `then` without “then I will”. */
export type Wording = Pick<IfThenPlan, 'if' | 'then'>;

/** Most characters of each text, in UTF-16 units, as `maxlength` of a field counts them. */
export const longestText = 200;

/** The card writes these words itself, so a text does not start with them. */
const opening = {
  if: /^(?:if(?:\s+|$))+/i,
  then: /^(?:(?:then|i\s+will|i['’]ll)(?:\s+|$))+/i,
} as const;

const trailing = /[\s,;.]+$/;

const tidy = (text: string, start: RegExp): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(trailing, '')
    .replace(start, '')
    .slice(0, longestText)
    .replace(trailing, '');

/**
 * The texts as they are kept: on one line, without the words the card adds and without the comma or full stop after
 * them. A text of nothing else is empty.
 */
export const tidyWording = (written: Wording): Wording => ({
  if: tidy(written.if, opening.if),
  then: tidy(written.then, opening.then),
});

/** The texts with the marks that follow them on the card: “…,” and “….” A question mark ends a sentence as well. */
export const punctuated = ({ if: cue, then: act }: Wording): Wording => ({
  if: `${cue},`,
  then: /[.!?…]["”’)]*$/.test(act) ? act : `${act}.`,
});

/** The texts of a plan that lost in a merge: its cue and its act, on a line each (`textOf` in versions.ts). */
export const wordingOf = (version: string): Wording => {
  const [cue = '', ...act] = version.split('\n');
  return { if: cue, then: act.join('\n') };
};

/** The whole plan as one sentence. */
export const sentenceOf = (wording: Wording): string => {
  const { if: cue, then: act } = punctuated(wording);
  return `If ${cue} then I will ${act}`;
};
