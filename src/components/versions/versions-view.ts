/** “2 versions” beside a text: what other devices wrote, and what the learner decides. Markup: versions-markup.ts. */
import { localDay } from '#components/element/local-date.ts';
import { part } from '#components/element/part.ts';
import type { TextVersion } from '#domain/progress/versions.ts';

const block = '.versions-one';

const choices = ['take', 'mine', 'both'] as const;

/** What the learner wants, and the version it is about. */
export interface Decision {
  /** Use that version, keep the text as it is, or join both. */
  choice: (typeof choices)[number];
  version: TextVersion;
}

/**
 * Fills the list of other versions, one block each; hides it when there are none.
 * @param root Something with one such list. @param wordsOf The text as it is shown; by default as it was written.
 */
export function showVersions(
  root: ParentNode,
  others: readonly TextVersion[],
  wordsOf: (text: string) => string = (text) => text,
): void {
  const details = part(root, '.versions', HTMLElement);
  details.hidden = others.length === 0;
  part(details, 'summary', HTMLElement).textContent = `${others.length + 1} versions`;
  const blocks = [...details.querySelectorAll(block)];
  const [first] = blocks;
  if (!first) return;
  // Those that are there already stay: one of them may hold the focus.
  for (const extra of blocks.slice(Math.max(others.length, 1))) extra.remove();
  for (const [index, { text, t }] of others.entries()) {
    const place = blocks[index] ?? first.cloneNode(true);
    if (!(place instanceof Element)) continue;
    part(place, '.cap', HTMLElement).textContent = `Also written, ${localDay(t)}`;
    part(place, '.versions-text', HTMLElement).textContent = wordsOf(text);
    if (!blocks.includes(place)) details.append(place);
  }
}

/** What this button decides; undefined when it is not one of the list. @param others Those that are shown. */
export function decisionOf(
  button: HTMLElement,
  others: readonly TextVersion[],
): Decision | undefined {
  const choice = choices.find((each) => each === button.dataset.version);
  const blocks = [...(button.closest('.versions')?.querySelectorAll(block) ?? [])];
  const version = others[blocks.findIndex((each) => each.contains(button))];
  return choice && version && { choice, version };
}
