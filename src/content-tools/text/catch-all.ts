/** Recognises options that speak about the other options instead of about the question. */
import { fold } from '#domain/quiz/fold.ts';

const some =
  '(?:all|any|both|each|either|every one|everything|neither|none|nothing|some|most|one|two|three|four|more than one)';
const others =
  '(?:these|those|them|the others?|the other (?:two|three|options|answers)|the rest|the (?:options|answers|choices))';
const noun = '(?:options|answers|choices|things|statements)';
const verdict = '(?:right|correct|true|wrong|false)';
const label = '(?:[a-h]|(?:options?|answers?|choices?|numbers?) [a-h1-8])';

/** In order: what stands above; all of these; all are right; a and b; both 1 and 3; no right answer. */
const patterns: readonly string[] = [
  `the above|as above|.*\\b${some} (?:of )?(?:the )?above|.*\\b${some} (?:of )?the (?:above|below)\\b.*`,
  `(?:(?:it is|its|they are|theyre) )?${some} (?:of )?${others}(?: ${noun})?` +
    `(?: (?:is|are|apply|applies|fits?|counts?|would do|will do))?(?: ${verdict})?`,
  `${some} (?:(?:is|are) (?:all )?(?:equally )?${verdict}|apply|applies)|they are all ${verdict}|(?:all|any) (?:two|three|four|five)`,
  `(?:(?:both|either|neither|only) )?${label}(?: ${label})* (?:and|or|nor) ${label}(?: only)?`,
  // A sign such as & is gone after folding.
  `(?:both|either|neither|options|answers) [a-h1-8](?: and| or| nor)? [a-h1-8](?: only)?`,
  `(?:there is )?no ${verdict} (?:answer|option|choice)(?: is given)?`,
];
const catchAll = new RegExp(patterns.map((pattern) => `^(?:${pattern})$`).join('|'));

/** Whether an option, such as “All of the above” or “Both a and b”, only makes sense beside the others as they stand. */
export function isCatchAll(option: string): boolean {
  return catchAll.test(fold(option));
}
