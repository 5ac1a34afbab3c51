/** Numbers written as words: “forty”, “nine thousand”, “four hundred and thirty-nine”. */

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, 20 + index * 10]),
]);
const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

const value = [...values.keys()].join('|');
const compound = `(?:${tens.join('|')})-(?:${small.slice(1, 10).join('|')})`;
const multiplier = [...multipliers.keys()].join('|');

/** Pattern of a number in words, without flags and word borders: tried longest first. */
export const numberInWords =
  `(?:a |(?:${compound}|${value})[- ])?(?:${multiplier})(?:(?: and)?[- ](?:${value}|${multiplier})\\b)*` +
  `|${compound}|(?:${value})`;

/** What a text that `numberInWords` matches amounts to. */
export function valueOfWords(text: string): number {
  let whole = 0;
  let part = 0;
  for (const word of text.toLowerCase().split(/[- ]/)) {
    const factor = multipliers.get(word);
    if (factor === undefined) part += values.get(word) ?? 0;
    else if (factor === 100) part = Math.max(1, part) * factor;
    else {
      whole += Math.max(1, part) * factor;
      part = 0;
    }
  }
  return whole + part;
}
