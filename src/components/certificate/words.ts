/** What a certificate says: as served, and as filled in later. */
import { amount } from '#domain/course/amount.ts';
import type { FullPath } from '#domain/course/path-progress-model.ts';

const askedFor: Readonly<Record<FullPath['certificate'][number], string>> = {
  lessons: 'every lesson done or tested out',
  quizzes: 'every quiz passed',
  assessments: 'every self-check taken',
  tasks: 'every task at work ticked off',
};

/** The rule of a path: “It asks for every lesson done or tested out, and every quiz passed.” */
export function ruleInWords(certificate: FullPath['certificate']): string {
  const parts = certificate.map((name) => askedFor[name]);
  return `It asks for ${new Intl.ListFormat('en-GB').format(parts)}.`;
}

/**
 * How far it is, above the certificate.
 * @param missing number of steps
 * @param asked number of all it asks for
 * @param day day on which it was earned; it stays earned when the path grows
 */
export function stateInWords(missing: number, asked: number, day?: string): string {
  if (day !== undefined) return 'Earned. Put your name on it and print it.';
  return `Not earned yet: ${missing} of ${amount(asked, 'step')} to go, each marked and linked below.`;
}

/** What becomes of the name: as the record says. */
export const nameInWords = {
  persistent: 'It stays in this browser, and you can leave it empty.',
  memory: 'It holds until you close this page, and you can leave it empty.',
  unsaved: 'Not saved on this device. It holds until you close this page.',
} as const;

/** How somebody stands to one step of the certificate. @param day the date as people say it, undefined while open */
export function achievedInWords(how: 'done' | 'known' | 'open', day: string | undefined): string {
  if (day === undefined) return 'to do';
  return how === 'known' ? `tested out ${day}` : day;
}

/**
 * Letters the heading font has: the `unicode-range` of Besley in tokens.css. A name with any other is set in the
 * stand-in as a whole, never in two fonts.
 */
const inHeadingFont =
  /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122\u2190-\u2193\u2212]*$/;

/** Whether the heading font has every letter of a name. Accents written as characters of their own are joined first. */
export const fitsHeadingFont = (name: string): boolean => inHeadingFont.test(name.normalize('NFC'));
