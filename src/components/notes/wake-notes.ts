/**
 * Loads the code of notes before the reader comes near them: when this page has highlights to paint, or when words are
 * selected that could become one.
 */
import type { LearnerRecord } from '#storage/learner-record.ts';

const load = (): void => {
  // Without it the page reads as before.
  import('./playbook-notes.ts').catch(() => undefined);
};

const onSelection = (): void => {
  if (getSelection()?.type === 'Range') {
    document.removeEventListener('selectionchange', onSelection);
    load();
  }
};

/** May be called again and again. */
export async function wakeNotes(root: ParentNode, record: LearnerRecord): Promise<void> {
  const page = root.querySelector<HTMLElement>('playbook-notes')?.dataset.page;
  if (page === undefined) return;
  document.addEventListener('selectionchange', onSelection);
  for (const mark of (await record.list('mark')).values()) if (mark.page === page) load();
}
