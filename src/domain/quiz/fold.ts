/** Folding: what two written answers may differ in and still be the same. */

/** What a question may ask to be as written after all. */
export type Exactness = 'case' | 'accents' | 'punctuation';

const apostrophes = /['‘’‚‛ʼ′`]/g;
const quotationMarks = /["“”„‟«»]/g;
const dashes = /[\p{Pd}−]/gu;
/** Accents of Latin, Greek and Cyrillic letters. Vowel signs of Hindi or Thai are marks too, but letters to their readers. */
const accents = /[\u0300-\u036f]/g;

/**
 * Folds a text for comparing. Capital letters, accents, punctuation and symbols, and the number of spaces fall away; an
 * apostrophe closes up (don’t, dont), a hyphen opens (read-back, read back). Quotation marks and dashes are what the
 * keyboard made of them, so their shape never counts; nor do characters nobody sees. A text of nothing but signs keeps
 * them. Letters with a stroke (ø, ł) are letters of their own. Decomposition: Unicode Standard Annex 15.
 *
 * @param exact What counts after all. Default nothing.
 */
export function fold(text: string, exact: readonly Exactness[] = []): string {
  const form = exact.includes('accents') ? 'NFKC' : 'NFKD';
  // Decomposed, an acute accent on its own is no apostrophe any more, and a double prime is two.
  let folded = text.replaceAll('´', "'").replaceAll('″', '"').normalize(form);
  folded = folded.replaceAll(/\p{Cf}/gu, '');
  if (!exact.includes('accents')) folded = folded.replaceAll(accents, '');
  if (!exact.includes('case')) folded = caseless(folded);
  folded = exact.includes('punctuation')
    ? folded.replaceAll(apostrophes, "'").replaceAll(quotationMarks, '"').replaceAll(dashes, '-')
    : folded.replaceAll(apostrophes, '').replaceAll(/[\p{P}\p{S}]/gu, ' ');
  folded = folded.normalize(form).replaceAll(/\s+/g, ' ').trim();
  const signsOnly = folded === '' && !exact.includes('punctuation');
  return signsOnly ? fold(text, [...exact, 'punctuation']) : folded;
}

/** By way of capitals: they write ß as SS, and ı as I. At the end of a Greek word, sigma has a second small form. */
function caseless(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
}
