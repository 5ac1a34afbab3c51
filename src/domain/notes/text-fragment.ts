/** The end of an address that leads to words on a page (text fragments, wicg.github.io/scroll-to-text-fragment). */

/** How many words of each end name a long passage. */
const ends = 5;

const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');

/** `#:~:text=…` for a quote. Browsers that do not know it, or do not find the words, open the page at its top. */
export function textFragment(exact: string): string {
  const words = exact.split(' ');
  const text =
    words.length > 2 * ends
      ? `${encoded(words.slice(0, ends))},${encoded(words.slice(-ends))}`
      : encoded(words);
  return `#:~:text=${text}`;
}
