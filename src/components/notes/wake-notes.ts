/**
 * Loads the code of notes before the reader comes near them: when this page has highlights to paint, and when words
 * are selected that could become one.
 */
import { followRecord } from '#components/element/follow-record.ts';

/** Loads the code of `playbook-notes`; at once when it is there. */
export const loadNotes = (): Promise<unknown> => import('./playbook-notes.ts');

/** Watches over the notes of the page under `root`, where it has any. */
export function wakeNotes(root: ParentNode): void {
  const page = root.querySelector<HTMLElement>('playbook-notes')?.dataset.page;
  if (page === undefined) return;
  const load = (): void => {
    stop();
    document.removeEventListener('selectionchange', onSelection);
    // Without it the page reads as before.
    loadNotes().catch(() => undefined);
  };
  const onSelection = (): void => {
    if (getSelection()?.type === 'Range') load();
  };
  document.addEventListener('selectionchange', onSelection);
  const stop = followRecord(async (record) => {
    for (const mark of (await record.list('mark')).values()) if (mark.page === page) load();
  });
  // Somebody may have been quicker than an idle browser.
  onSelection();
}
