/** Finds the front matter of a page. */

export interface FrontMatterText {
  readonly yaml: string;
  /** Offset of the first character after the opening line. */
  readonly base: number;
}

/** Returns undefined when the page does not start with `---`, or when that is never closed. */
export function frontMatterText(text: string): FrontMatterText | undefined {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return undefined;
  const base = opening[0].length;
  const rest = text.slice(base);
  const closing = /^---[ \t]*$/m.exec(rest.replaceAll('\r', ' '));
  return closing === null ? undefined : { yaml: rest.slice(0, closing.index), base };
}
