/** What GIFT cannot carry. Every line is printed, and stands at the top of the file. */
import { holds, type Limit } from '../exported.ts';

const always = (): boolean => true;
const fixed =
  (says: string): Limit['says'] =>
  () =>
    says;

export const giftLimits: readonly Limit[] = [
  {
    matters: (bank) => holds(bank, 'likert'),
    says: fixed('Likert statements are left out: GIFT would have to mark them.'),
  },
  {
    matters: (bank) => holds(bank, 'ordering'),
    says: fixed('Ordering becomes matching of places to items; the points stay the same.'),
  },
  {
    matters: (bank) => holds(bank, 'ordering', 'matching'),
    says: fixed('Ordering and matching: reasons stand together in the general feedback.'),
  },
  {
    matters: (bank) => holds(bank, 'reflection'),
    says: fixed('Reflections become essays; Moodle waits for somebody to mark them.'),
  },
  {
    matters: (bank) => holds(bank, 'numeric'),
    says: fixed('Numbers: the unit stands in the question; how a comma is read is up to Moodle.'),
  },
  {
    matters: (bank) => holds(bank, 'text'),
    says: fixed(
      'Short answers: Moodle ignores capital letters and compares the rest as written; wordings without accents and punctuation are added.',
    ),
  },
  {
    matters: (bank) => bank.questions.some((each) => each.type === 'text' && each.exact.length > 0),
    says: fixed('Short answers: “exact: [case]” is lost.'),
  },
  {
    matters: ({ draw }) => draw !== undefined,
    says: ({ draw = 0 }) => `The draw of ${draw} is not carried: add ${draw} random questions.`,
  },
  {
    matters: ({ pass }) => pass !== undefined,
    says: ({ pass = 0 }) => `The pass mark of ${Math.round(pass * 100)}% is not carried.`,
  },
  {
    matters: (bank) => JSON.stringify(bank.questions).includes('->'),
    says: fixed('“->” parts matching pairs in GIFT: it is written → in texts.'),
  },
  {
    matters: always,
    says: fixed('Sections and what a question trains become tags; links to lessons are lost.'),
  },
  {
    matters: always,
    says: fixed('Revisions, “guessed” marks and the order of a retake stay behind.'),
  },
];
