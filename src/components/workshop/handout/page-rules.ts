/** What a style sheet in a file cannot know: the paper that was chosen, and what stands at the foot of each page. */
import type { Paper } from '#domain/print/paper.ts';

/** A text as CSS writes it. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;

/**
 * Rules for printing.
 *
 * @param name of the document, for the foot of each page
 */
export const pageRules = (paper: Paper, name: string): string =>
  `@page { size: ${paper}; @bottom-left { content: ${cssString(name)}; } }
@page cards { size: ${paper}; @bottom-left { content: none; } }`;
