/** Pagefind’s excerpts as text and marks. They arrive as HTML and must never be put into a page as HTML. */

/** A run of words, marked when the query matched it. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Pagefind escapes these two signs in page text and nothing else (`raw_content` in pagefind.js 1.5.2). */
const decode = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Reads `words <mark>found</mark> words`. Any other tag stays text. Neighbouring matches become one mark, so that
 * “warm handoff” is one highlight.
 */
export function parseExcerpt(html: string): ExcerptPart[] {
  return html
    .replace(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, position) => ({ text: decode(text), marked: position % 2 === 1 }))
    .filter(({ text }) => text);
}

/** The words alone. */
export function textOf(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** Cuts a number of characters off the front: a heading that is already shown on its own line. */
export function dropStart(parts: readonly ExcerptPart[], characters: number): ExcerptPart[] {
  let left = characters;
  return parts.flatMap(({ text, marked }) => {
    const kept = text.slice(left);
    left = Math.max(0, left - text.length);
    return kept ? [{ text: kept, marked }] : [];
  });
}

/** Adds an ellipsis where the excerpt starts or stops inside a sentence. */
export function withEllipses(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const text = textOf(parts);
  const before = /^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : [];
  const after = /[^.?!…”’)\s]\s*$/.test(text) ? [{ text: ' …', marked: false }] : [];
  return [...before, ...parts, ...after];
}
