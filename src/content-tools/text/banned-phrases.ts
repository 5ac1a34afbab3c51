/** The words the playbook does not use, each with what to write instead. Source: style guide, “Banned or rationed”. */

export interface BannedPhrase {
  /** Finds the phrase; always with the flags `giu`. */
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * “Journey” is rationed, not banned, and what it means is for a reader to judge; it is not here. “Just” is
 * banned where it belittles an act (“just click”, “you can just ask”), not where it means recently, barely or fair.
 */
export const bannedPhrases: readonly BannedPhrase[] = [
  { pattern: /\bdelight\w*/giu, instead: 'Say what the customer gets or feels.' },
  { pattern: /\bwow(?:s|ed|ing)?\b/giu, instead: 'Say what happened and why it mattered.' },
  {
    pattern: /\bcustomers? (?:is|are) (?:king|always right)\b/giu,
    instead: 'Say what the customer may expect.',
  },
  { pattern: /\b(?:go|goes|going|went|gone) the extra mile\b/giu, instead: 'Name the act.' },
  { pattern: /\b110 ?%/gu, instead: 'Name the act.' },
  { pattern: /\bseamless\w*/giu, instead: 'Say what the customer no longer has to do.' },
  {
    pattern: /\b(?:best-in-class|world-class)\b/giu,
    instead: 'Give the measure, or leave it out.',
  },
  { pattern: /\bsynerg\w+/giu, instead: 'Say who does what together.' },
  { pattern: /\bleverag(?:e[ds]?|ing)\b/giu, instead: 'Write “use”.' },
  { pattern: /\bempower\w*/giu, instead: 'Say what they may decide.' },
  { pattern: /\blow-hanging fruit\b/giu, instead: 'Write “the easiest one first”.' },
  { pattern: /\bat the end of the day\b/giu, instead: 'Leave it out, or name the hour.' },
  { pattern: /\bmov(?:e[ds]?|ing) the needle\b/giu, instead: 'Name the number and its change.' },
  { pattern: /\bhuman-centric\b/giu, instead: 'Name the person and what they need.' },
  { pattern: /\brock ?stars?\b/giu, instead: 'Say what the person does well.' },
  { pattern: /\bsecret sauce\b/giu, instead: 'Say what works.' },
  { pattern: /\bsimply\b/giu, instead: 'Leave it out: it may not be simple for the reader.' },
  {
    pattern:
      /(?<=^|[.!?:] )just\b|\b(?:you|we|to|can|could|should|must|will|may|then|and|or) just\b(?! (?:as|over|under|before|after)\b)/giu,
    instead: 'Leave “just” out: it makes the act sound smaller than it is.',
  },
  {
    pattern: /\bwe apologi[sz]e for any inconvenience\b/giu,
    instead: 'Name what went wrong and say sorry for that.',
  },
  { pattern: /\byour call is important\b/giu, instead: 'Give the waiting time and its reason.' },
  { pattern: /\bstudies show\b/giu, instead: 'Name the study and cite it.' },
  { pattern: /\bplease note\b/giu, instead: 'Leave it out.' },
  { pattern: /\boops\b/giu, instead: 'Say plainly what happened.' },
  { pattern: /\bHOAR\b/gu, instead: 'Write Hear, Own, Act, Return in full.' },
  {
    pattern: /\b(?:difficult|awkward|problem) customers?\b/giu,
    instead: 'Describe the behaviour, not the person.',
  },
  { pattern: /\bthe elderly\b/giu, instead: 'Write “older people”.' },
  { pattern: /\bmanpower\b/giu, instead: 'Write “people” or “staff”.' },
  { pattern: /\bguys\b/giu, instead: 'Write “everyone” or “colleagues”.' },
  { pattern: /\b(?:crazy|lame)\b/giu, instead: 'Say what is wrong with it.' },
  { pattern: /!/gu, instead: 'End with a full stop.' },
];
