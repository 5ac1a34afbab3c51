/** Sheets to begin from: the example and the templates of a tool, as SheetShelf.astro wrote them. */
import { part } from '#components/element/part.ts';
import type { Written } from '#domain/tools/shape.ts';
import { words } from './words.ts';

/** A sheet to begin from. */
export interface Beginning extends Written {
  id: string;
  title: string;
}

/** What SheetShelf.astro hands over. */
export interface Beginnings {
  example: Beginning;
  templates: Beginning[];
}

/**
 * The sheet to begin from, and what is said once it is in the form.
 * @param root the shelf. @param id of the example or a template; '' for an empty form.
 */
export function beginningOf(root: ParentNode, id: string): { written: Written; says: string } {
  // Written by SheetShelf.astro of the same build.
  const data = JSON.parse(part(root, 'script', HTMLScriptElement).text) as Beginnings;
  if (id === data.example.id) return { written: data.example, says: words.example };
  const from = data.templates.find((template) => template.id === id);
  return from
    ? { written: from, says: words.template(from.title) }
    : { written: { fields: {}, lists: {} }, says: words.empty };
}
