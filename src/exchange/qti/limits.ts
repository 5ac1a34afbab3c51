/** What QTI 2.1 cannot carry of our questions. Every line is printed, and stands in a comment at the top of the manifest. */
import { holds, type Limit } from '../exported.ts';

const fixed =
  (says: string): Limit['says'] =>
  () =>
    says;

export const qtiLimits: readonly Limit[] = [
  {
    matters: (bank) => holds(bank, 'likert', 'reflection'),
    says: fixed('Likert statements and reflections have no score and count for nothing.'),
  },
  {
    matters: (bank) => holds(bank, 'numeric'),
    says: fixed('Numbers: how a decimal comma is read is up to the platform.'),
  },
  {
    matters: (bank) => holds(bank, 'text'),
    says: fixed(
      'Short answers are compared as written, but for capital letters; wordings without accents and punctuation are added.',
    ),
  },
  {
    matters: (bank) => holds(bank, 'ordering', 'matching'),
    says: fixed('Ordering and matching: every reason is shown after the answer, not row by row.'),
  },
  {
    matters: ({ draw }) => draw !== undefined,
    says: ({ draw = 0 }) =>
      `The draw of ${draw} is carried; a retake does not ask unseen ones first.`,
  },
  {
    matters: ({ mode }) => mode === 'practice',
    says: fixed('One attempt for each item, since the first answer counts; trying again is lost.'),
  },
  {
    matters: () => true,
    says: fixed('The section that teaches an answer, and what a question trains, are lost.'),
  },
  {
    matters: () => true,
    says: fixed('Revisions and “guessed” marks stay behind.'),
  },
];
