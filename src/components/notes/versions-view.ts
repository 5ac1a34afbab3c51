/** “2 versions” beside a note: what other devices wrote. Markup: NoteTemplate.astro. */
import { localDay } from '#components/element/local-date.ts';
import { part } from '#components/element/part.ts';
import type { TextVersion } from '#domain/progress/versions.ts';
import { words } from './words.ts';

const block = '[data-notes-part="version"]';

/** Fills the list of other versions, one block each; hides it when there are none. */
export function showVersions(details: HTMLElement, others: readonly TextVersion[]): void {
  details.hidden = others.length === 0;
  part(details, 'summary', HTMLElement).textContent = words.versions(others.length + 1);
  const [first, ...more] = details.querySelectorAll(block);
  for (const extra of more) extra.remove();
  if (!first) return;
  for (const [index, { text, t }] of others.entries()) {
    const place = index === 0 ? first : first.cloneNode(true);
    if (!(place instanceof Element)) continue;
    part(place, '.cap', HTMLElement).textContent = words.writtenOn(localDay(t));
    part(place, '.notes-text', HTMLElement).textContent = text;
    details.append(place);
  }
}
