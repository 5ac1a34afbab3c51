/** A scene as narration and speech. Used when the page is built. */

export interface Line {
  readonly text: string;
  /** Whether somebody says it: a whole sentence in curly quotation marks. */
  readonly spoken: boolean;
}

/** Whole spoken sentences that stand on their own. Quoted words inside a sentence stay where they are. */
const speech = /(?<=^|[.!?:…]\s)“[^”]*[.!?…]”(?=\s|$)/gu;

/** Splits a scene at what is said aloud. */
export function linesOf(scene: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: spoken } of scene.matchAll(speech)) {
    lines.push({ text: scene.slice(from, index), spoken: false }, { text: spoken, spoken: true });
    from = index + spoken.length;
  }
  lines.push({ text: scene.slice(from), spoken: false });
  return lines
    .map((line) => ({ ...line, text: line.text.trim() }))
    .filter(({ text }) => text !== '');
}
